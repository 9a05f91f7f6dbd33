import { z } from 'zod';
import { changeKinds, type Figure } from '#core/domain/figure.ts';
import { sourceIdSchema } from '#core/domain/identifiers.ts';
import type { Measure } from '#core/domain/indicator.ts';
import {
  assessments,
  measurementStates,
  noDataReasons,
  type Measurement,
  type MeasurementDetail,
} from '#core/domain/measurement.ts';
import type { Format } from '#core/language/format.ts';
import { cleanText } from '#core/rules/text-hygiene.ts';
import { localizedTypingSchema, toLocalizedTyping } from '#core/intake/localized-typing.ts';
import { toNumberTyping } from '#core/intake/stored-number.ts';
import { figureTypingSchema, toFigureTyping } from '#core/intake/typed-figure.ts';

export const changeDirections = ['increase', 'decrease', 'unchanged'] as const;

/** A result as it stands in its form: every number as typed. */
export const measurementValuesSchema = z.object({
  kind: z.enum(['figure', 'noData']),
  figure: figureTypingSchema,
  noDataReason: z.enum(noDataReasons),
  qualitative: localizedTypingSchema,
  numerator: z.string(),
  denominator: z.string(),
  textAsReported: z.string(),
  changeKind: z.enum(['none', ...changeKinds]),
  changeDirection: z.enum(changeDirections),
  changeSize: z.string(),
  changeBase: z.string(),
  isBaseStated: z.boolean(),
  assessment: z.enum(['none', ...assessments]),
  valuePeriod: z.string(),
  note: localizedTypingSchema,
  cause: localizedTypingSchema,
  solution: localizedTypingSchema,
  sourceId: sourceIdSchema.nullable(),
  state: z.enum(measurementStates),
});
export type MeasurementValues = z.infer<typeof measurementValuesSchema>;

/** The stored result as it would be typed; an empty form where there is none. */
export function toMeasurementValues(
  stored: Measurement | null,
  measure: Measure,
  format: Format,
): MeasurementValues {
  const detail = stored?.detail ?? null;
  const figure = stored?.figure ?? null;
  return {
    kind: stored !== null && figure === null ? 'noData' : 'figure',
    figure: toResultTyping(figure, stored?.outOf ?? null, measure, format),
    noDataReason: stored?.noDataReason ?? 'notReported',
    numerator: toNumberTyping(format, stored?.numerator ?? null),
    denominator: toNumberTyping(format, stored?.denominator ?? null),
    state: stored?.state ?? 'accepted',
    ...toDetailValues(detail),
    ...toChangeValues(detail, format),
  };
}

function toDetailValues(detail: MeasurementDetail | null) {
  return {
    qualitative: toLocalizedTyping(detail?.qualitative ?? null),
    textAsReported: detail?.textAsReported ?? '',
    assessment: detail?.assessment ?? ('none' as const),
    valuePeriod: detail?.valuePeriod ?? '',
    note: toLocalizedTyping(detail?.note ?? null),
    cause: toLocalizedTyping(detail?.cause ?? null),
    solution: toLocalizedTyping(detail?.solution ?? null),
    sourceId: detail?.sourceId ?? null,
  };
}

function toChangeValues(detail: MeasurementDetail | null, format: Format) {
  const change = detail?.reportedChange ?? null;
  return {
    changeKind: change?.kind ?? ('none' as const),
    changeDirection: change?.direction ?? ('increase' as const),
    changeSize: change === null ? '' : cleanText(format.number(change.value, change.decimals)),
    changeBase: change?.basePeriod ?? '',
    isBaseStated: change?.isBaseStated ?? true,
  };
}

/** Yes and no are kept as 1 and 0, which a list of two words stands for. */
function toResultTyping(figure: Figure | null, outOf: number | null, measure: Measure, format: Format) {
  if (measure.unit !== 'yesNo' || figure === null) return toFigureTyping(format, measure, figure, outOf);
  return { text: figure.value === 0 ? '0' : '1', comparator: 'eq' as const };
}
