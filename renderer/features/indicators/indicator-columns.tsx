import type { Translate } from '#core/language/translate.ts';
import type { ChangeColumn } from '#core/wording/change-text.ts';
import type { DataListColumn } from '../../ui/data-list.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { IndicatorRow } from './indicator-row.ts';
import styles from './indicators.module.css';

/** The columns of the list; what no indicator has is left out, but never the plan, whose absence says something. */
export function indicatorColumns(
  t: Translate,
  rows: readonly IndicatorRow[],
  changes: readonly ChangeColumn[],
): readonly DataListColumn<IndicatorRow>[] {
  const empty = new Set([
    ...(rows.some(({ completionValue }) => completionValue !== null) ? [] : ['completion']),
    ...(rows.some(({ agency }) => agency !== null) ? [] : ['agency']),
  ]);
  return allColumns(t, changes).filter(({ key }) => !empty.has(key));
}

/** A column of numbers sorts by value, not by its words. */
function allColumns(t: Translate, changes: readonly ChangeColumn[]): readonly DataListColumn<IndicatorRow>[] {
  const orNone = (text: string) => (text === '' ? t('indicators:list.no-value') : text);
  return [
    {
      key: 'code',
      name: t('indicators:list.code'),
      width: 88,
      text: ({ code }) => code,
      sort: { kind: 'text', of: ({ code }) => code },
    },
    {
      key: 'name',
      name: t('term:column.indicator'),
      // With two comparisons the grades still stand in sight on the smallest screen of an office.
      width: 'minmax(190px, 4fr)',
      text: ({ name }) => name,
      sort: { kind: 'text', of: ({ name }) => name },
    },
    {
      key: 'group',
      name: t('indicators:list.group'),
      width: 'minmax(110px, 1.4fr)',
      text: ({ groupName }) => groupName,
      sort: { kind: 'text', of: ({ groupName }) => groupName },
    },
    {
      ...numberColumn('plan', t('term:column.planned'), (row) => [orNone(row.plan), row.planValue]),
      // "không quá 4 nhiệm vụ" in the two lines of a row, beside it "106.498/123.466 hồ sơ, đạt 86,26%".
      width: 'minmax(116px, 1fr)',
    },
    {
      ...numberColumn('achieved', t('term:column.achieved'), (row) => [row.achieved, row.achievedValue]),
      width: 'minmax(164px, 1.2fr)',
      render: (row) =>
        row.achievedValue === null ? (
          <span className={styles['muted']}>{row.achieved}</span>
        ) : (
          <strong>{row.achieved}</strong>
        ),
    },
    numberColumn('completion', t('indicators:list.percent-of-plan'), (row) => [
      orNone(row.completion),
      row.completionValue,
    ]),
    ...changes.map(({ key, name }) => ({
      ...numberColumn(`change-${key}`, name, ({ changes: of }) => [
        orNone(of[key]?.text ?? ''),
        of[key]?.value ?? null,
      ]),
      width: 'minmax(116px, 1fr)',
    })),
    {
      key: 'status',
      name: t('term:column.status'),
      width: 140,
      text: ({ statusReason }) => statusReason,
      render: ({ status, statusName }) => <StatusMark status={status} text={statusName} />,
      sort: { kind: 'number', of: ({ statusOrder }) => statusOrder },
    },
    {
      key: 'agency',
      name: t('term:column.lead-agency'),
      width: 'minmax(110px, 1.4fr)',
      text: ({ agency }) => orNone(agency ?? ''),
      sort: { kind: 'text', of: ({ agency }) => agency },
    },
  ];
}

function numberColumn(
  key: string,
  name: string,
  read: (row: IndicatorRow) => readonly [text: string, value: number | null],
): DataListColumn<IndicatorRow> {
  return {
    key,
    name,
    width: 'minmax(90px, 0.9fr)',
    align: 'end',
    text: (row) => read(row)[0],
    sort: { kind: 'number', of: (row) => read(row)[1] },
  };
}
