import { audienceProcedures } from '#contract/audience.ts';
import type { ProcedureName } from '#contract/procedures.ts';
import { appOrigin } from './app-origin.ts';

/** The kinds of window that this program opens. */
export type CallingWindow = 'desk' | 'audience';

/** The part of a frame of Electron that tells where a call comes from. */
export type CallingFrame = {
  /** The address's own notion of origin: `URL` calls that of a custom scheme "null". */
  readonly origin: string;
  readonly parent: unknown;
};

/** True for the main frame of a page of this program; false where the frame is gone already. */
export function isTrustedFrame(frame: CallingFrame | null): boolean {
  return frame !== null && frame.origin === appOrigin && frame.parent === null;
}

/** The window in front of an audience reads and ends; whatever its page has become, it changes nothing. */
export function mayCall(window: CallingWindow, procedure: ProcedureName): boolean {
  return window === 'desk' || audienceProcedures.some((name) => name === procedure);
}
