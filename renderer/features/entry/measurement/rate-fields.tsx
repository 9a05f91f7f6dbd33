import { Button } from '@mantine/core';
import type { Indicator } from '#core/domain/indicator.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { toFigureTyping } from '#core/intake/typed-figure.ts';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import entryStyles from '../entry.module.css';
import type { EntryDraftState } from '../use-entry-draft.ts';
import styles from './measurement.module.css';
import type { MeasurementValues } from './measurement-values.ts';
import { findComputedRate } from './rate.ts';

type RateFieldsProps = {
  readonly draft: EntryDraftState<MeasurementValues>;
  readonly indicator: Indicator;
};

/** Numerator and denominator, and the rate that they give beside the typed one. */
export function RateFields({ draft, indicator }: RateFieldsProps) {
  const { t } = useInterfaceLanguage();
  const { values, change, errors } = draft;
  return (
    <>
      <div className={entryStyles['pair']}>
        <NumberField
          name="numerator"
          label={t('entry:measurement.numerator')}
          value={values.numerator}
          onChange={(numerator) => change({ numerator })}
          error={errors.numerator}
        />
        <NumberField
          name="denominator"
          label={t('entry:measurement.denominator')}
          value={values.denominator}
          onChange={(denominator) => change({ denominator })}
          error={errors.denominator}
        />
      </div>
      {indicator.unit === 'percent' && values.kind === 'figure' && (
        <Rate draft={draft} indicator={indicator} />
      )}
    </>
  );
}

function Rate({ draft, indicator }: RateFieldsProps) {
  const { t, format } = useInterfaceLanguage();
  const typing = useTypingLanguage();
  const computed = findComputedRate(draft.values, indicator.decimals, typing.language);
  if (computed === null) return null;
  const { figure, beside } = computed;
  const rate = format.figure(figure, 'percent', 'table');
  const texts = {
    offered: t('entry:measurement.rate-offered', { rate }),
    agrees: t('entry:measurement.rate-agrees', { rate }),
    differs: t('entry:measurement.rate-differs', { rate }),
  };
  return (
    <output className={styles['rate']} data-differs={beside === 'differs'}>
      {texts[beside]}
      {beside !== 'agrees' && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => draft.change({ figure: toFigureTyping(typing.format, 'percent', figure) })}
        >
          {t('entry:measurement.rate-take', { rate })}
        </Button>
      )}
    </output>
  );
}
