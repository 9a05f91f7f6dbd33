import type { Language } from '../domain/language.ts';
import { createAmountFormat, type AmountFormat } from './amount-format.ts';
import { createChangeFormat, type ChangeFormat } from './change-format.ts';
import { createDateFormat, type DateFormat } from './date-format.ts';
import { createFigureFormat, type FigureFormat } from './figure-format.ts';
import { createIsolation, type Isolation } from './isolate.ts';
import { localeConventions } from './locale-conventions.ts';
import { createNounFormat, type NounFormat } from './noun-format.ts';
import { createNumberFormat, createPlainNumbers, type NumberFormat } from './number-format.ts';
import { createPlanFormat, type PlanFormat } from './plan-format.ts';
import { createTextFormat, type TextFormat } from './text-format.ts';
import type { Translate } from './translate.ts';

/**
 * Everything that turns numbers, dates and figures into text of one language. In Urdu each number, date
 * numeral, sign and Latin name it returns is wrapped in U+2066 … U+2069; nothing else adds such marks.
 */
export type Format = NumberFormat &
  FigureFormat &
  AmountFormat &
  NounFormat &
  PlanFormat &
  ChangeFormat &
  DateFormat &
  TextFormat &
  Isolation & {
    readonly language: Language;
    readonly direction: 'ltr' | 'rtl';
    /** "vi-VN": for `lang` attributes and for the language of a run in Word. */
    readonly localeTag: string;
  };

/** The language and the words must be those of the document, not of the interface or of the computer. */
export function createFormat(language: Language, t: Translate): Format {
  const { direction, tag } = localeConventions[language];
  const isolation = createIsolation(language);
  const plainNumbers = createPlainNumbers(language);
  const numbers = createNumberFormat(language, plainNumbers, isolation);
  const tools = { t, language, ...isolation, ...plainNumbers, ...numbers };
  const figures = createFigureFormat(tools);
  const amounts = createAmountFormat(tools);
  return {
    language,
    direction,
    localeTag: tag,
    ...isolation,
    ...numbers,
    ...figures,
    ...amounts,
    ...createNounFormat(tools),
    ...createPlanFormat({ t, ...figures, ...amounts }),
    ...createChangeFormat({ ...tools, ...figures, ...amounts }),
    ...createDateFormat(language, { t, ...isolation }),
    ...createTextFormat(language, t),
  };
}
