import { expect, it } from 'vitest';
import { sourceSchema } from '#core/domain/source.ts';
import { sourceNote } from '#core/wording/source-note.ts';
import { buildFacts } from '#tests/support/facts-builder.ts';
import { formatIn, localesFolder } from '../language/format-in.ts';
import { createTranslate } from '#backend/language/create-translate.ts';

const { settings } = buildFacts();

function noteFor(titles: readonly string[], isIllustrative = false): string {
  const wording = {
    t: createTranslate(localesFolder, 'vi'),
    format: formatIn('vi'),
    words: (text: { readonly vi?: string | undefined }) => text.vi ?? '',
  };
  const sources = titles.map((title, index) =>
    sourceSchema.parse({
      id: index + 1,
      code: title,
      kind: 'report',
      title: { vi: title },
      url: null,
      publishedDate: null,
      note: null,
    }),
  );
  const situation = { settings: { ...settings, isIllustrative }, asOf: '2026-06-30', sources };
  return sourceNote({ ...wording, situation });
}

it('names every source and the day of the figures', () => {
  expect(noteFor(['Báo cáo A', 'Báo cáo B'])).toBe(
    'Nguồn: Báo cáo A, Báo cáo B. Số liệu cập nhật đến 30/6/2026, chưa chốt.',
  );
});

it('says that no source is named', () => {
  expect(noteFor([])).toMatch(/^Nguồn: chưa ghi nguồn\./u);
});

it('does not call figures current that are made up', () => {
  expect(noteFor(['A'], true)).toBe('Nguồn: A. Tính đến 30/6/2026.');
});
