import type { ProcedureOutput } from '#contract/procedures.ts';
import type { Format } from '#core/language/format.ts';
import type { Translate, TranslationKey } from '#core/language/translate.ts';
import { localDayAndTime } from './local-clock.ts';

export type Backup = ProcedureOutput<'backup.list'>['backups'][number];

/** The reasons that the backend knows; another program version may know more. */
const reasonKeys: ReadonlyMap<string, TranslationKey> = new Map([
  ['manual', 'data:backup.reason.manual'],
  ['automatic', 'data:backup.reason.automatic'],
  ['beforeDeletion', 'data:backup.reason.before-deletion'],
  ['beforeImport', 'data:backup.reason.before-import'],
  ['beforeMigration', 'data:backup.reason.before-migration'],
  ['beforeRestore', 'data:backup.reason.before-restore'],
]);

export function reasonText(t: Translate, reason: string): string {
  return t(reasonKeys.get(reason) ?? 'data:backup.reason.other');
}

/** Day and time by the clock of this computer: "05/7/2024, 14:05". */
export function madeAtText(t: Translate, format: Format, madeAt: string): string {
  return t('data:backup.made-at', localDayAndTime(format, madeAt));
}

export function sizeText(t: Translate, format: Format, bytes: number): string {
  return t('data:backup.size', { size: format.number(Math.max(bytes / 1_000_000, 0.1), 1) });
}
