import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChangeEntry } from '#contract/entry-procedures.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { changeTopics, changeWordsOf, type ChangeTopic } from '../../state/change-words.ts';
import { changesQuery } from '../../state/queries.ts';
import { useUndo } from '../../state/use-undo.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './data.module.css';
import { HistoryTable } from './history-table.tsx';

const topicTexts: Readonly<Record<ChangeTopic, TranslationKey>> = {
  figures: 'data:history.topic.figures',
  tasks: 'data:history.topic.tasks',
  report: 'data:history.topic.report',
  setup: 'data:history.topic.setup',
  whole: 'data:history.topic.whole',
};
const entriesAtOnce = 25;

/** Every saving since the workspace was made, the newest first, and the way back. */
export function HistoryCard() {
  const { t } = useInterfaceLanguage();
  const changes = useQuery(changesQuery);
  const steps = useUndo();
  return (
    <Card title={t('data:history.heading')}>
      <p className={styles['hint']}>{t('data:history.hint')}</p>
      {changes.error !== null && (
        <FailureNotice error={changes.error} onRetry={() => void changes.refetch()} />
      )}
      {changes.data !== undefined && (
        <HistoryList entries={changes.data.entries} undo={steps.undo} redo={steps.redo} />
      )}
    </Card>
  );
}

type Steps = ReturnType<typeof useUndo>;
type HistoryListProps = Steps & { readonly entries: readonly ChangeEntry[] };

function HistoryList({ entries, undo, redo }: HistoryListProps) {
  const { t, format } = useInterfaceLanguage();
  const [topic, setTopic] = useState<ChangeTopic | null>(null);
  const [shown, setShown] = useState(entriesAtOnce);
  const fitting = entries.filter(
    ({ procedure }) => topic === null || changeWordsOf(procedure).topic === topic,
  );
  if (entries.length === 0) return <EmptyState text={t('data:history.empty')} />;
  return (
    <>
      <NativeSelect
        className={styles['filter'] ?? ''}
        label={t('data:history.filter')}
        value={topic ?? ''}
        onChange={(event) => {
          setTopic(changeTopics.find((it) => it === event.currentTarget.value) ?? null);
          setShown(entriesAtOnce);
        }}
        data={[
          { value: '', label: t('data:history.topic.all') },
          ...changeTopics.map((value) => ({ value, label: t(topicTexts[value]) })),
        ]}
      />
      {fitting.length === 0 ? (
        <EmptyState text={t('data:history.nothing')} />
      ) : (
        <HistoryTable entries={fitting.slice(0, shown)} undo={undo} redo={redo} />
      )}
      <div className={styles['history-foot']}>
        <p className={styles['hint']}>
          {t('data:history.kept', { n: format.number(Math.min(shown, fitting.length), 0) })}
        </p>
        {fitting.length > shown && (
          <Button variant="default" onClick={() => setShown(shown + entriesAtOnce)}>
            {t('data:history.more')}
          </Button>
        )}
      </div>
    </>
  );
}
