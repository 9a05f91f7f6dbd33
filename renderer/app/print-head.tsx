import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { useWorkspace } from './queries.ts';
import { sentenceCase } from './top-bar.tsx';
import { usePeriod } from './use-period.ts';

/** On paper only: province, period and the state of the data, which the top bar says on the screen. */
export function PrintHead() {
  const { t, words, format } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const { selected } = usePeriod();
  if (workspace === null || selected === null) return null;
  return (
    <div className="print-head" aria-hidden>
      <strong>{sentenceCase(words(workspace.provinceName))}</strong>
      <span>{words(selected.name)}</span>
      <span>{t('shell:live', { date: format.tableDate(selected.asOf ?? selected.to) })}</span>
      {workspace.isIllustrative && <span>{t('term:illustrative')}</span>}
    </div>
  );
}
