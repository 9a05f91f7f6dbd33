import { z } from 'zod';
import type { Language } from '#core/domain/language.ts';
import { countedFromStates } from '#core/domain/measurement.ts';
import type { WorkspaceSettings } from '#core/domain/workspace-settings.ts';
import type { Format } from '#core/language/format.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { cleanText } from '#core/rules/text-hygiene.ts';
import {
  localizedTypingSchema,
  toLocalizedText,
  toLocalizedTyping,
  toRequiredText,
} from '#core/intake/localized-typing.ts';
import { readTypedNumber } from '#core/intake/typed-number.ts';

/** What holds for the whole workspace, as it stands in its form. */
export const settingsValuesSchema = z.object({
  provinceName: localizedTypingSchema,
  committeeName: localizedTypingSchema,
  programmeName: localizedTypingSchema,
  programmeTitle: localizedTypingSchema,
  /** Percent of the plan. */
  near: z.string(),
  silentAfterDays: z.string(),
  countedFrom: z.enum(countedFromStates),
});
export type SettingsValues = z.infer<typeof settingsValuesSchema>;

export function toSettingsValues(settings: WorkspaceSettings, format: Format): SettingsValues {
  const percent = Number((settings.thresholds.near * 100).toFixed(4));
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  return {
    provinceName: toLocalizedTyping(settings.provinceName),
    committeeName: toLocalizedTyping(settings.committeeName),
    programmeName: toLocalizedTyping(settings.programmeName),
    programmeTitle: toLocalizedTyping(settings.programmeTitle),
    near: cleanText(format.number(percent, decimals)),
    silentAfterDays: cleanText(format.number(settings.silentAfterDays, 0)),
    countedFrom: settings.countedFrom,
  };
}

export type ReadSettings = {
  readonly settings: WorkspaceSettings;
  readonly problems: { readonly [Name in keyof SettingsValues]?: TranslationKey };
};

/** What is to be stored, over what stood there; a number that cannot be read is left to `problems`. */
export function readSettings(
  values: SettingsValues,
  before: WorkspaceSettings,
  language: Language,
): ReadSettings {
  const near = readTypedNumber(values.near, language);
  const percent = near.kind === 'read' ? (near.value ?? Number.NaN) : Number.NaN;
  const silent = readTypedNumber(values.silentAfterDays, language);
  const days = silent.kind === 'read' ? (silent.value ?? Number.NaN) : Number.NaN;
  const isNear = percent > 0 && percent < 100;
  const isDays = Number.isSafeInteger(days) && days > 0;
  return {
    settings: {
      ...before,
      provinceName: toRequiredText(values.provinceName),
      committeeName: toRequiredText(values.committeeName),
      programmeName: toRequiredText(values.programmeName),
      programmeTitle: toLocalizedText(values.programmeTitle),
      thresholds: isNear ? { near: Number((percent / 100).toFixed(6)) } : before.thresholds,
      silentAfterDays: isDays ? days : before.silentAfterDays,
      countedFrom: values.countedFrom,
    },
    problems: {
      ...(isNear ? {} : { near: 'entry:settings.near-outside' as const }),
      ...(isDays ? {} : { silentAfterDays: 'entry:settings.silent-wrong' as const }),
    },
  };
}
