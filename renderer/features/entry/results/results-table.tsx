import { useEffect, useState } from 'react';
import type { IndicatorGroupId } from '#core/domain/identifiers.ts';
import type { IndicatorGroup } from '#core/domain/indicator.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import type { Period } from '#core/domain/period.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { EntryNotices } from '../entry-notices.tsx';
import { useFormPlace, type FormProps } from '../form-place.ts';
import { moveCell } from './move-cell.ts';
import { PastedNotice } from './pasted-notice.tsx';
import { ResultLine } from './result-line.tsx';
import type { ResultRow } from './result-rows.ts';
import styles from './results.module.css';
import { ResultsFoot } from './results-foot.tsx';
import { useGrowingCount } from './use-growing-count.ts';
import { useResults, type Results } from './use-results.ts';
import { useSaveResults } from './use-save-results.ts';

type ResultsTableProps = FormProps<'results'> & {
  readonly period: Period;
  readonly unit: Organisation;
  readonly groups: readonly IndicatorGroup[];
  readonly rows: readonly ResultRow[];
  /** What the column of earlier figures is headed by. */
  /** Null without an earlier period: nothing to compare with, and no column of it. */
  readonly previousName: string | null;
};

/** More lines than these are shown group by group. */
const mostLinesAtOnce = 150;

export function ResultsTable(props: ResultsTableProps) {
  const { place, period, unit, groups, rows, previousName } = props;
  const { t, words, format, language } = useInterfaceLanguage();
  const typing = useTypingLanguage();
  const { renew } = useFormPlace();
  const title = t('entry:results.draft-title', { period: words(period.name), unit: words(unit.name) });
  const results = useResults(place, rows, title, period);
  const saving = useSaveResults(results);
  const isIdle = !results.draft.isDirty && results.draft.offer === null;
  useRenewWhen(isIdle && typing.language !== language, renew);
  const shownGroups = groups.filter(({ id }) => rows.some(({ indicator }) => indicator.groupId === id));
  const isLong = rows.length > mostLinesAtOnce;
  const [chosen, setChosen] = useState<IndicatorGroupId | null>(isLong ? (shownGroups[0]?.id ?? null) : null);
  const shown = shownGroups.filter(({ id }) => chosen === null || id === chosen);
  return (
    <>
      <EntryNotices draft={results.draft} error={saving.error} onReload={renew} />
      {results.pasted !== null && <PastedNotice results={results} rows={rows} pasted={results.pasted} />}
      {shownGroups.length > 1 && (
        <div className={styles['group']}>
          <ChoiceField<string>
            name="group"
            label={t('indicators:filter.group')}
            value={chosen === null ? '' : String(chosen)}
            onChange={(id) => setChosen(shownGroups.find((group) => String(group.id) === id)?.id ?? null)}
            choices={[
              ...(isLong ? [] : [{ value: '', label: t('indicators:filter.all-groups') }]),
              ...shownGroups.map((group) => ({ value: String(group.id), label: groupLabel(group) })),
            ]}
          />
        </div>
      )}
      <fieldset className={styles['fields']} disabled={results.draft.offer !== null || saving.isPending}>
        <legend className="visually-hidden">{title}</legend>
        <Lines results={results} rows={rows} groups={shown} title={title} previousName={previousName} />
      </fieldset>
      <ResultsFoot results={results} saving={saving} />
    </>
  );

  /** With the number of changed rows, where some of them are out of sight. */
  function groupLabel(group: IndicatorGroup): string {
    const changed = rows.filter(
      ({ indicator }) => indicator.groupId === group.id && results.typings[indicator.id] !== undefined,
    ).length;
    const name = words(group.name);
    return changed === 0 ? name : t('entry:results.group-changed', { name, n: format.number(changed, 0) });
  }
}

/** The table stays open for long: once nothing is typed in it, it begins anew in the language of the interface. */
function useRenewWhen(isDue: boolean, renew: () => void): void {
  useEffect(() => {
    if (isDue) renew();
  }, [isDue, renew]);
}

type LinesProps = {
  readonly results: Results;
  readonly rows: readonly ResultRow[];
  readonly groups: readonly IndicatorGroup[];
  readonly title: string;
  readonly previousName: string | null;
};

function Lines({ results, rows, groups, title, previousName }: LinesProps) {
  const { t, words } = useInterfaceLanguage();
  const count = useGrowingCount(rows.length);
  const shownIds = new Set(groups.map(({ id }) => id));
  const drawn = rows.filter(({ indicator }) => shownIds.has(indicator.groupId)).slice(0, count);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col" data-column="indicator">
            {t('term:column.indicator')}
          </th>
          <th scope="col" data-column="unit">
            {t('term:column.unit')}
          </th>
          <th scope="col" data-column="planned">
            {t('term:column.planned')}
          </th>
          {previousName !== null && (
            <th scope="col" data-column="previous">
              {previousName}
            </th>
          )}
          <th scope="col" data-column="achieved">
            {t('term:column.achieved')}
          </th>
          <th scope="col" data-column="written">
            {t('entry:results.written')}
          </th>
          <th scope="col">{t('term:column.note')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          <tr className={styles['head']}>
            <th scope="rowgroup" colSpan={previousName === null ? 6 : 7}>
              {words(group.name)}
            </th>
          </tr>
          {drawn
            .filter(({ indicator }) => indicator.groupId === group.id)
            .map((row) => (
              <ResultLine
                key={row.indicator.id}
                row={row}
                hasPrevious={previousName !== null}
                typing={results.typings[row.indicator.id]}
                reading={results.readings.get(row.indicator.id) ?? { kind: 'same' }}
                onType={results.type}
                onPaste={results.paste}
                onKeyDown={moveCell}
              />
            ))}
        </tbody>
      ))}
    </table>
  );
}
