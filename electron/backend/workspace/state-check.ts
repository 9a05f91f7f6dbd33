/** What is known of the file that is open: `unknown` until a check of it has come to its end. */
export type Verdict = 'unknown' | 'sound' | 'damaged';

/** A check that goes on while others have their turn: each step takes a few milliseconds. */
export type StateCheck = {
  /** Throws `storage/altered` or `storage/corrupt` where the file is not what was closed. */
  readonly steps: Generator<undefined, void>;
  readonly verdict: () => Verdict;
  /** True where it takes no longer than closing may. */
  readonly isShort: boolean;
};
