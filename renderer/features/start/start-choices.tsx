import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { WorkspaceChoice } from './mutations.ts';
import { SampleCard, type Sample } from './sample-card.tsx';
import styles from './start.module.css';

type StartChoicesProps = {
  readonly samples: readonly Sample[];
  /** Those opened before. */
  readonly recent: ReactNode;
  /** The one that is being opened. */
  readonly pending: WorkspaceChoice | null;
  readonly onOpen: (choice: WorkspaceChoice) => void;
  /** The form of a workspace of the user's own. */
  readonly newProvince: ReactNode;
  /** Stands above the choices: a failure with its next step. */
  readonly notice: ReactNode;
};

/** The ways into the program: what was worked on before, then samples, which need nothing but a click. */
export function StartChoices({ samples, recent, pending, onOpen, newProvince, notice }: StartChoicesProps) {
  const { t } = useInterfaceLanguage();
  return (
    <div className={styles['start']}>
      <header>
        <h1 className="page-title">{t('start:title')}</h1>
        <p className={styles['lead']}>{t('start:lead')}</p>
      </header>
      {notice}
      {recent}
      <section className={styles['section']}>
        <h2>{t('start:sample.heading')}</h2>
        <p className={styles['hint']}>{t('start:sample.hint')}</p>
        <ul className={styles['samples']}>
          {samples.map((sample) => (
            <SampleCard
              key={sample.id}
              sample={sample}
              isOpening={pending?.kind === 'sample' && pending.id === sample.id}
              isDisabled={pending !== null}
              onOpen={() => onOpen({ kind: 'sample', id: sample.id })}
            />
          ))}
        </ul>
      </section>
      <div className={styles['columns']}>
        {newProvince}
        <section className={styles['section']}>
          <h2>{t('start:existing.heading')}</h2>
          <p className={styles['hint']}>{t('start:existing.hint')}</p>
          <Button
            loading={pending?.kind === 'folder'}
            disabled={pending !== null}
            onClick={() => onOpen({ kind: 'folder' })}
          >
            {t('start:existing.choose')}
          </Button>
        </section>
      </div>
    </div>
  );
}
