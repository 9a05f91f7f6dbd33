import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import type { Pasted, Unmatched } from './paste-results.ts';
import type { ResultRow } from './result-rows.ts';
import styles from './results.module.css';
import type { Results } from './use-results.ts';

const reasonTexts: Readonly<Record<Unmatched['reason'], TranslationKey>> = {
  unknown: 'entry:results.unmatched.unknown',
  several: 'entry:results.unmatched.several',
  repeated: 'entry:results.unmatched.repeated',
  beyond: 'entry:results.unmatched.beyond',
};

/** A choice of every indicator in each of very many lines would be slow. */
const mostChoices = 20;

type PastedNoticeProps = {
  readonly results: Results;
  readonly rows: readonly ResultRow[];
  readonly pasted: Pasted;
};

/** What a paste filled, and what found no row: each with what to do. */
export function PastedNotice({ results, rows, pasted }: PastedNoticeProps) {
  const { t, format } = useInterfaceLanguage();
  const [settled, setSettled] = useState<{ readonly of: Pasted; readonly lines: ReadonlySet<Unmatched> }>({
    of: pasted,
    lines: new Set(),
  });
  const done = settled.of === pasted ? settled.lines : new Set<Unmatched>();
  const open = pasted.unmatched.filter((line) => !done.has(line));
  const settle = (line: Unmatched) => setSettled({ of: pasted, lines: new Set([...done, line]) });
  const filled = pasted.fills.size;
  return (
    <section className={styles['pasted']} aria-label={t('entry:results.pasted-label')}>
      <output>
        {pasted.isUnclear
          ? t('entry:results.pasted-unclear')
          : t('entry:results.pasted', { n: format.number(filled, 0) })}{' '}
        {open.length > 0 && t('entry:results.not-pasted', { n: format.number(open.length, 0) })}
      </output>
      {open.length > 0 && (
        <ul>
          {open.slice(0, mostChoices).map((line) => (
            <li key={`${line.name}/${line.text}`}>
              <UnmatchedLine
                line={line}
                rows={rows}
                onAssign={(row) => {
                  results.type(row, { text: line.text, isPasted: true });
                  settle(line);
                }}
                onSkip={() => settle(line)}
              />
            </li>
          ))}
          {open.length > mostChoices && (
            <li>{t('entry:results.unmatched.more', { n: format.number(open.length - mostChoices, 0) })}</li>
          )}
        </ul>
      )}
      <Button size="compact-sm" variant="default" onClick={results.dismissPasted}>
        {t('entry:results.pasted-close')}
      </Button>
    </section>
  );
}

type UnmatchedLineProps = {
  readonly line: Unmatched;
  readonly rows: readonly ResultRow[];
  readonly onAssign: (row: ResultRow) => void;
  readonly onSkip: () => void;
};

function UnmatchedLine({ line, rows, onAssign, onSkip }: UnmatchedLineProps) {
  const { t, words, format } = useInterfaceLanguage();
  const label = t('entry:results.unmatched.assign', { text: line.text });
  return (
    <>
      <span>
        <strong>
          {format.isolateLatin(line.name)} {format.isolate(line.text)}
        </strong>{' '}
        {t(reasonTexts[line.reason])}
      </span>
      <NativeSelect
        size="xs"
        aria-label={label}
        value=""
        onChange={(event) => {
          const row = rows.find(({ indicator }) => String(indicator.id) === event.currentTarget.value);
          if (row !== undefined) onAssign(row);
        }}
        data={[
          { value: '', label },
          ...rows.map(({ indicator }) => ({ value: String(indicator.id), label: words(indicator.name) })),
        ]}
      />
      <Button size="compact-xs" variant="subtle" onClick={onSkip}>
        {t('entry:results.unmatched.skip')}
      </Button>
    </>
  );
}
