import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { EntryPlace } from '#contract/entry-draft.ts';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import type { Period } from '#core/domain/period.ts';
import { isUnitOfDays } from '#core/rules/unit-validity.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { AddIndicatorButton } from '../../../shell/entry-buttons.tsx';
import { useEntry } from '../../../state/entry-place.tsx';
import { replaceHashParam, useHashParam } from '../../../state/hash-route.ts';
import { catalogueQuery, useWorkspace } from '../../../state/queries.ts';
import { usePeriod } from '../../../state/use-period.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { OrganisationField } from '../../../ui/fields/organisation-field.tsx';
import { SearchChoiceField } from '../../../ui/fields/search-choice-field.tsx';
import { Page } from '../../../ui/page.tsx';
import { AbsentUnit } from '../absent-unit.tsx';
import { FormTurn } from '../form-turn.tsx';
import { AsOfDay } from '../in-place/as-of-day.tsx';
import { AddPeriod } from '../in-place/add-period.tsx';
import { ResultsForm } from './results-form.tsx';
import styles from './results.module.css';

type Catalogue = ProcedureOutput<'catalogue.get'>;

/** `#/entry`: the results of one unit in one period, typed or pasted as a table. `unit` of the address chooses. */
export function EntryPage() {
  const { t } = useInterfaceLanguage();
  const catalogue = useQuery(catalogueQuery);
  const canChange = useWorkspace()?.access === 'write';
  const { selected } = usePeriod();
  const unit = useUnit(catalogue.data);
  return (
    <Page title={t('entry:results.title')}>
      {catalogue.error !== null && <FailureNotice error={catalogue.error} />}
      {!canChange && <EmptyState text={t('entry:results.view-only')} />}
      {canChange && catalogue.data !== undefined && selected !== null && unit !== undefined && (
        <Table catalogue={catalogue.data} period={selected} unit={unit} />
      )}
    </Page>
  );
}

type TableProps = {
  readonly catalogue: Catalogue;
  readonly period: Period;
  readonly unit: Organisation;
};

function Table({ catalogue, period, unit }: TableProps) {
  const { t } = useInterfaceLanguage();
  const [turn, setTurn] = useState(0);
  const { returning } = useEntry();
  const place = useMemo(
    (): Extract<EntryPlace, { form: 'results' }> => ({
      form: 'results',
      periodId: period.id,
      organisationId: unit.id,
    }),
    [period.id, unit.id],
  );
  if (!isUnitOfDays(unit, period)) {
    return (
      <>
        <Choices catalogue={catalogue} period={period} unit={unit} />
        <AbsentUnit
          unit={unit}
          period={period}
          organisations={catalogue.organisations}
          onChoose={chooseUnit}
        />
      </>
    );
  }
  return (
    <>
      <Choices catalogue={catalogue} period={period} unit={unit} />
      {catalogue.indicators.length === 0 ? (
        <EmptyState text={t('entry:results.no-indicators')} action={<AddIndicatorButton />} />
      ) : (
        <FormTurn
          key={`${turn}/${period.id}/${unit.id}/${returning?.turn ?? 0}`}
          place={place}
          onRenew={() => setTurn((count) => count + 1)}
        >
          <ResultsForm place={place} period={period} unit={unit} catalogue={catalogue} />
        </FormTurn>
      )}
    </>
  );
}

/** Which unit and period the table is of. Typing that is left behind stays as a draft of its own table. */
function Choices({ catalogue, period, unit }: TableProps) {
  const { t, words } = useInterfaceLanguage();
  const { periods, withoutFigures, select } = usePeriod();
  const toChoice = ({ id, name }: Period) => ({ id, label: words(name) });
  return (
    <div className={styles['choices']}>
      <OrganisationField
        name="unit"
        label={t('term:column.organisation')}
        organisations={catalogue.organisations}
        days={period}
        value={unit.id}
        onChange={chooseUnit}
      />
      <SearchChoiceField
        name="period"
        label={t('shell:period')}
        groups={[
          { name: t('entry:results.with-figures'), choices: periods.map(toChoice) },
          { name: t('shell:period-without-figures'), choices: withoutFigures.map(toChoice) },
        ]}
        value={period.id}
        onChange={(chosen) => {
          const found = [...periods, ...withoutFigures].find(({ id }) => id === chosen);
          if (found !== undefined) select(found.code);
        }}
      />
      <div className={styles['ways']}>
        <AddPeriod
          kind={period.kind === 'campaign' || period.kind === 'custom' ? 'half' : period.kind}
          day={period.from}
          periods={catalogue.periods}
          onAdded={({ code }) => select(code)}
        />
        <AsOfDay key={period.id} period={period} />
      </div>
    </div>
  );
}

function chooseUnit(id: Organisation['id'] | null): void {
  replaceHashParam('unit', id === null ? null : String(id));
}

function useUnit(catalogue: Catalogue | undefined): Organisation | undefined {
  const asked = useHashParam('unit');
  const organisations = catalogue?.organisations ?? [];
  return (
    organisations.find(({ id }) => String(id) === asked) ??
    organisations.find(({ kind, parentId }) => kind === 'province' && parentId === null)
  );
}
