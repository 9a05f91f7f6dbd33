import { Button } from '@mantine/core';
import type { Indicator } from '#core/domain/indicator.ts';
import type { Period } from '#core/domain/period.ts';
import type { Target } from '#core/domain/target.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import type { TargetMode } from './target-mode.ts';
import styles from './target.module.css';

type TargetRevisionsProps = {
  readonly indicator: Indicator;
  readonly targets: readonly Target[];
  readonly periods: readonly Period[];
  readonly mode: TargetMode;
  readonly onMode: (mode: TargetMode) => void;
  /** True while something was typed: it is to be saved or given up first. */
  readonly isLocked: boolean;
};

/** The plans that are stored. To correct one and to revise it are two things: a revision leaves the old one. */
export function TargetRevisions(props: TargetRevisionsProps) {
  const { indicator, targets, periods, mode, onMode, isLocked } = props;
  const { t, words, format } = useInterfaceLanguage();
  const periodNames = new Map(periods.map(({ id, name }) => [id, words(name)]));
  return (
    <section className={styles['revisions']} aria-label={t('entry:target.stored')}>
      <table>
        <caption>{t('entry:target.stored')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('entry:target.period')}</th>
            <th scope="col">{t('term:column.planned')}</th>
            <th scope="col">{t('entry:target.effective')}</th>
            <th scope="col">{t('entry:target.document')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('entry:target.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const figure = format.figure(target.figure, indicator, 'table');
            const isOpen = mode.kind !== 'new' && mode.target.id === target.id;
            return (
              <tr key={target.id} aria-current={isOpen}>
                <td>{periodNames.get(target.periodId)}</td>
                <td>{figure}</td>
                <td>{format.tableDate(target.effectiveDate)}</td>
                <td>{target.document !== null && format.isolateLatin(target.document)}</td>
                <td>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={isLocked}
                    aria-label={t('entry:target.correct-named', { figure })}
                    onClick={() => onMode({ kind: 'edit', target })}
                  >
                    {t('entry:target.correct')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    disabled={isLocked}
                    aria-label={t('entry:target.revise-named', { figure })}
                    onClick={() => onMode({ kind: 'revise', target })}
                  >
                    {t('entry:target.revise')}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles['choices']}>
        <Button
          size="compact-md"
          variant="default"
          disabled={isLocked}
          onClick={() => onMode({ kind: 'new' })}
        >
          {t('entry:target.add')}
        </Button>
        {isLocked && <p className={styles['note']}>{t('entry:target.locked')}</p>}
      </div>
      <h3>{modeText(t, mode)}</h3>
    </section>
  );
}

function modeText(t: ReturnType<typeof useInterfaceLanguage>['t'], { kind }: TargetMode): string {
  if (kind === 'edit') return t('entry:target.mode-edit');
  return kind === 'revise' ? t('entry:target.mode-revise') : t('entry:target.mode-new');
}
