import type { z } from 'zod';

/** A `query` reads, a `command` changes something and leaves an entry in the change log or a file. */
export type Procedure<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = {
  readonly kind: 'query' | 'command';
  /** True where the shell answers: it knows folders and shows dialogs, which the backend cannot. */
  readonly host: boolean;
  readonly input: Input;
  readonly output: Output;
};
