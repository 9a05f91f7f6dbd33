import { Checkbox } from '@mantine/core';
import { changeKinds, type ChangeKind } from '#core/domain/figure.ts';
import { assessments, measurementStates, type Measurement } from '#core/domain/measurement.ts';
import { assessmentTerms } from '#core/language/term-keys.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { LongTextField } from '../../../ui/fields/long-text-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import entryStyles from '../entry.module.css';
import inPlaceStyles from '../in-place/in-place.module.css';
import type { MeasurementFieldsProps } from './measurement-fields-props.ts';
import { changeDirections, type MeasurementValues } from './measurement-values.ts';
import styles from './measurement.module.css';
import { losesWording, readMeasurement, type MeasurementPlace } from './read-measurement.ts';

const stateTexts: Readonly<Record<Measurement['state'], TranslationKey>> = {
  draft: 'entry:measurement.state.draft',
  submitted: 'entry:measurement.state.submitted',
  returned: 'entry:measurement.state.returned',
  accepted: 'entry:measurement.state.accepted',
};

const changeKindTexts: Readonly<Record<ChangeKind | 'none', TranslationKey>> = {
  none: 'entry:measurement.change.none',
  percent: 'entry:measurement.change.percent',
  percentagePoint: 'entry:measurement.change.percentage-point',
  rankPlaces: 'entry:measurement.change.rank-places',
  ambiguous: 'entry:measurement.change.ambiguous',
};

const directionTexts: Readonly<Record<MeasurementValues['changeDirection'], TranslationKey>> = {
  increase: 'entry:measurement.change.increase',
  decrease: 'entry:measurement.change.decrease',
  unchanged: 'entry:measurement.change.unchanged',
};

/** What the source says around the figure, what lies behind it, and how far it is agreed. */
export function MoreMeasurementFields(props: MeasurementFieldsProps) {
  const { t } = useInterfaceLanguage();
  const { draft } = props;
  const { values, change, errors } = draft;
  return (
    <details className={entryStyles['more']}>
      <summary>{t('entry:measurement.more')}</summary>
      <div className={inPlaceStyles['inside']}>
        <WordingField {...props} />
        <ChangeFields draft={draft} />
        <div className={entryStyles['pair']}>
          <ChoiceField
            name="assessment"
            label={t('overview:detail.assessment')}
            value={values.assessment}
            onChange={(assessment) => change({ assessment })}
            choices={[
              { value: 'none', label: t('entry:measurement.no-assessment') },
              ...assessments.map((it) => ({ value: it, label: t(assessmentTerms[it]) })),
            ]}
            error={errors.assessment}
          />
          <TextField
            name="valuePeriod"
            label={t('overview:detail.value-period')}
            hint={t('entry:measurement.value-period-hint')}
            value={values.valuePeriod}
            onChange={(valuePeriod) => change({ valuePeriod })}
            error={errors.valuePeriod}
          />
        </div>
        {(['cause', 'solution', 'note'] as const).map((name) => (
          <LocalizedTextField
            key={name}
            name={name}
            label={
              {
                cause: t('term:column.cause'),
                solution: t('term:column.solution'),
                note: t('term:column.note'),
              }[name]
            }
            value={values[name]}
            onChange={(text) => change({ [name]: text })}
            error={errors[name]}
            rows={2}
          />
        ))}
        <ChoiceField
          name="state"
          label={t('entry:measurement.state.label')}
          value={values.state}
          onChange={(state) => change({ state })}
          choices={measurementStates.map((it) => ({ value: it, label: t(stateTexts[it]) }))}
          error={errors.state}
        />
      </div>
    </details>
  );
}

/** The wording belongs to the figure that it speaks of, and goes with it. */
function WordingField({ draft, indicator, stored }: MeasurementFieldsProps) {
  const { t } = useInterfaceLanguage();
  const { language } = useTypingLanguage();
  const { values, change, errors } = draft;
  const read =
    stored && readMeasurement(values, { place: placeOf(stored), measure: indicator, language, stored });
  const isLost = read?.kind === 'ready' && losesWording(values, read.measurement, stored);
  return (
    <>
      <LongTextField
        name="textAsReported"
        label={t('overview:detail.as-reported')}
        hint={t('entry:measurement.wording-hint')}
        value={values.textAsReported}
        onChange={(textAsReported) => change({ textAsReported })}
        error={errors.textAsReported}
      />
      {isLost && <output className={styles['note']}>{t('entry:measurement.wording-lost')}</output>}
    </>
  );
}

function placeOf({ indicatorId, periodId, organisationId }: Measurement): MeasurementPlace {
  return { indicatorId, periodId, organisationId };
}

function ChangeFields({ draft }: Pick<MeasurementFieldsProps, 'draft'>) {
  const { t } = useInterfaceLanguage();
  const { values, change, errors } = draft;
  const isGiven = values.changeKind !== 'none';
  return (
    <>
      <div className={entryStyles['pair']}>
        <ChoiceField
          name="changeKind"
          label={t('entry:measurement.change.label')}
          value={values.changeKind}
          onChange={(changeKind) => change({ changeKind })}
          choices={(['none', ...changeKinds] as const).map((it) => ({
            value: it,
            label: t(changeKindTexts[it]),
          }))}
          error={errors.changeKind}
        />
        {isGiven && (
          <ChoiceField
            name="changeDirection"
            label={t('entry:measurement.change.direction')}
            value={values.changeDirection}
            onChange={(changeDirection) => change({ changeDirection })}
            choices={changeDirections.map((it) => ({ value: it, label: t(directionTexts[it]) }))}
            error={errors.changeDirection}
          />
        )}
        {isGiven && values.changeDirection !== 'unchanged' && (
          <NumberField
            name="changeSize"
            label={t('entry:measurement.change.size')}
            value={values.changeSize}
            onChange={(changeSize) => change({ changeSize })}
            error={errors.changeSize}
          />
        )}
        {isGiven && (
          <TextField
            name="changeBase"
            label={t('entry:measurement.change.base')}
            hint={t('entry:measurement.change.base-hint')}
            value={values.changeBase}
            onChange={(changeBase) => change({ changeBase })}
            error={errors.changeBase}
          />
        )}
      </div>
      {isGiven && (
        <Checkbox
          label={t('entry:measurement.change.base-stated')}
          checked={values.isBaseStated}
          onChange={(event) => change({ isBaseStated: event.currentTarget.checked })}
        />
      )}
    </>
  );
}
