import { useMemo } from 'react';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import { organisationKinds, type Organisation } from '#core/domain/organisation.ts';
import { organisationKindTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { FieldProps } from './field.ts';
import { SearchChoiceField, SearchChoicesField, type ChoiceGroup } from './search-choice-field.tsx';

type Offered = { readonly organisations: readonly Organisation[] };

/** One unit; empty where none is known. */
export function OrganisationField({ organisations, ...props }: FieldProps<OrganisationId | null> & Offered) {
  return <SearchChoiceField {...props} groups={useGroups(organisations)} />;
}

/** Several units. */
export function OrganisationsField({
  organisations,
  ...props
}: FieldProps<readonly OrganisationId[]> & Offered) {
  return <SearchChoicesField {...props} groups={useGroups(organisations)} />;
}

/** Units by their kind, by name within it. */
function useGroups(organisations: readonly Organisation[]): readonly ChoiceGroup<OrganisationId>[] {
  const { t, words, format } = useInterfaceLanguage();
  return useMemo(
    () =>
      organisationKinds.map((kind) => ({
        name: t(organisationKindTerms[kind]),
        choices: organisations
          .filter((it) => it.kind === kind)
          .map(({ id, name }) => ({ id, label: words(name) }))
          .toSorted((a, b) => format.collate(a.label, b.label)),
      })),
    [organisations, t, words, format],
  );
}
