import type { Indicator } from '#core/domain/indicator.ts';
import type { Period } from '#core/domain/period.ts';
import { basisTerms } from '#core/language/term-keys.ts';
import { asOfDay } from '#core/rules/as-of-day.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { useCountedDay } from '../../../state/use-local-day.ts';
import { usePeriod } from '../../../state/use-period.ts';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { SearchChoiceField } from '../../../ui/fields/search-choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { readTypedDate } from '#core/intake/typed-date.ts';
import styles from '../entry.module.css';
import { AddPeriod } from '../in-place/add-period.tsx';
import { ResultField } from '../result-field.tsx';
import inPlaceStyles from '../in-place/in-place.module.css';
import type { EntryDraftState } from '../use-entry-draft.ts';
import type { TargetValues } from './target-values.ts';

type TargetFieldsProps = {
  readonly draft: EntryDraftState<TargetValues>;
  readonly indicator: Indicator;
  readonly periods: readonly Period[];
  /** A revision is of the same period as the plan that it revises. */
  readonly isPeriodFixed: boolean;
};

export function TargetFields({ draft, indicator, periods, isPeriodFixed }: TargetFieldsProps) {
  const { t } = useInterfaceLanguage();
  const { values, change, errors } = draft;
  const isLate = useIsTooLate(values);
  return (
    <>
      <ResultField
        name="figure"
        label={t('term:column.planned')}
        measure={indicator}
        value={values.figure}
        onChange={(figure) => change({ figure })}
        error={errors.figure}
        hint={t('entry:target.figure-hint')}
        isRequired
      />
      {!isPeriodFixed && <PeriodChoice draft={draft} periods={periods} />}
      <div className={styles['pair']}>
        <DateField
          name="effectiveDate"
          label={t('entry:target.effective')}
          hint={isLate ? t('entry:target.too-late') : t('entry:target.effective-hint')}
          value={values.effectiveDate}
          onChange={(effectiveDate) => change({ effectiveDate })}
          error={errors.effectiveDate}
          isRequired
        />
        <TextField
          name="document"
          label={t('entry:target.document')}
          hint={t('entry:target.document-hint')}
          value={values.document}
          onChange={(document) => change({ document })}
          error={errors.document}
        />
      </div>
      <details className={styles['more']}>
        <summary>{t('entry:frame.more')}</summary>
        <div className={inPlaceStyles['inside']}>
          <div className={styles['pair']}>
            <NumberField
              name="baseline"
              label={t('overview:detail.baseline')}
              hint={t('entry:target.baseline-hint')}
              value={values.baseline}
              onChange={(baseline) => change({ baseline })}
              error={errors.baseline}
            />
            <ChoiceField
              name="basis"
              label={t('entry:target.basis')}
              value={values.basis}
              onChange={(basis) => change({ basis })}
              choices={(['stated', 'derived'] as const).map((it) => ({
                value: it,
                label: t(basisTerms[it]),
              }))}
              error={errors.basis}
              hint={t('entry:target.basis-hint')}
            />
          </div>
          <LocalizedTextField
            name="basisNote"
            label={t('entry:target.basis-note')}
            value={values.basisNote}
            onChange={(basisNote) => change({ basisNote })}
            error={errors.basisNote}
            rows={2}
          />
        </div>
      </details>
    </>
  );
}

function PeriodChoice({ draft, periods }: Pick<TargetFieldsProps, 'draft' | 'periods'>) {
  const { t, words } = useInterfaceLanguage();
  const { selected, select } = usePeriod();
  const { values, change, errors } = draft;
  const newestFirst = periods.toSorted((a, b) => b.to.localeCompare(a.to) || a.from.localeCompare(b.from));
  return (
    <>
      <SearchChoiceField
        name="periodId"
        label={t('entry:target.period')}
        hint={t('entry:target.period-hint')}
        groups={[{ name: '', choices: newestFirst.map(({ id, name }) => ({ id, label: words(name) })) }]}
        value={values.periodId}
        onChange={(periodId) => change({ periodId })}
        error={errors.periodId}
        isRequired
      />
      <AddPeriod
        kind="year"
        day={(selected ?? newestFirst[0])?.to ?? ''}
        periods={periods}
        onAdded={({ id }) => {
          // The pages stay in their period, whatever the newest one is now.
          if (selected !== null) select(selected.code);
          change({ periodId: id });
        }}
      />
    </>
  );
}

/** True where the plan comes into force only after the shown period: its results are not held against it. */
function useIsTooLate({ effectiveDate }: TargetValues): boolean {
  const { selected } = usePeriod();
  const today = useCountedDay();
  const date = readTypedDate(effectiveDate);
  if (selected === null || date.kind !== 'read' || date.isoDate === null) return false;
  return date.isoDate > asOfDay(selected, today);
}
