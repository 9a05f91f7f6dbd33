import type { Organisation } from '../domain/organisation.ts';
import type { Situation } from './situation.ts';

/** The unit with this key; undefined for none, and for a key that the situation does not know. */
export function organisationOf(
  { organisations }: Pick<Situation, 'organisations'>,
  id: Organisation['id'] | null,
): Organisation | undefined {
  return organisations.find((organisation) => organisation.id === id);
}
