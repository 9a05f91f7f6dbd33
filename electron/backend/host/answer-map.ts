import type { BackendRequestName, BackendRequests } from '#contract/backend-messages.ts';
import type { DeskEventName, DeskEvents } from '#contract/events.ts';

type Output<Name extends BackendRequestName> = BackendRequests[Name]['output'];

/** What the backend answers to each request. An answer fails by throwing. */
export type Answers = {
  readonly [Name in BackendRequestName]: (
    input: BackendRequests[Name]['input'],
  ) => Output<Name> | Promise<Output<Name>>;
};

export type Emit = <Name extends DeskEventName>(name: Name, event: DeskEvents[Name]) => void;
