import { workLines, workLineText, type WorkLine } from '#core/chart/work-table.ts';
import { workCountText, workNotes } from '#core/chart/work-words.ts';
import { totalTerms } from '#core/language/term-keys.ts';
import type { WorkSituation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import styles from './tasks.module.css';

/** Parts of what is in progress. */
const partsOfOpen: ReadonlySet<WorkLine['line']> = new Set(['lagging', 'atRisk', 'noSign']);

type WorkTotalsProps = {
  readonly work: WorkSituation;
  /** The day up to which states are counted. */
  readonly asOf: string;
  readonly label: string;
};

/** What the source reports in sum above what the list adds up to; neither is ever put in the other's place. */
export function WorkTotals({ work, asOf, label }: WorkTotalsProps) {
  const { t, format } = useInterfaceLanguage();
  const lines = workLines(work);
  const notes = [
    ...(work.differences.length > 0 ? [t('tasks:totals.differ')] : []),
    ...workNotes({ t, format }, work),
    ...(work.isReportedLater ? [t('document:tasks.reported-later', { date: format.date(asOf) })] : []),
    ...(lines.some((line) => line.reported === null || line.counted === null)
      ? [t('chart:unknown.key')]
      : []),
  ];
  return (
    <div className={styles['totals']}>
      <table aria-label={label}>
        <LineHeads lines={lines.map(({ line }) => line)} />
        <tbody>
          {(['reported', 'counted'] as const).map((total) => (
            <tr key={total}>
              <th scope="row">{t(totalTerms[total])}</th>
              {lines.map(({ line, comparator, [total]: value }) => (
                <td
                  key={line}
                  className={work.differences.some((it) => it === line) ? styles['differs'] : undefined}
                >
                  {value === null ? (
                    <span className={styles['silent']}>{t('chart:unknown.mark')}</span>
                  ) : (
                    workCountText(
                      { format },
                      { count: value, comparator: total === 'reported' ? comparator : undefined },
                    )
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** What lags, is at risk or shows no sign of it stands under what is in progress. */
function LineHeads({ lines }: { readonly lines: readonly WorkLine['line'][] }) {
  const { t } = useInterfaceLanguage();
  const ofOpen = lines.filter((line) => partsOfOpen.has(line));
  const name = (line: WorkLine['line']) =>
    line === 'notStarted'
      ? t('document:tasks.within-open', { name: workLineText({ t }, line) })
      : workLineText({ t }, line);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('tasks:totals.basis')}
        </th>
        {lines.map((line) => {
          if (line === ofOpen[0]) {
            return (
              <th key={line} className={styles['of-open']} scope="colgroup" colSpan={ofOpen.length}>
                {t('tasks:totals.of-open')}
              </th>
            );
          }
          if (partsOfOpen.has(line)) return null;
          return (
            <th
              key={line}
              className={line === 'notStarted' ? styles['within-open'] : undefined}
              scope="col"
              rowSpan={2}
            >
              {name(line)}
            </th>
          );
        })}
      </tr>
      <tr>
        {ofOpen.map((line) => (
          <th key={line} scope="col">
            {line === 'noSign' ? t('document:tasks.no-sign') : workLineText({ t }, line)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
