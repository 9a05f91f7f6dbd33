import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import type { WorkspaceSettings } from '#core/domain/workspace-settings.ts';
import { readSettings, toSettingsValues } from '#renderer/features/entry/settings/settings-values.ts';
import { formatIn } from '#tests/core/language/format-in.ts';

const settings: WorkspaceSettings = {
  provinceName: { vi: 'tỉnh Sơn La' },
  programmeName: { vi: 'Đề án 06' },
  programmeTitle: null,
  committeeName: { vi: 'Ban Chỉ đạo Đề án 06 tỉnh' },
  isIllustrative: false,
  thresholds: { near: 0.875 },
  silentAfterDays: 30,
  countedFrom: 'accepted',
};

describe('the settings of a workspace in their form', () => {
  it.each(languages)('come back as they were stored in %s', (language) => {
    const values = toSettingsValues(settings, formatIn(language));

    expect(readSettings(values, settings, language)).toEqual({ settings, problems: {} });
  });

  it.each([
    [{ near: '100' }, 'near'],
    [{ near: '' }, 'near'],
    [{ silentAfterDays: '0' }, 'silentAfterDays'],
    [{ silentAfterDays: '2,5' }, 'silentAfterDays'],
  ] as const)('refuse %o', (typed, field) => {
    const values = { ...toSettingsValues(settings, formatIn('vi')), ...typed };

    expect(Object.keys(readSettings(values, settings, 'vi').problems)).toEqual([field]);
  });
});
