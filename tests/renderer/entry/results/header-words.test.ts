import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { languages } from '#core/domain/language.ts';
import { isHeadOfNames, readHead } from '#renderer/features/entry/results/header-words.ts';
import { localesFolder } from '#tests/core/language/format-in.ts';

describe('readHead', () => {
  it('knows the heads of the program in every language', () => {
    for (const language of languages) {
      const t = createTranslate(localesFolder, language);
      expect(readHead(t('term:column.achieved'), [2026])).toBe('result');
      expect(isHeadOfNames(t('term:column.indicator'))).toBe(true);
      const others = [
        t('term:column.planned'),
        t('term:column.percent-of-plan'),
        t('term:column.change'),
        t('term:column.unit'),
      ];
      others.push('Kỳ trước', 'Cùng kỳ năm trước');
      for (const head of others) expect([head, readHead(head, [2026])]).toEqual([head, 'other']);
    }
  });
});
