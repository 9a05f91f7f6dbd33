import { Checkbox, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import type { Organisation } from '#core/domain/organisation.ts';
import { basisTerms, taskStateTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import styles from './task-list.module.css';
import type { ListRow, RowChoice } from './read-list.ts';

type ListPreviewProps = {
  readonly rows: readonly ListRow[];
  readonly organisations: readonly Organisation[];
  readonly onChoose: (key: string, choice: RowChoice) => void;
};

/** What was understood of each pasted row, what is wrong with it, and whether it is stored. */
export function ListPreview({ rows, organisations, onChoose }: ListPreviewProps) {
  const { t, format, words } = useInterfaceLanguage();
  const units = useMemo(
    () =>
      organisations
        .map(({ id, name }) => ({ id, label: words(name) }))
        .toSorted((a, b) => format.collate(a.label, b.label)),
    [organisations, words, format],
  );
  return (
    <div className={styles['scroll']}>
      <table className={styles['preview']}>
        <caption>{t('entry:task-list.preview')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('entry:task-list.take')}</th>
            <th scope="col">{t('term:column.task')}</th>
            <th scope="col">{t('term:column.lead-agency')}</th>
            <th scope="col">{t('term:column.deadline')}</th>
            <th scope="col">{t('term:column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <PreviewRow
              key={row.key}
              row={row}
              number={format.number(index + 1, 0)}
              units={units}
              onChoose={(choice) => onChoose(row.key, choice)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Unit = { readonly id: Organisation['id']; readonly label: string };

type PreviewRowProps = {
  readonly row: ListRow;
  readonly number: string;
  readonly units: readonly Unit[];
  readonly onChoose: (choice: RowChoice) => void;
};

function PreviewRow({ row, number, units, onChoose }: PreviewRowProps) {
  const { t, format } = useInterfaceLanguage();
  const notes = [...row.problems, ...row.warnings];
  return (
    <tr className={row.isTaken ? undefined : styles['left']}>
      <td>
        <Checkbox
          aria-label={t('entry:task-list.take-row', { n: number })}
          label={number}
          checked={row.isTaken}
          disabled={row.problems.length > 0}
          onChange={(event) => onChoose({ isTaken: event.currentTarget.checked })}
        />
      </td>
      <td>
        <span dir="auto">{row.title}</span>
        {notes.length > 0 && (
          <ul className={styles['notes']} aria-label={t('entry:task-list.problems')}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        {row.isAgencyAsked ? (
          <AgencyChoice row={row} number={number} units={units} onChoose={onChoose} />
        ) : (
          (units.find(({ id }) => id === row.agencyId)?.label ?? '')
        )}
      </td>
      <td>{row.dueDate === null ? '' : format.tableDate(row.dueDate)}</td>
      <td>
        {t(taskStateTerms[row.state])}
        {!row.isStateStated && <span className={styles['basis']}>{t(basisTerms.inferred)}</span>}
      </td>
    </tr>
  );
}

const noAgency = 'none';

/** A unit that the list names otherwise than the workspace; that it stays empty has to be said too. */
function AgencyChoice({ row, number, units, onChoose }: PreviewRowProps) {
  const { t } = useInterfaceLanguage();
  const isAnswered = row.agencyId !== null || !row.hasAgencyProblem;
  return (
    <NativeSelect
      aria-label={t('entry:task-list.unit-row', { n: number })}
      value={isAnswered ? String(row.agencyId ?? noAgency) : ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const unit = units.find(({ id }) => String(id) === value);
        onChoose({ agencyId: value === '' ? undefined : (unit?.id ?? null) });
      }}
      data={[
        { value: '', label: t('entry:task-list.unit-choose') },
        { value: noAgency, label: t('entry:task-list.unit-empty') },
        ...units.map(({ id, label }) => ({ value: String(id), label })),
      ]}
    />
  );
}
