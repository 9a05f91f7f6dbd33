import { memo } from 'react';
import { yesNoTerms } from '#core/language/term-keys.ts';
import { measuredText } from '#core/wording/result-text.ts';
import { unitText } from '#core/wording/unit-text.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { WrittenCell } from './written-cell.tsx';
import type { ResultLineProps } from './result-line-props.ts';
import type { ResultRow } from './result-rows.ts';
import styles from './results.module.css';

/** One indicator. Drawn again only when its own typing, or what is stored of it, changes. */
export const ResultLine = memo(
  Line,
  (before, after) =>
    isSameRow(before.row, after.row) &&
    before.hasPrevious === after.hasPrevious &&
    before.typing === after.typing &&
    // A reading is made anew with every key; it differs only with the typing, the row or the language.
    before.reading.kind === after.reading.kind,
);

function isSameRow(before: ResultRow, after: ResultRow): boolean {
  return (
    before.indicator === after.indicator &&
    before.stored === after.stored &&
    before.previous === after.previous &&
    before.plan === after.plan &&
    before.text === after.text
  );
}

function Line(props: ResultLineProps) {
  const { row, hasPrevious, typing, reading, onType, onKeyDown } = props;
  const language = useInterfaceLanguage();
  const { t, words, format } = language;
  const { indicator, plan, previous } = row;
  const name = words(indicator.name);
  return (
    <tr
      data-changed={typing !== undefined}
      data-open={reading.kind === 'ambiguous' || reading.kind === 'problem'}
    >
      <th scope="row">
        {name}
        {typing !== undefined && <span className={styles['mark']}>{t('entry:results.changed')}</span>}
      </th>
      <td>{unitText(language, indicator)}</td>
      <td className={styles['number']}>
        {plan !== null && format.figure(plan.target.figure, indicator, 'table')}
      </td>
      {hasPrevious && (
        <td className={styles['number']}>
          {previous !== null && measuredText(language, indicator, previous, 'table')}
        </td>
      )}
      <td>
        <ValueCell {...props} name={name} />
      </td>
      <td>
        <WrittenCell {...props} />
      </td>
      <td>
        <input
          className={styles['cell']}
          data-column="note"
          dir="auto"
          aria-label={t('entry:results.note-of', { name })}
          value={typing?.note ?? row.note}
          onKeyDown={onKeyDown}
          onChange={(event) => onType(row, { note: event.currentTarget.value })}
        />
      </td>
    </tr>
  );
}

function ValueCell({
  row,
  typing,
  reading,
  onType,
  onPaste,
  onKeyDown,
  name,
}: ResultLineProps & { readonly name: string }) {
  const { t } = useInterfaceLanguage();
  const text = typing?.text ?? row.text;
  const label = t('entry:results.value-of', { name });
  if (row.indicator.unit === 'yesNo') {
    const isOther = text !== '' && text !== '0' && text !== '1';
    return (
      <select
        className={styles['cell']}
        data-column="value"
        aria-label={label}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => onType(row, { text: event.currentTarget.value, isPasted: false })}
      >
        <option value="">{t('indicators:list.no-value')}</option>
        <option value="1">{t(yesNoTerms.yes)}</option>
        <option value="0">{t(yesNoTerms.no)}</option>
        {isOther && <option value={text}>{text}</option>}
      </select>
    );
  }
  return (
    <input
      className={styles['cell']}
      data-column="value"
      dir="ltr"
      autoComplete="off"
      aria-label={label}
      aria-invalid={reading.kind === 'problem'}
      aria-describedby={`written-${row.indicator.id}`}
      value={text}
      onKeyDown={onKeyDown}
      onChange={(event) => onType(row, { text: event.currentTarget.value, isPasted: false })}
      onPaste={(event) => {
        if (onPaste(event.clipboardData.getData('text/plain'), row)) event.preventDefault();
        else if (event.currentTarget.value === '') {
          event.preventDefault();
          onType(row, { text: event.clipboardData.getData('text/plain').trim(), isPasted: true });
        }
      }}
    />
  );
}
