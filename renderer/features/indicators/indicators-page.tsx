import { memo, useMemo, useState } from 'react';
import { judgementStatuses } from '#core/rules/judgement.ts';
import type { Situation } from '#core/situation/situation.ts';
import { statusKeyTerms } from '#core/wording/status-words.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useTeller } from '../../i18n/use-teller.ts';
import { AddIndicatorButton, EnterResultsButton } from '../../shell/entry-buttons.tsx';
import { useDetail } from '../../state/detail-selection.tsx';
import { useDrawnSituation } from '../../state/drawn-situation.ts';
import { replaceHashParam, useHashParam } from '../../state/hash-route.ts';
import { useSituation } from '../../state/queries.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Page } from '../../ui/page.tsx';
import type { IndicatorFilter } from './indicator-filter.ts';
import { IndicatorList } from './indicator-list.tsx';
import { changeColumnsOf, toIndicatorRows } from './indicator-row.ts';
import styles from './indicators.module.css';

/** `#/indicators`: every indicator of the period; `group`, `agency` and `status` of the address choose among them. */
export function IndicatorsPage() {
  const { t } = useInterfaceLanguage();
  const situation = useSituation();
  const drawn = useDrawnSituation(situation);
  return (
    <Page
      title={t('indicators:title')}
      actions={
        <div className={styles['actions']}>
          <EnterResultsButton />
          <AddIndicatorButton />
        </div>
      }
    >
      {situation.error !== null && (
        <FailureNotice error={situation.error} onRetry={() => void situation.refetch()} />
      )}
      {drawn !== null && <Indicators view={drawn} />}
    </Page>
  );
}

const Indicators = memo(({ view }: { readonly view: Situation }) => {
  const { t } = useInterfaceLanguage();
  const words = useTeller(view);
  const [filter, setFilter] = useIndicatorFilter();
  const detail = useDetail();
  const rows = useMemo(() => toIndicatorRows(words), [words]);
  const changes = useMemo(() => changeColumnsOf(words), [words]);
  const groups = view.groups.map(({ group }) => ({ id: group.id, name: words.words(group.name) }));
  if (rows.length === 0) {
    return <EmptyState text={t('entry:results.no-indicators')} action={<AddIndicatorButton isFirst />} />;
  }
  return (
    <IndicatorList
      rows={rows}
      changes={changes}
      groups={groups}
      statusCounts={view.statusCounts}
      statusTerms={statusKeyTerms(view.groups.flatMap(({ results }) => results))}
      filter={filter}
      onFilterChange={setFilter}
      openId={detail.selection?.id ?? null}
      onOpen={detail.open}
    />
  );
});

/** Group, agency and status stand in the address; what is typed does not, so that each letter stays quick. */
function useIndicatorFilter(): readonly [IndicatorFilter, (filter: IndicatorFilter) => void] {
  const [text, setText] = useState('');
  const group = useHashParam('group');
  const agency = useHashParam('agency');
  const status = useHashParam('status');
  const filter = useMemo<IndicatorFilter>(() => {
    const chosen = (status ?? '').split(',');
    return {
      text,
      groupId: group === null ? null : Number(group),
      agencyId: agency === null ? null : Number(agency),
      statuses: judgementStatuses.filter((it) => chosen.includes(it)),
    };
  }, [text, group, agency, status]);
  const change = (next: IndicatorFilter) => {
    setText(next.text);
    if (next.groupId !== filter.groupId) replaceHashParam('group', next.groupId?.toString() ?? null);
    if (next.agencyId !== filter.agencyId) replaceHashParam('agency', next.agencyId?.toString() ?? null);
    const statuses = next.statuses.join(',');
    if (statuses !== filter.statuses.join(',')) replaceHashParam('status', statuses);
  };
  return [filter, change];
}
