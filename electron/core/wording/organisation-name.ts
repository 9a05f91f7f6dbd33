import type { Organisation } from '../domain/organisation.ts';
import { organisationOf } from '../situation/organisation-of.ts';
import type { TellerContext } from './teller-context.ts';

/** Name of the unit with this key; null for none, and for one that the situation does not know. */
export function findOrganisationName(
  { situation, words }: Pick<TellerContext, 'situation' | 'words'>,
  id: Organisation['id'] | null,
): string | null {
  const organisation = organisationOf(situation, id);
  return organisation === undefined ? null : words(organisation.name);
}
