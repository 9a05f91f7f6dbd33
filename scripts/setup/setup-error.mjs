/** Something the set-up needs cannot be had. The message is the one sentence that the user reads. */
export class SetupError extends Error {}
