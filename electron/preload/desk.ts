import { deskEventNames } from '#contract/events.ts';
import { methodNames } from '#contract/method-names.ts';
import type { ProcedureName } from '#contract/procedures.ts';
import { exposeDesk } from './expose-desk.ts';

// The keys are exactly the names of the procedures, as the type of the table says.
exposeDesk(Object.keys(methodNames) as ProcedureName[], deskEventNames);
