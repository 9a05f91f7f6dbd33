import type { ReactNode } from 'react';
import type { TellerContext } from '#core/wording/teller-context.ts';
import type { LocalizedText } from '#core/domain/language.ts';
import type { Task } from '#core/domain/task.ts';
import { basisTerms } from '#core/language/term-keys.ts';
import { useDetail } from '../../state/detail-selection.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { LagMark } from './lag-mark.tsx';
import type { TaskRow } from './task-row.ts';
import styles from './tasks.module.css';
import { findOrganisationName } from '#core/wording/organisation-name.ts';
import { findDateText } from '#core/wording/task-text.ts';

type TaskFactsProps = { readonly words: TellerContext; readonly row: TaskRow };

/** One task in full length: why it lags and how it is made good first, then who, when, and where it is written. */
export function TaskFacts({ words, row }: TaskFactsProps) {
  const { t, format, situation } = words;
  const { task } = row;
  const text = (value: LocalizedText | null) => (value === null ? null : words.words(value));
  const date = (value: string | null) => findDateText(words, value);
  const source = situation.sources.find(({ id }) => id === task.sourceId);
  const quote = task.quote?.[format.language] ?? task.quote?.vi ?? task.quote?.en;
  return (
    <article className={`side-panel ${styles['panel'] ?? ''}`}>
      <p className={styles['code']}>{row.code}</p>
      <h2>{row.title}</h2>
      <dl>
        <Fact
          name={t('term:column.state')}
          value={<LagMark level={row.statedLevel} text={row.stateName} />}
        />
        <Fact name={t('tasks:panel.basis')} value={t(basisTerms[task.stateBasis])} />
        <Fact name={t('tasks:list.signs')} value={row.signs.join(t('document:separator.clause'))} />
        <Fact name={t('term:column.cause')} value={row.cause} />
        <Fact name={t('term:column.roadmap')} value={row.roadmap} />
        <Fact name={t('term:column.solution')} value={text(task.solution)} />
        <Fact
          name={t('term:column.progress')}
          value={task.progressPercent === null ? null : format.percent(task.progressPercent, 0)}
        />
        <Fact name={t('term:column.lead-agency')} value={row.agency} />
        <Fact name={t('tasks:panel.coordinating')} value={coordinatingText(words, task)} />
        <Fact name={t('tasks:panel.assigned')} value={date(task.assignedDate)} />
        <Fact name={t('term:column.deadline')} value={date(task.dueDate)} />
        <Fact name={t('tasks:panel.completed')} value={date(task.completedDate)} />
        <Fact name={t('tasks:panel.updated')} value={date(task.lastUpdateDate)} />
        <Fact name={t('tasks:list.kind')} value={row.kind} />
        <Fact
          name={t('tasks:panel.parts')}
          value={format.list(task.parts.map((part) => words.words(part)))}
        />
        <Fact name={t('tasks:panel.product')} value={text(task.product)} />
        <Fact name={t('tasks:panel.legal-source')} value={task.legalSource} />
        <Fact name={t('term:column.note')} value={text(task.note)} />
        <Fact
          name={t('term:column.source')}
          value={source === undefined ? null : words.words(source.title)}
        />
      </dl>
      {quote !== undefined && <blockquote dir="auto">{quote}</blockquote>}
      <Indicators words={words} task={task} />
    </article>
  );
}

/** The indicators that the task serves; each opens its own panel. */
function Indicators({ words, task }: { readonly words: TellerContext; readonly task: Task }) {
  const { open } = useDetail();
  const indicators = words.situation.groups
    .flatMap(({ results }) => results.map(({ indicator }) => indicator))
    .filter(({ id }) => task.indicatorIds.includes(id));
  if (indicators.length === 0) return null;
  const ids = indicators.map(({ id }) => id);
  return (
    <section>
      <h3>{words.t('tasks:panel.indicators')}</h3>
      <ul>
        {indicators.map(({ id, name }) => (
          <li key={id}>
            <FigureButton onOpen={() => open(id, ids)}>{words.words(name)}</FigureButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function coordinatingText(context: TellerContext, task: Task): string {
  return context.format.list(
    task.coordinatingOrganisationIds.flatMap((id) => findOrganisationName(context, id) ?? []),
  );
}

/** Left out where nothing is known. */
function Fact({ name, value }: { readonly name: string; readonly value: ReactNode }) {
  if (value === null || value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
