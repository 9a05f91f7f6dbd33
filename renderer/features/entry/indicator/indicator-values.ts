import { z } from 'zod';
import { indicatorGroupIdSchema, indicatorIdSchema, organisationIdSchema } from '#core/domain/identifiers.ts';
import {
  accumulations,
  directions,
  indicatorUnits,
  moneyScales,
  type Indicator,
  type IndicatorDraft,
  type IndicatorGroup,
  type IndicatorUnit,
} from '#core/domain/indicator.ts';
import type { Language } from '#core/domain/language.ts';
import type { Format } from '#core/language/format.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import {
  localizedTypingSchema,
  toLocalizedText,
  toLocalizedTyping,
  toRequiredText,
} from '#core/intake/localized-typing.ts';
import { toNumberTyping } from '#core/intake/stored-number.ts';
import { readTypedNumber } from '#core/intake/typed-number.ts';

/** Choices of a list stand as text; '' is none. */
export const decimalChoices = ['0', '1', '2', '3', '4', '5', '6'] as const;
export const scaleChoices = ['none', ...moneyScales] as const;
export const utilityGroups = ['none', '1', '2', '3', '4', '5'] as const;

/** An indicator as it stands in its form. */
export const indicatorValuesSchema = z.object({
  name: localizedTypingSchema,
  code: z.string(),
  groupId: indicatorGroupIdSchema.nullable(),
  unit: z.enum(indicatorUnits),
  // Drafts of before these two fields are still offered.
  scale: z.enum(scaleChoices).default('none'),
  counter: localizedTypingSchema.default(toLocalizedTyping(null)),
  direction: z.enum(directions),
  accumulation: z.enum(accumulations),
  decimals: z.enum(decimalChoices),
  numeratorId: indicatorIdSchema.nullable(),
  denominatorId: indicatorIdSchema.nullable(),
  leadOrganisationId: organisationIdSchema.nullable(),
  utilityGroup: z.enum(utilityGroups),
  /** Percent of the plan from which a result is near it; empty: as for the whole workspace. */
  near: z.string(),
  note: localizedTypingSchema,
});
export type IndicatorValues = z.infer<typeof indicatorValuesSchema>;

/** What usually goes with a unit; the user changes what is different. */
const usual: Readonly<
  Record<IndicatorUnit, Pick<IndicatorValues, 'direction' | 'accumulation' | 'decimals'>>
> = {
  percent: { direction: 'higherIsBetter', accumulation: 'pointInTime', decimals: '2' },
  count: { direction: 'higherIsBetter', accumulation: 'cumulative', decimals: '0' },
  index: { direction: 'higherIsBetter', accumulation: 'pointInTime', decimals: '2' },
  rank: { direction: 'lowerIsBetter', accumulation: 'pointInTime', decimals: '0' },
  currency: { direction: 'higherIsBetter', accumulation: 'cumulative', decimals: '0' },
  yesNo: { direction: 'higherIsBetter', accumulation: 'pointInTime', decimals: '0' },
};

/** A new indicator of the group that was last added to. */
export function newIndicatorValues(
  groups: readonly IndicatorGroup[],
  indicators: readonly Indicator[],
): IndicatorValues {
  return {
    name: toLocalizedTyping(null),
    code: '',
    groupId: indicators.toSorted((a, b) => b.id - a.id)[0]?.groupId ?? groups[0]?.id ?? null,
    unit: 'percent',
    scale: 'none',
    counter: toLocalizedTyping(null),
    ...usual.percent,
    numeratorId: null,
    denominatorId: null,
    leadOrganisationId: null,
    utilityGroup: 'none',
    near: '',
    note: toLocalizedTyping(null),
  };
}

export function toIndicatorValues(indicator: Indicator, format: Format): IndicatorValues {
  const { groupId, unit, direction, accumulation, numeratorId, denominatorId, leadOrganisationId } =
    indicator;
  const near = indicator.thresholds?.near ?? null;
  return {
    name: toLocalizedTyping(indicator.name),
    code: indicator.code,
    groupId,
    unit,
    scale: indicator.scale ?? 'none',
    counter: toLocalizedTyping(indicator.counter),
    direction,
    accumulation,
    decimals: decimalChoices[indicator.decimals] ?? '0',
    numeratorId,
    denominatorId,
    leadOrganisationId,
    utilityGroup: utilityGroups[indicator.utilityGroup ?? 0] ?? 'none',
    near: toNumberTyping(format, near === null ? null : Number((near * 100).toFixed(4))),
    note: toLocalizedTyping(indicator.note),
  };
}

/** What changes with the unit of a new indicator: all that still is as usual for the unit before. */
export function withUnit(values: IndicatorValues, unit: IndicatorUnit): Partial<IndicatorValues> {
  const [before, after] = [usual[values.unit], usual[unit]];
  return {
    unit,
    ...(values.direction === before.direction ? { direction: after.direction } : {}),
    ...(values.accumulation === before.accumulation ? { accumulation: after.accumulation } : {}),
    ...(values.decimals === before.decimals ? { decimals: after.decimals } : {}),
    ...(unit === 'percent' ? {} : { numeratorId: null, denominatorId: null }),
  };
}

export type ReadIndicator = {
  /** As the schema of the contract checks it; a group that is missing is left to it to refuse. */
  readonly draft: Omit<IndicatorDraft, 'groupId'> & { readonly groupId: IndicatorDraft['groupId'] | null };
  readonly problems: { readonly [Name in keyof IndicatorValues]?: TranslationKey };
};

export function readIndicator(values: IndicatorValues, language: Language): ReadIndicator {
  const near = readTypedNumber(values.near, language);
  const percent = near.kind === 'read' ? near.value : null;
  const isOutside = percent !== null && !(percent > 0 && percent < 100);
  return {
    draft: {
      code: values.code.trim(),
      groupId: values.groupId,
      name: toRequiredText(values.name),
      unit: values.unit,
      ...readMeasure(values),
      direction: values.direction,
      accumulation: values.accumulation,
      decimals: Number(values.decimals),
      numeratorId: values.numeratorId,
      denominatorId: values.denominatorId,
      leadOrganisationId: values.leadOrganisationId,
      utilityGroup: values.utilityGroup === 'none' ? null : Number(values.utilityGroup),
      thresholds: percent === null ? null : { near: Number((percent / 100).toFixed(6)) },
      note: toLocalizedText(values.note),
    },
    problems: {
      ...(near.kind === 'problem' ? { near: near.sentence } : {}),
      ...(isOutside ? { near: 'entry:indicator.near-outside' as const } : {}),
      ...(values.groupId === null ? { groupId: 'entry:indicator.group-missing' as const } : {}),
      ...((values.numeratorId === null) === (values.denominatorId === null)
        ? {}
        : { denominatorId: 'entry:indicator.parts-together' as const }),
    },
  };
}

/** True where a noun says what is counted: of a count, and of the parts of a rate. */
export function hasCounter(unit: IndicatorUnit): boolean {
  return unit === 'count' || unit === 'percent';
}

/** What belongs to another unit stays in the form, so that a look at that unit loses nothing, but is not stored. */
export function readMeasure({
  unit,
  scale,
  counter,
}: IndicatorValues): Pick<IndicatorDraft, 'scale' | 'counter'> {
  return {
    scale: unit !== 'currency' || scale === 'none' ? null : scale,
    counter: hasCounter(unit) ? toLocalizedText(counter) : null,
  };
}
