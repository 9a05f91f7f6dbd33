import type { Uid } from '#core/domain/identifiers.ts';

/** Where the backend writes what happened. Messages name things; they never carry content of a workspace. */
export type Logger = {
  readonly info: (message: string) => void;
  readonly error: (message: string, cause: unknown) => void;
};

/** The person and the machine at work, as the change log and the writer lock name them. */
export type Seat = {
  readonly user: string;
  readonly host: string;
};

/** What the host (desktop app, command line, test) supplies to the backend. */
export type Ports = {
  readonly now: () => Date;
  /** A new UUIDv7. */
  readonly newUid: () => Uid;
  /** 12 to 32 random hexadecimal digits, for names of temporary files. */
  readonly randomName: () => string;
  readonly logger: Logger;
  readonly seat: Seat;
  /** Folder of the font files (`resources/fonts`). */
  readonly fontsFolder: string;
  /** Folder `resources` with locales and samples. */
  readonly resourcesFolder: string;
  /** Folder of this account for private copies; the system's temporary folder will do. */
  readonly temporaryFolder: string;
  /** Folder of this account for what the program knows of workspaces; null: it remembers nothing. */
  readonly stateFolder: string | null;
  /**
   * Module of the thread that composes documents (`documents/briefing-thread`). Null: documents are composed by the
   * thread that asks, as on the command line, where nobody else waits.
   */
  readonly documentThread: URL | null;
};
