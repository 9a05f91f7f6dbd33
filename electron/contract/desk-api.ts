import type { DeskEventName, DeskEvents } from './events.ts';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from './procedures.ts';
import type { Reply } from './reply.ts';

/** "workspace.openSample" becomes the method "workspaceOpenSample". */
export type MethodName<Name extends string> = Name extends `${infer Domain}.${infer Verb}`
  ? `${Domain}${Capitalize<Verb>}`
  : never;

/** What the preload puts on `window.desk`: one named method a procedure, and one to listen to events. */
export type DeskApi = {
  readonly [Name in ProcedureName as MethodName<Name>]: (
    input: ProcedureInput<Name>,
  ) => Promise<Reply<ProcedureOutput<Name>>>;
} & {
  /** Returns the function that ends the listening. */
  readonly listen: <Name extends DeskEventName>(
    name: Name,
    listener: (event: DeskEvents[Name]) => void,
  ) => () => void;
};
