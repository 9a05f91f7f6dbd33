import type { ProcedureOutput } from '#contract/procedures.ts';
import {
  accumulations,
  directions,
  indicatorUnits,
  isAmount,
  type Indicator,
} from '#core/domain/indicator.ts';
import { directionTerms, unitTerms } from '#core/language/term-keys.ts';
import { isNamedInOtherScale } from '#core/rules/named-scale.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { useOfferedDays } from '../../../state/use-offered-days.ts';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { toRequiredText } from '#core/intake/localized-typing.ts';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { OrganisationField } from '../../../ui/fields/organisation-field.tsx';
import { SearchChoiceField } from '../../../ui/fields/search-choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import styles from '../entry.module.css';
import { AddGroup } from '../in-place/add-group.tsx';
import { isNameKnown } from '../is-name-known.ts';
import inPlaceStyles from '../in-place/in-place.module.css';
import type { EntryDraftState } from '../use-entry-draft.ts';
import {
  decimalChoices,
  readMeasure,
  scaleChoices,
  utilityGroups,
  withUnit,
  type IndicatorValues,
} from './indicator-values.ts';
import {
  accumulationHints,
  accumulationTexts,
  directionHints,
  scaleTexts,
  utilityGroupTexts,
} from './indicator-words.ts';

type IndicatorFieldsProps = {
  readonly draft: EntryDraftState<IndicatorValues>;
  readonly stored: Indicator | null;
  readonly catalogue: ProcedureOutput<'catalogue.get'>;
};

/** What a newcomer needs stands first; the rest is under "more". */
export function IndicatorFields({ draft, stored, catalogue }: IndicatorFieldsProps) {
  const { t, words } = useInterfaceLanguage();
  const { values, change, errors } = draft;
  const days = useOfferedDays();
  const isUnitChanged = stored !== null && stored.unit !== values.unit;
  return (
    <>
      <LocalizedTextField
        name="name"
        label={t('entry:indicator.name')}
        hint={t('entry:indicator.name-hint')}
        value={values.name}
        onChange={(name) => change({ name })}
        error={errors.name}
        isRequired
      />
      {isNameKnown(values.name.vi, catalogue.indicators, stored?.id ?? null) && (
        <output className="field-warning">{t('entry:doubt.same-indicator')}</output>
      )}
      {namesOtherScale(values) && <output className="field-warning">{t('entry:doubt.other-scale')}</output>}
      <SearchChoiceField
        name="groupId"
        label={t('indicators:filter.group')}
        groups={[{ name: '', choices: catalogue.groups.map(({ id, name }) => ({ id, label: words(name) })) }]}
        value={values.groupId}
        onChange={(groupId) => change({ groupId })}
        error={errors.groupId}
        isRequired
      />
      <AddGroup onAdded={(groupId) => change({ groupId })} />
      <div className={styles['pair']}>
        <ChoiceField
          name="unit"
          label={t('term:column.unit')}
          value={values.unit}
          onChange={(unit) => change(stored === null ? withUnit(values, unit) : { unit })}
          choices={indicatorUnits.map((unit) => ({ value: unit, label: t(unitTerms[unit]) }))}
          error={errors.unit}
          hint={isUnitChanged ? t('entry:indicator.unit-changed') : undefined}
        />
        {values.unit === 'currency' && <ScaleField draft={draft} />}
        <ChoiceField
          name="decimals"
          label={t('entry:indicator.decimals')}
          value={values.decimals}
          onChange={(decimals) => change({ decimals })}
          choices={decimalChoices.map((value) => ({ value, label: value }))}
          error={errors.decimals}
          hint={t('entry:indicator.decimals-hint')}
        />
        <ChoiceField
          name="direction"
          label={t('entry:indicator.direction')}
          value={values.direction}
          onChange={(direction) => change({ direction })}
          choices={directions.map((it) => ({ value: it, label: t(directionTerms[it]) }))}
          error={errors.direction}
          hint={t(directionHints[values.direction])}
        />
        <ChoiceField
          name="accumulation"
          label={t('entry:indicator.accumulation.label')}
          value={values.accumulation}
          onChange={(accumulation) => change({ accumulation })}
          choices={accumulations.map((it) => ({ value: it, label: t(accumulationTexts[it]) }))}
          error={errors.accumulation}
          hint={t(accumulationHints[values.accumulation])}
        />
      </div>
      {values.unit === 'count' && <CounterField draft={draft} />}
      <OrganisationField
        name="leadOrganisationId"
        label={t('term:column.lead-agency')}
        organisations={catalogue.organisations}
        days={days}
        value={values.leadOrganisationId}
        onChange={(leadOrganisationId) => change({ leadOrganisationId })}
        error={errors.leadOrganisationId}
      />
      <MoreFields draft={draft} stored={stored} catalogue={catalogue} />
    </>
  );
}

type MeasureFieldProps = Pick<IndicatorFieldsProps, 'draft'>;

/** Amounts of budgets are typed and shown in millions or billions; they are kept in đồng. */
function ScaleField({ draft: { values, change, errors } }: MeasureFieldProps) {
  const { t } = useInterfaceLanguage();
  return (
    <ChoiceField
      name="scale"
      label={t('entry:indicator.scale')}
      value={values.scale}
      onChange={(scale) => change({ scale })}
      choices={scaleChoices.map((value) => ({ value, label: t(scaleTexts[value]) }))}
      error={errors.scale}
      hint={t('entry:indicator.scale-hint')}
    />
  );
}

/** What a count counts, or the parts of a rate. */
function CounterField({ draft: { values, change, errors } }: MeasureFieldProps) {
  const { t } = useInterfaceLanguage();
  return (
    <LocalizedTextField
      name="counter"
      label={t('entry:indicator.counter')}
      hint={
        values.unit === 'percent' ? t('entry:indicator.counter-hint-rate') : t('entry:indicator.counter-hint')
      }
      value={values.counter}
      onChange={(counter) => change({ counter })}
      error={errors.counter}
    />
  );
}

function namesOtherScale(values: IndicatorValues): boolean {
  const { scale } = readMeasure(values);
  return isNamedInOtherScale({ name: toRequiredText(values.name), unit: values.unit, scale });
}

function MoreFields({ draft, stored, catalogue }: IndicatorFieldsProps) {
  const { t, words, format } = useInterfaceLanguage();
  const { values, change, errors } = draft;
  const near = format.percent(catalogue.settings.thresholds.near * 100, 0);
  const counts = catalogue.indicators
    .filter(({ id, unit }) => id !== stored?.id && isAmount(unit))
    .map(({ id, name }) => ({ id, label: words(name) }));
  return (
    <details className={styles['more']}>
      <summary>{t('entry:frame.more')}</summary>
      <div className={inPlaceStyles['inside']}>
        <div className={styles['pair']}>
          <NumberField
            name="near"
            label={t('entry:indicator.near')}
            hint={t('entry:indicator.near-hint', { near })}
            value={values.near}
            onChange={(typed) => change({ near: typed })}
            error={errors.near}
          />
          <ChoiceField
            name="utilityGroup"
            label={t('entry:indicator.utility')}
            value={values.utilityGroup}
            onChange={(utilityGroup) => change({ utilityGroup })}
            choices={utilityGroups.map((value) => ({ value, label: t(utilityGroupTexts[value]) }))}
            error={errors.utilityGroup}
          />
        </div>
        {values.unit === 'percent' && (
          <div className={styles['pair']}>
            <SearchChoiceField
              name="numeratorId"
              label={t('entry:indicator.numerator')}
              hint={t('entry:indicator.parts-hint')}
              groups={[{ name: '', choices: counts }]}
              value={values.numeratorId}
              onChange={(numeratorId) => change({ numeratorId })}
              error={errors.numeratorId}
            />
            <SearchChoiceField
              name="denominatorId"
              label={t('entry:indicator.denominator')}
              groups={[{ name: '', choices: counts }]}
              value={values.denominatorId}
              onChange={(denominatorId) => change({ denominatorId })}
              error={errors.denominatorId}
            />
          </div>
        )}
        {values.unit === 'percent' && <CounterField draft={draft} />}
        <LocalizedTextField
          name="note"
          label={t('term:column.note')}
          value={values.note}
          onChange={(note) => change({ note })}
          error={errors.note}
          rows={2}
        />
        <TextField
          name="code"
          label={t('entry:indicator.code')}
          hint={t('entry:indicator.code-hint')}
          value={values.code}
          onChange={(code) => change({ code })}
          error={errors.code}
        />
      </div>
    </details>
  );
}
