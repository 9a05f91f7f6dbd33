/** One step of the schema. Steps are only ever added; one that was released is never edited. */
export type Migration = {
  /** The `user_version` that the file has afterwards. */
  readonly version: number;
  readonly name: string;
  /** Statements in order; they run inside the transaction of the whole migration. */
  readonly statements: readonly string[];
};
