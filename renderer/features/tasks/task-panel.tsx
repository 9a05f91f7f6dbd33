import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import type { BriefingContext } from '#core/document/briefing/briefing-context.ts';
import type { LocalizedText } from '#core/domain/language.ts';
import { basisTerms } from '#core/language/term-keys.ts';
import { LagMark } from './lag-mark.tsx';
import type { TaskRow } from './task-row.ts';
import styles from './tasks.module.css';

type TaskPanelProps = {
  readonly words: BriefingContext;
  /** Null: the panel is closed. */
  readonly row: TaskRow | null;
  readonly onClose: () => void;
};

/** Everything that is known of one task, in full length. */
export function TaskPanel({ words, row, onClose }: TaskPanelProps) {
  const { t, format } = words;
  return (
    <Drawer
      opened={row !== null}
      onClose={onClose}
      position={format.direction === 'rtl' ? 'left' : 'right'}
      size={520}
      title={row?.code}
      closeButtonProps={{ 'aria-label': t('tasks:panel.close') }}
    >
      {row !== null && <TaskFacts words={words} row={row} />}
    </Drawer>
  );
}

function TaskFacts({ words, row }: { readonly words: BriefingContext; readonly row: TaskRow }) {
  const { t, format, situation } = words;
  const { task } = row;
  const text = (value: LocalizedText | null) => (value === null ? null : words.words(value));
  const source = task.sourceId === null ? undefined : situation.sources.get(task.sourceId);
  const quote = task.quote?.[format.language] ?? task.quote?.vi ?? task.quote?.en;
  const parts = format.list(task.parts.map((part) => words.words(part)));
  return (
    <div className={styles['panel']}>
      <h3>{row.title}</h3>
      <dl>
        <Fact name={t('term:column.state')} value={<LagMark level={row.level} text={row.stateName} />} />
        <Fact name={t('tasks:panel.basis')} value={t(basisTerms[task.stateBasis])} />
        <Fact name={t('tasks:list.signs')} value={row.signs.join(t('document:separator.clause'))} />
        <Fact name={t('tasks:list.kind')} value={row.kind} />
        <Fact name={t('term:column.lead-agency')} value={row.agency} />
        <Fact name={t('term:column.deadline')} value={row.deadline} />
        <Fact name={t('term:column.roadmap')} value={row.roadmap} />
        <Fact
          name={t('term:column.progress')}
          value={task.progressPercent === null ? null : format.percent(task.progressPercent, 0)}
        />
        <Fact name={t('tasks:panel.parts')} value={parts} />
        <Fact name={t('term:column.cause')} value={row.cause} />
        <Fact name={t('term:column.solution')} value={text(task.solution)} />
        <Fact name={t('tasks:panel.product')} value={text(task.product)} />
        <Fact name={t('tasks:panel.legal-source')} value={task.legalSource} />
        <Fact name={t('term:column.note')} value={text(task.note)} />
        <Fact
          name={t('term:column.source')}
          value={source === undefined ? null : words.words(source.title)}
        />
      </dl>
      {quote !== undefined && <blockquote dir="auto">{quote}</blockquote>}
    </div>
  );
}

/** Left out where nothing is known. */
function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  if (value === null || value === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
