import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '#contract/procedures.ts';
import { call } from '../../ipc/client.ts';

export type SavingProcedure = Extract<ProcedureName, `${string}.save`>;
export type Saving<Name extends SavingProcedure> = UseMutationResult<
  ProcedureOutput<Name>,
  Error,
  ProcedureInput<Name>
>;

/** Stores what a form holds; the event that follows has everything that shows it read again. */
export function useSave<Name extends SavingProcedure>(name: Name): Saving<Name> {
  return useMutation({ mutationFn: (input: ProcedureInput<Name>) => call(name, input) });
}
