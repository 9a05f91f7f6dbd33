import type { ReportedChange } from '#core/domain/figure.ts';
import type { Measure } from '#core/domain/indicator.ts';
import type { Language } from '#core/domain/language.ts';
import type { Measurement, MeasurementDetail } from '#core/domain/measurement.ts';
import type { FigureReading } from '#core/intake/parse-figure.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { isPlaceOutOf } from '#core/intake/out-of.ts';
import { toLocalizedText } from '#core/intake/localized-typing.ts';
import { readTypedFigure, type TypedFigure } from '#core/intake/typed-figure.ts';
import { readTypedNumber, type TypedNumber } from '#core/intake/typed-number.ts';
import { isSame } from '../draft-content.ts';
import type { MeasurementValues } from './measurement-values.ts';

type Problems = { readonly [Name in keyof MeasurementValues]?: TranslationKey };

export type ReadMeasurement =
  | { readonly kind: 'ready'; readonly measurement: Measurement }
  | { readonly kind: 'faulty'; readonly problems: Problems };

export type MeasurementPlace = Pick<Measurement, 'indicatorId' | 'periodId' | 'organisationId'>;

type ReadContext = {
  readonly place: MeasurementPlace;
  readonly measure: Measure & { readonly decimals?: number };
  readonly language: Language;
  readonly stored: Measurement | null;
};

/** The result that the typing stands for, or what is wrong beside which field. Nothing half-read is a result. */
export function readMeasurement(values: MeasurementValues, context: ReadContext): ReadMeasurement {
  const { language, stored, place } = context;
  const result = readResult(values, context);
  const numerator = readTypedNumber(values.numerator, language);
  const denominator = readTypedNumber(values.denominator, language);
  const change = readChange(values, language);
  const problems: Problems = {
    ...(result.kind === 'problem' ? { figure: result.sentence } : {}),
    ...findOtherParts(result, numerator, denominator),
    ...(numerator.kind === 'problem' ? { numerator: numerator.sentence } : {}),
    ...(denominator.kind === 'problem' ? { denominator: denominator.sentence } : {}),
    ...(denominator.kind === 'read' && denominator.value === 0
      ? { denominator: 'entry:measurement.denominator-zero' as const }
      : {}),
    ...(change.kind === 'problem' ? change.problems : {}),
    ...missingVietnamese(values),
  };
  if (result.kind === 'problem' || change.kind === 'problem' || Object.keys(problems).length > 0) {
    return { kind: 'faulty', problems };
  }
  const { figure, outOf, parts } = result.reading ?? { figure: null, outOf: null, parts: null };
  const measurement: Measurement = {
    ...place,
    figure,
    outOf,
    noDataReason: figure === null ? (result.noData?.reason ?? values.noDataReason) : null,
    numerator: parts?.numerator ?? (numerator.kind === 'read' ? numerator.value : null),
    denominator: parts?.denominator ?? (denominator.kind === 'read' ? denominator.value : null),
    state: values.state,
    detail: null,
  };
  const said = result.noData === null ? values : { ...values, textAsReported: result.noData.words };
  const detail = readDetail(said, change.change, stored, losesWording(said, measurement, stored));
  return { kind: 'ready', measurement: { ...measurement, detail } };
}

/** True where the wording of the source would stand beside another figure than the one it speaks of. */
export function losesWording(
  { textAsReported }: Pick<MeasurementValues, 'textAsReported'>,
  { figure, outOf }: Pick<Measurement, 'figure' | 'outOf'>,
  stored: Measurement | null,
): boolean {
  const wording = stored?.detail?.textAsReported ?? '';
  if (stored === null || wording === '' || textAsReported !== wording) return false;
  return !isSame(figure, stored.figure) || outOf !== stored.outOf;
}

type Read = FigureReading & Pick<Extract<TypedFigure, { kind: 'figure' }>, 'parts'>;

type Result =
  | {
      readonly kind: 'read';
      readonly reading: Read | null;
      /** The words that stand where a figure is typed. */
      readonly noData: Extract<TypedFigure, { kind: 'noData' }> | null;
    }
  | { readonly kind: 'problem'; readonly sentence: TranslationKey };

function readResult(values: MeasurementValues, { measure, language }: ReadContext): Result {
  if (values.kind === 'noData') return { kind: 'read', reading: null, noData: null };
  const typed = readTypedFigure(values.figure, measure, language);
  switch (typed.kind) {
    case 'empty':
      return { kind: 'problem', sentence: 'entry:measurement.figure-missing' };
    case 'ambiguous':
      return { kind: 'problem', sentence: 'entry:number.two-meanings' };
    case 'problem':
      return typed;
    case 'noData':
      return { kind: 'read', reading: null, noData: typed };
    case 'figure':
      if (typed.outOf !== null && !isPlaceOutOf(measure.unit)) {
        return { kind: 'problem', sentence: 'entry:measurement.no-out-of' };
      }
      return { kind: 'read', reading: typed, noData: null };
  }
}

/** A rate that is typed by its parts, beside other parts in their own fields: one of them is a slip. */
function findOtherParts(result: Result, numerator: TypedNumber, denominator: TypedNumber): Problems {
  const parts = result.kind === 'read' ? (result.reading?.parts ?? null) : null;
  if (parts === null) return {};
  const isOther = (typed: TypedNumber, value: number) =>
    typed.kind === 'read' && typed.value !== null && typed.value !== value;
  const differs = isOther(numerator, parts.numerator) || isOther(denominator, parts.denominator);
  return differs ? { figure: 'entry:measurement.other-parts' } : {};
}

type Change =
  | { readonly kind: 'read'; readonly change: ReportedChange | null }
  | { readonly kind: 'problem'; readonly problems: Problems };

/** Its size is never below zero: the direction says the sign. */
function readChange(values: MeasurementValues, language: Language): Change {
  if (values.changeKind === 'none') return { kind: 'read', change: null };
  const basePeriod = values.changeBase.trim();
  const isUnchanged = values.changeDirection === 'unchanged';
  const size = readTypedNumber(isUnchanged ? '0' : values.changeSize, language);
  const isMissing = size.kind === 'read' && (size.value === null || size.value < 0);
  const problems: Problems = {
    ...(size.kind === 'problem' ? { changeSize: size.sentence } : {}),
    ...(isMissing ? { changeSize: 'entry:measurement.change-size-missing' as const } : {}),
    ...(basePeriod === '' ? { changeBase: 'entry:measurement.change-base-missing' as const } : {}),
  };
  if (size.kind === 'problem' || size.value === null || Object.keys(problems).length > 0) {
    return { kind: 'problem', problems };
  }
  return {
    kind: 'read',
    change: {
      value: size.value,
      decimals: size.decimals,
      direction: values.changeDirection,
      kind: values.changeKind,
      basePeriod,
      isBaseStated: values.isBaseStated,
    },
  };
}

const localizedFields = ['qualitative', 'note', 'cause', 'solution'] as const;

function missingVietnamese(values: MeasurementValues): Problems {
  const faulty = localizedFields.filter((name) => toLocalizedText(values[name])?.vi === '');
  return Object.fromEntries(faulty.map((name) => [name, 'entry:error.vietnamese-required'] as const));
}

/** Null where nothing is said beside the figure. The quote of the source is kept as it is. */
function readDetail(
  values: MeasurementValues,
  reportedChange: ReportedChange | null,
  stored: Measurement | null,
  isWordingLost: boolean,
): MeasurementDetail | null {
  const detail: MeasurementDetail = {
    textAsReported: isWordingLost ? null : textOrNull(values.textAsReported),
    qualitative: values.kind === 'noData' ? toLocalizedText(values.qualitative) : null,
    reportedChange,
    assessment: values.assessment === 'none' ? null : values.assessment,
    valuePeriod: textOrNull(values.valuePeriod),
    note: toLocalizedText(values.note),
    cause: toLocalizedText(values.cause),
    solution: toLocalizedText(values.solution),
    quote: stored?.detail?.quote ?? null,
    sourceId: values.sourceId,
  };
  return Object.values(detail).every((it) => it === null) ? null : detail;
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
