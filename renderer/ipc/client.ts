import type { DeskApi, MethodName } from '#contract/desk-api.ts';
import type { DeskEventName, DeskEvents } from '#contract/events.ts';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '#contract/procedures.ts';
import type { Failure, Reply } from '#contract/reply.ts';

declare global {
  interface Window {
    /** Put there by the preload; nothing else of the shell can be reached from the page. */
    readonly desk: DeskApi;
  }
}

/** An expected failure of a procedure, as a query or a mutation throws it. */
export class DeskError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'DeskError';
    this.failure = failure;
  }
}

/** Calls one procedure. Throws a `DeskError` for a failure that the other side expected. */
export async function call<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
): Promise<ProcedureOutput<Name>> {
  // The method of this very procedure: the preload makes one for each name of the contract.
  const method = window.desk[toMethodName(name)] as unknown as (
    input: ProcedureInput<Name>,
  ) => Promise<Reply<ProcedureOutput<Name>>>;
  const reply = await method(input);
  if (reply.ok) return reply.value;
  throw new DeskError(reply.error);
}

/** Listens to one kind of event; the function it returns ends that. */
export function listen<Name extends DeskEventName>(
  name: Name,
  listener: (event: DeskEvents[Name]) => void,
): () => void {
  return window.desk.listen(name, listener);
}

function toMethodName<Name extends string>(name: Name): MethodName<Name> {
  const [domain = '', verb = ''] = name.split('.');
  // Spelt out in the type beside it.
  return `${domain}${verb.charAt(0).toUpperCase()}${verb.slice(1)}` as MethodName<Name>;
}
