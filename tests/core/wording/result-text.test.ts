import { describe, expect, it } from 'vitest';
import type { Figure } from '#core/domain/figure.ts';
import type { Indicator } from '#core/domain/indicator.ts';
import { languages } from '#core/domain/language.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import {
  findAgainstPlanText,
  findCompletionText,
  findGapText,
  statusOrReason,
} from '#core/wording/result-text.ts';
import { shortStatusKeyTerms, shortStatusTermsOf, statusKeyTerms } from '#core/wording/status-words.ts';
import type { Wording } from '#core/wording/wording.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
} from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';
import { formatIn, localesFolder, visible } from '../language/format-in.ts';

const wording: Wording = {
  t: createTranslate(localesFolder, 'vi'),
  format: formatIn('vi'),
  words: (text) => text.vi,
};

type Plan = { readonly planned: Figure; readonly baseline?: number };

function resultOf(value: string, { planned, baseline }: Plan, changes: Partial<Indicator>): IndicatorResult {
  const facts = buildFacts({
    indicators: [buildIndicator(1, changes)],
    measurements: [buildMeasurement(1, value)],
    targets: [{ ...buildTarget(1, '1'), figure: planned, baseline: baseline ?? null }],
  });
  const [result] = buildSituation(facts, afterwards).groups.flatMap((group) => group.results);
  if (result === undefined) throw new Error('The situation has no result.');
  return result;
}

const cases = { unit: 'count', counter: { vi: 'vụ' }, direction: 'lowerIsBetter' } as const;
const rank = { unit: 'rank', direction: 'lowerIsBetter' } as const;

describe('against the plan', () => {
  it.each([
    [
      'a limit that is kept',
      '13',
      { planned: figure('20', 'lte') },
      cases,
      'thấp hơn mức cho phép 07 vụ',
      'thấp hơn 7 vụ',
    ],
    [
      'a limit that is broken',
      '21',
      { planned: figure('20', 'lte') },
      cases,
      'vượt mức cho phép 01 vụ',
      'vượt 1 vụ',
    ],
    [
      'a limit that is reached',
      '20',
      { planned: figure('20', 'lte') },
      cases,
      'bằng kế hoạch',
      'bằng kế hoạch',
    ],
    ['none allowed', '3', { planned: figure('0') }, cases, 'vượt mức cho phép 03 vụ', 'vượt 3 vụ'],
    [
      'a limit with a baseline',
      '28',
      { planned: figure('20', 'lte'), baseline: 100 },
      cases,
      'vượt mức cho phép 08 vụ',
      'vượt 8 vụ',
    ],
    [
      'a limit of a rate',
      '2.5',
      { planned: figure('2') },
      { direction: 'lowerIsBetter' },
      'vượt mức cho phép 0,5 điểm phần trăm',
      'vượt 0,5 điểm phần trăm',
    ],
    [
      'a plan below zero',
      '-1000',
      { planned: figure('-5') },
      { unit: 'index' },
      'thấp hơn 995 so với kế hoạch',
      'thấp hơn 995',
    ],
    [
      'a result below zero',
      '-3',
      { planned: figure('5') },
      { unit: 'index' },
      'thấp hơn 8 so với kế hoạch',
      'thấp hơn 8',
    ],
    ['a rank', '12', { planned: figure('10') }, rank, 'thấp hơn 2 bậc so với kế hoạch', 'thấp hơn 2 bậc'],
    ['a better rank', '8', { planned: figure('10') }, rank, 'cao hơn 2 bậc so với kế hoạch', 'cao hơn 2 bậc'],
  ] as const)('%s has a distance and no percentage', (_name, value, plan, changes, prose, short) => {
    const result = resultOf(value, plan, changes);
    expect(result.completion).toBeNull();
    expect(findCompletionText(wording, result, 'table')).toBeNull();
    expect(findGapText(wording, result, 'prose')).toBe(prose);
    expect(findAgainstPlanText(wording, result)).toBe(short);
  });

  it('says where a percentage is counted from a baseline', () => {
    const rising = resultOf('75', { planned: figure('80'), baseline: 60 }, {});
    expect(findAgainstPlanText(wording, rising)).toBe('75,00% kể từ mức ban đầu');
    expect(findCompletionText(wording, rising, 'prose')).toBe('hoàn thành 75,00% kế hoạch kể từ mức ban đầu');
    const falling = resultOf('25', { planned: figure('20'), baseline: 40 }, cases);
    expect(findAgainstPlanText(wording, falling)).toBe('75,00% kể từ mức ban đầu');
  });

  it('says nothing of a baseline that is left aside', () => {
    const kept = resultOf('60', { planned: figure('95'), baseline: 97 }, { direction: 'keepAtLeast' });
    expect(findAgainstPlanText(wording, kept)).toBe('63,16%');
  });

  it('knows no distance between yes and no, and none from "about 80"', () => {
    expect(
      findAgainstPlanText(wording, resultOf('0', { planned: figure('1') }, { unit: 'yesNo' })),
    ).toBeNull();
    expect(findAgainstPlanText(wording, resultOf('60', { planned: figure('80', 'approx') }, {}))).toBeNull();
  });
});

const betterWords = {
  vi: ['Tốt hơn mức kế hoạch', 'Tốt hơn', 'Vượt / tốt hơn kế hoạch'],
  en: ['Better than planned', 'Better', 'Exceeded / better than planned'],
  hi: ['योजना से बेहतर', 'बेहतर', 'योजना से अधिक / बेहतर'],
  ur: ['منصوبے سے بہتر', 'بہتر', 'منصوبے سے زیادہ / بہتر'],
  cs: ['Lepší než plán', 'Lepší', 'Překročeno / lepší než plán'],
} as const;

describe.each(languages)('status words in %s', (language) => {
  const t = createTranslate(localesFolder, language);
  const inLanguage: Wording = { ...wording, t };
  const kept = resultOf('13', { planned: figure('20', 'lte') }, cases);
  const risen = resultOf('80', { planned: figure('70') }, {});
  const [full, short, both] = betterWords[language];

  it('call a limit that is kept better, not exceeded', () => {
    expect(visible(statusOrReason(inLanguage, kept))).toBe(full);
    expect(t(shortStatusTermsOf(kept).exceeded)).toBe(short);
    expect(statusOrReason(inLanguage, risen)).toBe(t('term:status.exceeded'));
    expect(shortStatusTermsOf(risen).exceeded).toBe('term:status-short.exceeded');
  });

  it('say both in a key that holds limits', () => {
    expect(t(statusKeyTerms([risen, kept]).exceeded)).toBe(both);
    expect(statusKeyTerms([risen]).exceeded).toBe('term:status.exceeded');
    expect(shortStatusKeyTerms([kept]).exceeded).toBe('term:status-short.exceeded-or-better');
    expect(shortStatusKeyTerms([]).exceeded).toBe('term:status-short.exceeded');
  });

  it.each(['met', 'near', 'below', 'notJudged'] as const)('leave the word for "%s" as it is', (status) => {
    expect(shortStatusTermsOf(kept)[status]).toBe(shortStatusTermsOf(risen)[status]);
  });
});
