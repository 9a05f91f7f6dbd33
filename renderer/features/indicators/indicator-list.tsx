import { useDeferredValue, useMemo } from 'react';
import type { IndicatorId } from '#core/domain/identifiers.ts';
import type { StatusCounts } from '#core/situation/situation.ts';
import type { ChangeColumn } from '#core/wording/change-text.ts';
import type { StatusTerms } from '#core/wording/status-words.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { DataList } from '../../ui/data-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { indicatorColumns } from './indicator-columns.tsx';
import { IndicatorFilterBar } from './indicator-filter-bar.tsx';
import {
  filterIndicators,
  indicatorFilterWords,
  type Choice,
  type IndicatorFilter,
} from './indicator-filter.ts';
import type { IndicatorRow } from './indicator-row.ts';
import styles from './indicators.module.css';

type IndicatorListProps = {
  readonly rows: readonly IndicatorRow[];
  /** What the columns of change are compared with. */
  readonly changes: readonly ChangeColumn[];
  readonly groups: readonly Choice[];
  readonly statusCounts: StatusCounts;
  readonly statusTerms: StatusTerms;
  readonly filter: IndicatorFilter;
  readonly onFilterChange: (filter: IndicatorFilter) => void;
  readonly openId: IndicatorId | null;
  readonly onOpen: (id: IndicatorId, neighbours: readonly IndicatorId[]) => void;
};

/** The list with its filters; the rows in sight follow the typing when there is time. */
export function IndicatorList(props: IndicatorListProps) {
  const { t, format, direction } = useInterfaceLanguage();
  const filter = useDeferredValue(props.filter);
  const shown = useMemo(() => filterIndicators(props.rows, filter), [props.rows, filter]);
  const columns = useMemo(
    () => indicatorColumns(t, props.rows, props.changes),
    [t, props.rows, props.changes],
  );
  const agencies = useMemo(() => findAgencies(props.rows, format.collate), [props.rows, format]);
  const countText = t('indicators:list.count', {
    shown: format.count(shown.length),
    total: format.counted('indicator', props.rows.length),
  });
  return (
    <div className={styles['list']}>
      <IndicatorFilterBar
        filter={props.filter}
        groups={props.groups}
        agencies={agencies}
        statusCounts={props.statusCounts}
        statusTerms={props.statusTerms}
        countText={countText}
        onChange={props.onFilterChange}
      />
      <div className="data-list-place">
        <DataList
          label={t('indicators:list.label')}
          rows={shown}
          rowKey={({ id }) => id}
          columns={columns}
          selectedKey={props.openId}
          onOpen={({ id }, rows) =>
            props.onOpen(
              id,
              rows.map((row) => row.id),
            )
          }
          direction={direction}
          collate={format.collate}
          printNotes={[
            countText,
            ...indicatorFilterWords({ t, format }, filter, {
              groups: props.groups,
              agencies,
              statusTerms: props.statusTerms,
            }),
          ]}
          emptyNotice={<EmptyState text={t('indicators:list.none-found')} />}
        />
      </div>
    </div>
  );
}

function findAgencies(
  rows: readonly IndicatorRow[],
  collate: (a: string, b: string) => number,
): readonly Choice[] {
  const names = new Map(
    rows.flatMap(({ agencyId, agency }) =>
      agencyId === null || agency === null ? [] : [[agencyId, agency] as const],
    ),
  );
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => collate(a.name, b.name));
}
