import type { ProcedureOutput } from '#contract/procedures.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { madeAtText } from '../../ui/backup-row.ts';

type Second = ProcedureOutput<'backup.status'>['second'];

/** A place that is away is no failure: a stick is not always in its socket. */
export function SecondPlaceWords({ second }: { readonly second: Second }) {
  const { t, format } = useInterfaceLanguage();
  if (second === null) return t('data:backup.second.none');
  const { name, isThere, lastMadeAt, problem } = second;
  if (!isThere) return t('data:backup.second.away', { name });
  if (problem !== null) return t('data:backup.second.failed', { name });
  if (lastMadeAt === null) return t('data:backup.second.waiting', { name });
  return t('data:backup.second.written', { name, madeAt: madeAtText(t, format, lastMadeAt) });
}
