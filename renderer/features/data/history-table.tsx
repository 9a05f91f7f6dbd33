import { Button } from '@mantine/core';
import type { ChangeEntry } from '#contract/entry-procedures.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { changeWordsOf } from '../../state/change-words.ts';
import { firstWords } from '../../state/first-words.ts';
import type { useUndo } from '../../state/use-undo.ts';
import { madeAtText } from '../../ui/backup-row.ts';
import styles from './data.module.css';

const stateTexts: Readonly<Record<ChangeEntry['state'], TranslationKey>> = {
  done: 'data:history.state.done',
  undone: 'data:history.state.undone',
  fixed: 'data:history.state.fixed',
};

const deedTexts: Readonly<Record<ChangeEntry['deed'], TranslationKey>> = {
  added: 'data:history.deed.added',
  changed: 'data:history.deed.changed',
  removed: 'data:history.deed.removed',
};

const longestSubject = 160;

type HistoryTableProps = ReturnType<typeof useUndo> & { readonly entries: readonly ChangeEntry[] };

/** When, who, what was done, to what; the next steps of undo and redo stand in their rows. */
export function HistoryTable({ entries, undo, redo }: HistoryTableProps) {
  const { t } = useInterfaceLanguage();
  return (
    <div className={styles['history']}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('data:history.column.at')}</th>
            <th scope="col">{t('data:history.column.who')}</th>
            <th scope="col">{t('data:history.column.what')}</th>
            <th scope="col">{t('data:history.column.subject')}</th>
            <th scope="col" className="plain-table-number">
              {t('data:history.column.rows')}
            </th>
            <th scope="col">{t('data:history.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <HistoryRow key={entry.sequence} entry={entry} undo={undo} redo={redo} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HistoryRowProps = ReturnType<typeof useUndo> & { readonly entry: ChangeEntry };

function HistoryRow({ entry, undo, redo }: HistoryRowProps) {
  const { t, format, words } = useInterfaceLanguage();
  const doneWords = changeWordsOf(entry.procedure);
  const what =
    'thing' in doneWords ? t(deedTexts[entry.deed], { thing: t(doneWords.thing) }) : t(doneWords.done);
  const subject = entry.subject === null ? '' : words(firstWords(entry.subject, longestSubject));
  return (
    <tr className={entry.state === 'undone' ? styles['undone'] : undefined}>
      <td className={styles['at']}>{madeAtText(t, format, entry.at)}</td>
      <td>
        <bdi>{entry.who}</bdi>
      </td>
      <td className={styles['what']}>{what}</td>
      <td className={styles['subject']}>{subject}</td>
      <td className="plain-table-number">{format.number(entry.rows, 0)}</td>
      <td className={styles['step']}>
        {entry.sequence === undo.change?.sequence ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('data:history.undo-named', { what })}
            onClick={undo.run}
          >
            {t('data:history.undo')}
          </Button>
        ) : entry.sequence === redo.change?.sequence ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('data:history.redo-named', { what })}
            onClick={redo.run}
          >
            {t('data:history.redo')}
          </Button>
        ) : (
          t(stateTexts[entry.state])
        )}
      </td>
    </tr>
  );
}
