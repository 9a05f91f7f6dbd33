import { Chip, Select, TextInput } from '@mantine/core';
import { judgementStatuses, type JudgementStatus } from '#core/rules/judgement.ts';
import type { StatusCounts } from '#core/situation/situation.ts';
import type { StatusTerms } from '#core/wording/status-words.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { Choice, IndicatorFilter } from './indicator-filter.ts';
import styles from './indicators.module.css';

type IndicatorFilterBarProps = {
  readonly filter: IndicatorFilter;
  readonly groups: readonly Choice[];
  readonly agencies: readonly Choice[];
  readonly statusCounts: StatusCounts;
  readonly statusTerms: StatusTerms;
  readonly countText: string;
  readonly onChange: (filter: IndicatorFilter) => void;
};

export function IndicatorFilterBar(props: IndicatorFilterBarProps) {
  const { filter, groups, agencies, statusCounts, statusTerms, onChange } = props;
  const { t, format } = useInterfaceLanguage();
  return (
    <search className="data-list-filters">
      <TextInput
        className="data-list-search"
        aria-label={t('indicators:filter.search')}
        placeholder={t('indicators:filter.search')}
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <Choices
        label={t('indicators:filter.group')}
        placeholder={t('indicators:filter.all-groups')}
        choices={groups}
        chosen={filter.groupId}
        onChoose={(groupId) => onChange({ ...filter, groupId })}
      />
      <Choices
        label={t('term:column.lead-agency')}
        placeholder={t('term:column.lead-agency')}
        choices={agencies}
        chosen={filter.agencyId}
        onChoose={(agencyId) => onChange({ ...filter, agencyId })}
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
      <p className="data-list-count" aria-live="polite">
        {props.countText}
      </p>
    </search>
  );
}

type ChoicesProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: readonly Choice[];
  readonly chosen: number | null;
  readonly onChoose: (id: number | null) => void;
};

/** Left out where there is nothing to choose from. */
function Choices({ label, placeholder, choices, chosen, onChoose }: ChoicesProps) {
  const { t } = useInterfaceLanguage();
  if (choices.length === 0) return null;
  return (
    <Select
      className="data-list-choice"
      aria-label={label}
      placeholder={placeholder}
      data={choices.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={chosen === null ? null : String(chosen)}
      onChange={(value) => onChoose(value === null ? null : Number(value))}
      clearable
      clearButtonProps={{ 'aria-label': t('indicators:filter.clear') }}
    />
  );
}

/** A status that no indicator has would only take room. */
function shownStatuses(counts: StatusCounts, { statuses }: IndicatorFilter): readonly JudgementStatus[] {
  return judgementStatuses.filter((status) => counts[status] > 0 || statuses.includes(status));
}
