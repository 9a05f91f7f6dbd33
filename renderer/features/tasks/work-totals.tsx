import { taskStateTerms, totalPartTerms, totalTerms } from '#core/language/term-keys.ts';
import type { WorkSituation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import styles from './tasks.module.css';

const wholes = ['completed', 'regular', 'inProgress'] as const;
/** Parts of what is in progress. */
const partsOfOpen = ['lagging', 'atRisk'] as const;
type Line = 'total' | (typeof wholes)[number] | (typeof partsOfOpen)[number] | 'notStarted';
const lines: readonly Line[] = ['total', ...wholes, ...partsOfOpen, 'notStarted'];

type WorkTotalsProps = {
  readonly work: WorkSituation;
  /** The day up to which states are counted. */
  readonly asOf: string;
  readonly label: string;
};

/** What the source reports in sum above what the list adds up to; neither is ever put in the other's place. */
export function WorkTotals({ work, asOf, label }: WorkTotalsProps) {
  const { t, format } = useInterfaceLanguage();
  const hasSuspended = work.counted.suspended > 0;
  const cell = (line: Line | 'suspended', value: number | null | undefined) => (
    <td
      key={line}
      className={line !== 'suspended' && work.differences.includes(line) ? styles['differs'] : undefined}
    >
      {value === null || value === undefined ? (
        <span className={styles['silent']}>{t('tasks:totals.not-stated')}</span>
      ) : (
        format.number(value, 0)
      )}
    </td>
  );
  return (
    <div className={styles['totals']}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('tasks:totals.basis')}
            </th>
            <th scope="col" rowSpan={2}>
              {t('tasks:totals.total')}
            </th>
            {wholes.map((part) => (
              <th key={part} scope="col" rowSpan={2}>
                {t(totalPartTerms[part])}
              </th>
            ))}
            <th className={styles['of-open']} scope="colgroup" colSpan={partsOfOpen.length}>
              {t('tasks:totals.of-open')}
            </th>
            {/* In progress by the count; some of it is at risk as well, so it is no part beside the others. */}
            <th className={styles['within-open']} scope="col" rowSpan={2}>
              {t('document:tasks.within-open', { name: t(totalPartTerms.notStarted) })}
            </th>
            {hasSuspended && (
              <th scope="col" rowSpan={2}>
                {t(taskStateTerms.suspended)}
              </th>
            )}
          </tr>
          <tr>
            {partsOfOpen.map((part) => (
              <th key={part} scope="col">
                {t(totalPartTerms[part])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t(totalTerms.reported)}</th>
            {lines.map((line) =>
              cell(line, line === 'total' ? work.reported?.total : work.reported?.parts[line]),
            )}
            {hasSuspended && cell('suspended', null)}
          </tr>
          <tr>
            <th scope="row">{t(totalTerms.counted)}</th>
            {lines.map((line) => cell(line, work.counted[line]))}
            {hasSuspended && cell('suspended', work.counted.suspended)}
          </tr>
        </tbody>
      </table>
      {work.differences.length > 0 && <p className={styles['note']}>{t('tasks:totals.differ')}</p>}
      {work.isReportedLater && (
        <p className={styles['note']}>{t('document:tasks.reported-later', { date: format.date(asOf) })}</p>
      )}
    </div>
  );
}
