import { describe, expect, it } from 'vitest';
import type { Translate } from '#core/language/translate.ts';
import { rememberWords } from '#renderer/i18n/remember-words.ts';

function countedTranslate() {
  const asked: string[] = [];
  const translate: Translate = (key, values) => {
    asked.push(key);
    return `${key} ${JSON.stringify(values ?? null)}`;
  };
  return { asked, remembering: rememberWords(translate) };
}

describe('remembered words', () => {
  it('are looked up once', () => {
    const { asked, remembering } = countedTranslate();

    expect(remembering('shell:retry')).toBe(remembering('shell:retry'));
    expect(asked).toEqual(['shell:retry']);
  });

  it('are not mixed up where the values differ', () => {
    const { asked, remembering } = countedTranslate();
    const texts = ['1', '2', '1'].map((days) => remembering('document:lag.overdue', { days }));

    expect(texts).toEqual([1, 2, 1].map((days) => `document:lag.overdue {"days":"${days}"}`));
    expect(asked).toHaveLength(2);
  });

  it('tell a number from its digits, which choose another plural form', () => {
    const { remembering } = countedTranslate();

    expect(remembering('document:lag.overdue', { count: 1 })).not.toBe(
      remembering('document:lag.overdue', { count: '1' }),
    );
  });

  it('stay right when more are asked for than are kept', () => {
    const { remembering } = countedTranslate();
    for (let days = 0; days < 20_001; days += 1) remembering('document:lag.overdue', { days: String(days) });

    expect(remembering('document:lag.overdue', { days: '7' })).toBe('document:lag.overdue {"days":"7"}');
  });
});
