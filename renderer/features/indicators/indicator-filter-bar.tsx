import { Chip, Select, TextInput } from '@mantine/core';
import { statusTerms } from '#core/language/term-keys.ts';
import { judgementStatuses, type JudgementStatus } from '#core/rules/judgement.ts';
import type { StatusCounts } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { IndicatorFilter } from './indicator-filter.ts';
import styles from './indicators.module.css';

export type GroupChoice = { readonly id: number; readonly name: string };

type IndicatorFilterBarProps = {
  readonly filter: IndicatorFilter;
  readonly groups: readonly GroupChoice[];
  readonly statusCounts: StatusCounts;
  readonly shownCount: number;
  readonly totalCount: number;
  readonly onChange: (filter: IndicatorFilter) => void;
};

export function IndicatorFilterBar(props: IndicatorFilterBarProps) {
  const { filter, groups, statusCounts, onChange } = props;
  const { t, format } = useInterfaceLanguage();
  return (
    <search className={styles['filters']}>
      <TextInput
        className={styles['search']}
        aria-label={t('indicators:filter.search')}
        placeholder={t('indicators:filter.search')}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <Select
        className={styles['group']}
        aria-label={t('indicators:filter.group')}
        placeholder={t('indicators:filter.all-groups')}
        data={groups.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={filter.groupId === null ? null : String(filter.groupId)}
        onChange={(value) => onChange({ ...filter, groupId: value === null ? null : Number(value) })}
        clearable
        clearButtonProps={{ 'aria-label': t('indicators:filter.clear') }}
      />
      <Chip.Group
        multiple
        value={[...filter.statuses]}
        onChange={(chosen) =>
          onChange({ ...filter, statuses: judgementStatuses.filter((status) => chosen.includes(status)) })
        }
      >
        <fieldset className={styles['statuses']} aria-label={t('indicators:filter.status')}>
          {shownStatuses(statusCounts, filter).map((status) => (
            <Chip key={status} value={status} size="sm" variant="outline">
              {t('indicators:filter.status-count', {
                status: t(statusTerms[status]),
                n: format.number(statusCounts[status], 0),
              })}
            </Chip>
          ))}
        </fieldset>
      </Chip.Group>
      <p className={styles['count']} aria-live="polite">
        {t('indicators:list.count', {
          shown: format.count(props.shownCount),
          total: format.counted('indicator', props.totalCount),
        })}
      </p>
    </search>
  );
}

/** A status that no indicator has would only take room. */
function shownStatuses(counts: StatusCounts, { statuses }: IndicatorFilter): readonly JudgementStatus[] {
  return judgementStatuses.filter((status) => counts[status] > 0 || statuses.includes(status));
}
