import type { Failure, Reply } from '#contract/reply.ts';

/** A failure that the backend reported, on its way through an answer of the shell. */
export class ReplyFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'ReplyFailure';
    this.failure = failure;
  }
}

/** The value of a reply; throws a `ReplyFailure` where there is none. */
export function unwrapReply<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new ReplyFailure(reply.error);
}
