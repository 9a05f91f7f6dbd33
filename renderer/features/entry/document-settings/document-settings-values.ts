import { z } from 'zod';
import type { DocumentSettings } from '#core/domain/document-settings.ts';
import {
  localizedTypingSchema,
  toLocalizedText,
  toLocalizedTyping,
  toRequiredText,
} from '#core/intake/localized-typing.ts';

/** A recipient; the key tells it from the others while it moves. */
const recipientSchema = z.object({ key: z.int(), name: localizedTypingSchema });
export type RecipientTyping = z.infer<typeof recipientSchema>;

/** The layout of documents as it stands in its form. */
export const documentSettingsValuesSchema = z.object({
  superiorBody: localizedTypingSchema,
  issuingBody: localizedTypingSchema,
  symbol: z.string(),
  place: localizedTypingSchema,
  signerCapacity: localizedTypingSchema,
  signerTitle: localizedTypingSchema,
  signerOffice: localizedTypingSchema,
  signerName: z.string(),
  recipients: z.array(recipientSchema),
  archiveNote: localizedTypingSchema,
});
export type DocumentSettingsValues = z.infer<typeof documentSettingsValuesSchema>;

export function toDocumentSettingsValues(settings: DocumentSettings): DocumentSettingsValues {
  return {
    superiorBody: toLocalizedTyping(settings.superiorBody),
    issuingBody: toLocalizedTyping(settings.issuingBody),
    symbol: settings.symbol,
    place: toLocalizedTyping(settings.place),
    signerCapacity: toLocalizedTyping(settings.signerCapacity),
    signerTitle: toLocalizedTyping(settings.signerTitle),
    signerOffice: toLocalizedTyping(settings.signerOffice),
    signerName: settings.signerName ?? '',
    recipients: settings.recipients.map((name, key) => ({ key, name: toLocalizedTyping(name) })),
    archiveNote: toLocalizedTyping(settings.archiveNote),
  };
}

/** What is to be stored; recipients without a word are left out. */
export function toDocumentSettings(values: DocumentSettingsValues): DocumentSettings {
  const signerName = values.signerName.trim();
  return {
    superiorBody: toRequiredText(values.superiorBody),
    issuingBody: toRequiredText(values.issuingBody),
    symbol: values.symbol.trim(),
    place: toRequiredText(values.place),
    signerCapacity: toRequiredText(values.signerCapacity),
    signerTitle: toRequiredText(values.signerTitle),
    signerOffice: toLocalizedText(values.signerOffice),
    signerName: signerName === '' ? null : signerName,
    recipients: values.recipients.flatMap(({ name }) => toLocalizedText(name) ?? []),
    archiveNote: toRequiredText(values.archiveNote),
  };
}

export function withRecipient(recipients: readonly RecipientTyping[]): RecipientTyping[] {
  const key = Math.max(-1, ...recipients.map((it) => it.key)) + 1;
  return [...recipients, { key, name: toLocalizedTyping(null) }];
}

/** Moves one recipient by one place; at the end of the list nothing moves. */
export function withMoved(
  recipients: readonly RecipientTyping[],
  key: number,
  step: -1 | 1,
): RecipientTyping[] {
  const from = recipients.findIndex((it) => it.key === key);
  const moved = recipients[from];
  const to = from + step;
  if (moved === undefined || to < 0 || to >= recipients.length) return [...recipients];
  return recipients.filter((it) => it !== moved).toSpliced(to, 0, moved);
}
