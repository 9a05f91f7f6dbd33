import type { Period } from '#core/domain/period.ts';
import { asOfDay } from '#core/rules/as-of-day.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import type { PageName } from '../state/hash-route.ts';
import { useWorkspace } from '../state/queries.ts';
import { useCountedDay } from '../state/use-local-day.ts';
import { usePeriod } from '../state/use-period.ts';
import { localDayAndTime } from '../ui/local-clock.ts';
import { usePrintedAt } from '../ui/use-printed-at.ts';
import { routes } from './routes.tsx';
import { sentenceCase } from './top-bar.tsx';

/** At the head of every printed sheet: what the bars say on the screen, and when it was printed. */
export function PrintHead({ page }: { readonly page: PageName }) {
  const { t, words, format } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const { selected } = usePeriod();
  const printedAt = usePrintedAt();
  if (printedAt === null || workspace === null) return null;
  return (
    <div className="print-head">
      <div className="print-head-line">
        <strong>{sentenceCase(words(workspace.provinceName))}</strong>
        <span>{t(routes[page].title)}</span>
        {selected !== null && <PeriodWords period={selected} />}
        {workspace.isIllustrative && <span>{t('term:illustrative')}</span>}
        <span className="print-head-moment">
          {t('shell:print.printed-at', localDayAndTime(format, printedAt))}
        </span>
      </div>
    </div>
  );
}

function PeriodWords({ period }: { readonly period: Period }) {
  const { t, words, format } = useInterfaceLanguage();
  const today = useCountedDay();
  return (
    <>
      <span>{words(period.name)}</span>
      <span>{t('shell:live', { date: format.tableDate(asOfDay(period, today)) })}</span>
    </>
  );
}
