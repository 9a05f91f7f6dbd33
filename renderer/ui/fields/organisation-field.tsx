import { useMemo } from 'react';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import { organisationKinds, type Organisation } from '#core/domain/organisation.ts';
import { organisationKindTerms } from '#core/language/term-keys.ts';
import { isUnitOfDays, offeredUnits, type Days } from '#core/rules/unit-validity.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { FieldProps } from './field.ts';
import { SearchChoiceField, SearchChoicesField, type ChoiceGroup } from './search-choice-field.tsx';

type Offered = {
  readonly organisations: readonly Organisation[];
  /** Units that are not there on one of these days are not offered, unless chosen already. */
  readonly days: Days;
};

/** One unit; empty where none is known. */
export function OrganisationField({
  organisations,
  days,
  ...props
}: FieldProps<OrganisationId | null> & Offered) {
  return <SearchChoiceField {...props} groups={useGroups(organisations, days, [props.value])} />;
}

/** Several units. */
export function OrganisationsField({
  organisations,
  days,
  ...props
}: FieldProps<readonly OrganisationId[]> & Offered) {
  return <SearchChoicesField {...props} groups={useGroups(organisations, days, props.value)} />;
}

/** Units by their kind, by name within it; one that is chosen and gone says until when it was there. */
function useGroups(
  organisations: readonly Organisation[],
  { from, to }: Days,
  chosen: readonly (OrganisationId | null)[],
): readonly ChoiceGroup<OrganisationId>[] {
  const { t, words, format } = useInterfaceLanguage();
  return useMemo(() => {
    const days = { from, to };
    const labelOf = (unit: Organisation) =>
      isUnitOfDays(unit, days) || unit.validTo === null
        ? words(unit.name)
        : t('entry:field.ended-unit', { name: words(unit.name), date: format.tableDate(unit.validTo) });
    return organisationKinds.map((kind) => ({
      name: t(organisationKindTerms[kind]),
      choices: offeredUnits(organisations, days, chosen)
        .filter((it) => it.kind === kind)
        .map((unit) => ({ id: unit.id, label: labelOf(unit) }))
        .toSorted((a, b) => format.collate(a.label, b.label)),
    }));
  }, [organisations, from, to, chosen, t, words, format]);
}
