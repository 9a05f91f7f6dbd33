import { describe, expect, it } from 'vitest';
import type { DocumentSettings } from '#core/domain/document-settings.ts';
import {
  toDocumentSettings,
  toDocumentSettingsValues,
  withMoved,
  withRecipient,
} from '#renderer/features/entry/document-settings/document-settings-values.ts';

const settings: DocumentSettings = {
  superiorBody: { vi: 'UBND TỈNH SƠN LA', en: 'SON LA' },
  issuingBody: { vi: 'BAN CHỈ ĐẠO ĐỀ ÁN 06' },
  symbol: 'BC-BCĐ',
  place: { vi: 'Sơn La' },
  signerCapacity: { vi: 'TM. BAN CHỈ ĐẠO' },
  signerTitle: { vi: 'TRƯỞNG BAN' },
  signerOffice: null,
  signerName: null,
  recipients: [{ vi: 'A' }, { vi: 'B' }, { vi: 'C' }],
  archiveNote: { vi: 'Lưu: VT.' },
};

describe('the layout of documents in its form', () => {
  it('comes back as it was stored', () => {
    expect(toDocumentSettings(toDocumentSettingsValues(settings))).toEqual(settings);
  });

  it('moves recipients, adds them, and leaves out those without a word', () => {
    const values = toDocumentSettingsValues(settings);
    const moved = withRecipient(withMoved(values.recipients, 2, -1));
    const names = toDocumentSettings({ ...values, recipients: moved }).recipients.map(({ vi }) => vi);

    expect(names).toEqual(['A', 'C', 'B']);
    expect(new Set(moved.map(({ key }) => key)).size).toBe(4);
  });

  it('does not move the first recipient up or the last one down', () => {
    const { recipients } = toDocumentSettingsValues(settings);

    expect(withMoved(recipients, 0, -1)).toEqual(recipients);
    expect(withMoved(recipients, 2, 1)).toEqual(recipients);
  });
});
