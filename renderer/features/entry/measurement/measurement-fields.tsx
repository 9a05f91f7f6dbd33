import { Radio } from '@mantine/core';
import { noDataReasons } from '#core/domain/measurement.ts';
import { noDataTerms } from '#core/language/term-keys.ts';
import { findDoubts } from '#core/rules/plausibility.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { SearchChoiceField } from '../../../ui/fields/search-choice-field.tsx';
import { readTypedFigure } from '#core/intake/typed-figure.ts';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { AddSource } from '../in-place/add-source.tsx';
import { ResultField } from '../result-field.tsx';
import { doubtText } from './doubt-words.ts';
import type { MeasurementFieldsProps } from './measurement-fields-props.ts';
import { isPlaceOutOf } from '#core/intake/out-of.ts';
import { MoreMeasurementFields } from './more-measurement-fields.tsx';
import styles from './measurement.module.css';
import { RateFields } from './rate-fields.tsx';

export function MeasurementFields(props: MeasurementFieldsProps) {
  const { t, words } = useInterfaceLanguage();
  const { draft, indicator, sources } = props;
  const { values, change, errors } = draft;
  const { unit } = indicator;
  return (
    <>
      <Radio.Group
        value={values.kind}
        onChange={(kind) => change({ kind: kind === 'noData' ? 'noData' : 'figure' })}
        label={t('term:column.achieved')}
      >
        <div className={styles['kinds']}>
          <Radio value="figure" label={t('entry:measurement.kind-figure')} />
          <Radio value="noData" label={t('entry:measurement.kind-no-data')} />
        </div>
      </Radio.Group>
      {values.kind === 'figure' ? (
        <>
          <ResultField
            name="figure"
            label={t('entry:measurement.figure')}
            measure={indicator}
            value={values.figure}
            onChange={(figure) => change({ figure })}
            error={errors.figure}
            hint={
              isPlaceOutOf(unit)
                ? t('entry:measurement.figure-hint-out-of')
                : t('entry:measurement.figure-hint')
            }
            isRequired
          />
          <Doubts {...props} />
        </>
      ) : (
        <NoDataFields draft={draft} />
      )}
      {(unit === 'percent' || values.numerator !== '' || values.denominator !== '') && (
        <RateFields draft={draft} indicator={indicator} />
      )}
      <SearchChoiceField
        name="sourceId"
        label={t('term:column.source')}
        groups={[{ name: '', choices: sources.map(({ id, title }) => ({ id, label: words(title) })) }]}
        value={values.sourceId}
        onChange={(sourceId) => change({ sourceId })}
        error={errors.sourceId}
      />
      <AddSource onAdded={(sourceId) => change({ sourceId })} />
      <MoreMeasurementFields {...props} />
    </>
  );
}

/** Missing is never zero: it has a reason, and words where the source has only words. */
function NoDataFields({ draft }: Pick<MeasurementFieldsProps, 'draft'>) {
  const { t } = useInterfaceLanguage();
  const { values, change, errors } = draft;
  return (
    <>
      <ChoiceField
        name="noDataReason"
        label={t('entry:measurement.reason')}
        value={values.noDataReason}
        onChange={(noDataReason) => change({ noDataReason })}
        choices={noDataReasons.map((it) => ({ value: it, label: t(noDataTerms[it]) }))}
        error={errors.noDataReason}
        hint={t('entry:measurement.reason-hint')}
      />
      {values.noDataReason === 'onlyInWords' && (
        <LocalizedTextField
          name="qualitative"
          label={t('entry:measurement.qualitative')}
          hint={t('entry:measurement.qualitative-hint')}
          value={values.qualitative}
          onChange={(qualitative) => change({ qualitative })}
          error={errors.qualitative}
        />
      )}
    </>
  );
}

function Doubts({ draft, indicator, previous }: MeasurementFieldsProps) {
  const wording = useInterfaceLanguage();
  const { language } = useTypingLanguage();
  const typed = readTypedFigure(draft.values.figure, indicator, language);
  if (typed.kind !== 'figure') return null;
  const doubts = findDoubts(indicator, typed, previous?.figure ?? null);
  if (doubts.length === 0) return null;
  return (
    <output className={styles['doubts']}>
      {doubts.map((doubt) => (
        <span key={doubt}>{doubtText(wording, doubt, { indicator, previous })}</span>
      ))}
    </output>
  );
}
