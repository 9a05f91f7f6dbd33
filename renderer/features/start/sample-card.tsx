import { Button } from '@mantine/core';
import type { ProcedureOutput } from '#contract/procedures.ts';
import { dataStateTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import styles from './start.module.css';

export type Sample = ProcedureOutput<'sample.list'>['samples'][number];

type SampleCardProps = {
  readonly sample: Sample;
  readonly isOpening: boolean;
  readonly isDisabled: boolean;
  readonly onOpen: () => void;
};

/** One province that can be tried: its period and how much it holds. */
export function SampleCard({ sample, isOpening, isDisabled, onOpen }: SampleCardProps) {
  const { t, format, words } = useInterfaceLanguage();
  const province = words(sample.provinceName);
  const period = words(sample.periodName);
  return (
    <li className={styles['sample']}>
      <h3>{province}</h3>
      <p className={styles['period']}>{period}</p>
      <p className={styles['facts']}>
        <span>{format.counted('indicator', sample.indicators)}</span>
        <span>{format.counted('task', sample.tasks)}</span>
      </p>
      {sample.isIllustrative && <p className={styles['illustrative']}>{t(dataStateTerms.illustrative)}</p>}
      <Button
        className={styles['open']}
        variant="default"
        aria-label={t('start:sample.open-label', { province, period })}
        loading={isOpening}
        disabled={isDisabled}
        onClick={onOpen}
      >
        {t('start:sample.open')}
      </Button>
    </li>
  );
}
