import type { ProcedureInput, ProcedureOutput } from '#contract/procedures.ts';
import { organisationDraftSchema, type Organisation } from '#core/domain/organisation.ts';
import { organisationKindTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery } from '../../../state/queries.ts';
import { useLocalDay } from '../../../state/use-local-day.ts';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { OrganisationField } from '../../../ui/fields/organisation-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { EntryFrame, type Checked } from '../entry-frame.tsx';
import styles from '../entry.module.css';
import { joinErrors, schemaErrors } from '../field-errors.ts';
import { fieldsOf } from '../fields-of.ts';
import type { FormProps } from '../form-place.ts';
import { isNameKnown } from '../is-name-known.ts';
import { LoadFailure } from '../load-failure.tsx';
import { useSave } from '../mutations.ts';
import { toSentences } from '../to-sentences.ts';
import { useEntryDraft, type EntryDraftState } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import {
  newOrganisationValues,
  organisationValuesSchema,
  parentsFor,
  readOrganisation,
  toOrganisationValues,
  type OrganisationValues,
} from './organisation-values.ts';
import { daysOfUnit, offeredKinds, successionProblems, successorsFor } from './succession.ts';

type Catalogue = ProcedureOutput<'catalogue.get'>;
type Input = ProcedureInput<'organisation.save'>;
/** Those that can be successors are chosen already. */
const everyDay = { from: '0001-01-01', to: '9999-12-31' };

/** A unit of the tree, new or stored. */
export function OrganisationForm({ place }: FormProps<'organisation'>) {
  const { t } = useInterfaceLanguage();
  const catalogue = useFreshQuery(catalogueQuery);
  if (catalogue.isError) return <LoadFailure error={catalogue.error} />;
  if (catalogue.fresh === undefined) return null;
  const before = catalogue.fresh.organisations.find(({ id }) => id === place.id) ?? null;
  if (place.id !== null && before === null) return <LoadFailure text={t('entry:organisation.gone')} />;
  return <OpenOrganisation before={before} catalogue={catalogue.fresh} />;
}

type OpenOrganisationProps = { readonly before: Organisation | null; readonly catalogue: Catalogue };

function OpenOrganisation({ before, catalogue }: OpenOrganisationProps) {
  const { t, format, words } = useInterfaceLanguage();
  const typing = useTypingLanguage();
  const isRoot = before !== null && before.parentId === null;
  const heading =
    before === null
      ? t('entry:organisation.new')
      : t('entry:organisation.edit', { name: words(before.name) });
  const saving = useSave('organisation.save');
  const draft = useEntryDraft<OrganisationValues>({
    initial:
      before === null
        ? newOrganisationValues(catalogue.organisations)
        : toOrganisationValues(before, typing.format),
    schema: organisationValuesSchema,
    title: ({ name }) => (name.vi.trim() === '' ? heading : name.vi.trim()),
  });
  const check = (): Checked<OrganisationValues, Input> => {
    const read = readOrganisation(draft.values, isRoot);
    const errors = joinErrors<OrganisationValues>(
      toSentences<OrganisationValues>(t, {
        ...successionProblems(read.draft, before?.id ?? null, catalogue.organisations),
        ...read.problems,
      }),
      schemaErrors(t, organisationDraftSchema, read.draft),
    );
    return errors === undefined ? { input: { changes: [{ before, after: read.draft }] } } : { errors };
  };
  return (
    <EntryFrame
      heading={heading}
      draft={draft}
      saving={saving}
      check={check}
      hasNext={before === null}
      savedText={t('entry:organisation.saved', { name: format.isolateLatin(draft.values.name.vi.trim()) })}
      removal={
        before === null || isRoot
          ? undefined
          : {
              input: { changes: [{ before, after: null }] },
              question: t('entry:organisation.remove-question'),
              removedText: t('entry:organisation.removed', { name: words(before.name) }),
            }
      }
    >
      <OrganisationFields draft={draft} before={before} isRoot={isRoot} catalogue={catalogue} />
    </EntryFrame>
  );
}

type OrganisationFieldsProps = OpenOrganisationProps & {
  readonly draft: EntryDraftState<OrganisationValues>;
  readonly isRoot: boolean;
};

function OrganisationFields({ draft, before, isRoot, catalogue }: OrganisationFieldsProps) {
  const { t } = useInterfaceLanguage();
  const field = fieldsOf(draft);
  const days = daysOfUnit(draft.values, useLocalDay());
  return (
    <>
      <LocalizedTextField {...field('name')} label={t('entry:organisation.name')} isRequired />
      {isNameKnown(draft.values.name.vi, catalogue.organisations, before?.id ?? null) && (
        <output className="field-warning">{t('entry:doubt.same-organisation')}</output>
      )}
      {!isRoot && (
        <div className={styles['pair']}>
          <ChoiceField
            {...field('kind')}
            label={t('entry:organisation.kind')}
            choices={offeredKinds(before, catalogue.organisations, catalogue.periods).map((value) => ({
              value,
              label: t(organisationKindTerms[value]),
            }))}
          />
          <OrganisationField
            {...field('parentId')}
            label={t('entry:organisation.parent')}
            organisations={parentsFor(catalogue.organisations, before?.id ?? null)}
            days={days}
            isRequired
          />
        </div>
      )}
      <div className={styles['pair']}>
        <DateField
          {...field('validFrom')}
          label={t('entry:organisation.valid-from')}
          hint={t('entry:organisation.valid-hint')}
        />
        <DateField {...field('validTo')} label={t('entry:organisation.valid-to')} />
      </div>
      {!isRoot && (
        <div className={styles['pair']}>
          <OrganisationField
            {...field('successorId')}
            label={t('entry:organisation.successor')}
            hint={t('entry:organisation.successor-hint')}
            organisations={successorsFor(catalogue.organisations, before?.id ?? null, draft.values.validTo)}
            days={everyDay}
          />
          <TextField
            {...field('code')}
            label={t('entry:organisation.code')}
            hint={t('entry:organisation.code-hint')}
          />
        </div>
      )}
    </>
  );
}
