import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '#contract/procedures.ts';
import { refreshAfter } from '../../app/queries.ts';
import { call } from '../../ipc/client.ts';

export type SavingProcedure = Extract<ProcedureName, `${string}.save`>;
export type Saving<Name extends SavingProcedure> = UseMutationResult<
  ProcedureOutput<Name>,
  Error,
  ProcedureInput<Name>
>;

/** Stores what a form holds; everything that shows it is read again. */
export function useSave<Name extends SavingProcedure>(name: Name): Saving<Name> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: ProcedureInput<Name>) => call(name, input),
    onSuccess: () => refreshAfter(client, 'situation'),
  });
}
