import type { LocalizedText } from '#core/domain/language.ts';
import type { BackupPlan } from './preferences.ts';
import type { DeskEventName, DeskEvents } from './events.ts';
import type {
  procedures,
  ProcedureInput,
  ProcedureName,
  ProcedureOutput,
  WorkspaceStatus,
} from './procedures.ts';
import type { Reply } from './reply.ts';

/** Procedures that the backend answers to a window. */
export type BackendProcedureName = {
  [Name in ProcedureName]: (typeof procedures)[Name]['host'] extends false ? Name : never;
}[ProcedureName];

/** What only the shell asks of the backend: paths are part of it, so no window may. */
export type HostRequests = {
  readonly 'host.openWorkspace': {
    readonly input: { readonly folder: string };
    readonly output: WorkspaceStatus;
  };
  /** Makes a workspace out of a sample in a folder that does not exist yet, and opens it. */
  readonly 'host.createSample': {
    readonly input: { readonly id: string; readonly folder: string };
    readonly output: WorkspaceStatus;
  };
  /** Makes an empty workspace for a province in a folder that does not exist yet, and opens it. */
  readonly 'host.createWorkspace': {
    readonly input: ProcedureInput<'workspace.create'> & { readonly folder: string };
    readonly output: WorkspaceStatus;
  };
  /** Puts a backup in the place of a file that cannot be opened, and opens it. */
  readonly 'host.restoreUnopened': {
    readonly input: { readonly folder: string; readonly name: string };
    readonly output: WorkspaceStatus;
  };
  /** Makes a workspace of a copy of a file in a folder that does not exist yet, and opens it. */
  readonly 'host.openCopy': {
    readonly input: { readonly file: string; readonly folder: string };
    readonly output: WorkspaceStatus;
  };
  /** The name of the province in a file of ours under any name; null where it cannot be read. */
  readonly 'host.findProvinceName': {
    readonly input: { readonly file: string };
    readonly output: LocalizedText | null;
  };
  /** What a workspace that need not be open says of itself. */
  readonly 'host.peekWorkspace': {
    readonly input: { readonly folder: string };
    readonly output: Pick<ProcedureOutput<'workspace.recent'>['recent'][number], 'provinceName' | 'state'>;
  };
  /**
   * Writes a verified backup of a workspace that is to be deleted to a folder that does not exist yet, and leaves
   * the workspace closed. Where that fails there is no such folder, and what was open is open again.
   */
  readonly 'host.backUpForDeletion': {
    readonly input: { readonly folder: string; readonly target: string };
    readonly output: { readonly file: string; readonly wasOpen: boolean };
  };
  readonly 'host.listBackups': {
    readonly input: { readonly folder: string };
    readonly output: ProcedureOutput<'backup.list'>;
  };
  /** When backups are made by themselves from now on, and where each is written a second time. */
  readonly 'host.planBackups': { readonly input: BackupPlan; readonly output: null };
  /** Leaves the mark in a folder by which it is known as the second place. */
  readonly 'host.markSecondPlace': {
    readonly input: { readonly folder: string };
    readonly output: NonNullable<BackupPlan['second']>;
  };
  readonly 'host.isOpenDamaged': { readonly input: null; readonly output: boolean };
  /** The version of the workspaces that this program writes. */
  readonly 'host.schemaVersion': { readonly input: null; readonly output: number };
  readonly 'host.closeWorkspace': { readonly input: null; readonly output: null };
  readonly 'host.workspaceStatus': { readonly input: null; readonly output: WorkspaceStatus | null };
  /** The name that a briefing gets where the user chooses none. */
  readonly 'host.briefingName': {
    readonly input: ProcedureInput<'briefing.export'>;
    readonly output: string;
  };
  readonly 'host.writeBriefing': {
    readonly input: ProcedureInput<'briefing.export'> & {
      readonly folder: string;
      readonly fileName: string;
    };
    readonly output: { readonly bytes: number };
  };
  readonly 'host.writePicture': {
    readonly input: { readonly file: string; readonly png: Uint8Array };
    readonly output: null;
  };
};

export type BackendRequests = HostRequests & {
  readonly [Name in BackendProcedureName]: {
    readonly input: ProcedureInput<Name>;
    readonly output: ProcedureOutput<Name>;
  };
};
export type BackendRequestName = keyof BackendRequests;

/** From the shell to the backend. */
export type BackendRequest = {
  readonly id: number;
  readonly name: BackendRequestName;
  readonly input: unknown;
};

/** An entry for the log: what failed and where in the program, never the content of a workspace. */
export type LogEntry = {
  readonly id: string;
  readonly level: 'info' | 'error';
  readonly message: string;
  readonly frames: readonly string[];
};

/** From the backend to the shell. */
export type BackendMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'event'; readonly name: DeskEventName; readonly event: DeskEvents[DeskEventName] }
  | { readonly kind: 'log'; readonly entry: LogEntry };
