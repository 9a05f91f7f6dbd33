import process from 'node:process';
import { app, type BrowserWindow, dialog } from 'electron';
import type { BackendProcedureName } from '#contract/backend-messages.ts';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '#contract/procedures.ts';
import { appError } from '#core/error/app-error.ts';
import type { Backups } from './backups.ts';
import type { Exports } from './exports.ts';
import type { HelpWindow } from './help-window.ts';
import type { PreferencesFile } from './preferences-file.ts';
import type { Presentation } from './presentation.ts';
import { printPage } from './print-page.ts';
import type { Updates } from './update/updates.ts';
import type { Workspaces } from './workspaces.ts';

export type HostProcedureName = Exclude<ProcedureName, BackendProcedureName>;

/** What the shell answers itself. An answer fails by throwing. */
export type HostAnswers = {
  readonly [Name in HostProcedureName]: (
    input: ProcedureInput<Name>,
  ) => ProcedureOutput<Name> | Promise<ProcedureOutput<Name>>;
};

export type HostParts = {
  readonly preferences: PreferencesFile;
  readonly workspaces: Workspaces;
  readonly backups: Backups;
  readonly exports: Exports;
  readonly presentation: Presentation;
  readonly help: HelpWindow;
  readonly updates: Updates;
  readonly findWindow: () => BrowserWindow | null;
  readonly onWorkspaceChanged: () => void;
};

export function createHostAnswers(parts: HostParts): HostAnswers {
  return {
    ...createPreferenceAnswers(parts),
    ...createWorkspaceAnswers(parts),
    ...createListAnswers(parts),
    ...createBackupAnswers(parts),
    ...createExportAnswers(parts),
    ...createPresentationAnswers(parts),
    ...createPrintAnswers(parts),
    ...createHelpAnswers(parts),
    ...createUpdateAnswers(parts),
  };
}

function createPreferenceAnswers({ preferences }: HostParts) {
  return {
    'preferences.get': () => ({ language: preferences.current.language }),
    'preferences.save': ({ language }) => {
      preferences.change({ language });
      return {};
    },
  } satisfies Partial<HostAnswers>;
}

function createWorkspaceAnswers(parts: HostParts) {
  const { workspaces, onWorkspaceChanged } = parts;
  const announced = <Value>(status: Value) => {
    onWorkspaceChanged();
    return { status };
  };
  return {
    'workspace.status': () => workspaces.status(),
    'workspace.answerOffer': async ({ isWanted }) => {
      const status = await workspaces.answerOffer(isWanted);
      return status === null ? { status } : announced(status);
    },
    'workspace.openSample': async ({ id }) => announced(await workspaces.openSample(id)),
    'workspace.create': async (order) => announced(await workspaces.create(order)),
    'workspace.openRecent': async ({ key }) => announced(await workspaces.openRecent(key)),
    'workspace.choose': async () => {
      const folder = await chooseFolder(requireWindow(parts));
      return folder === null ? { status: null } : announced(await workspaces.open(folder));
    },
    'workspace.restoreUnopened': async ({ name }) => announced(await workspaces.restoreUnopened(name)),
    'workspace.close': async () => {
      await workspaces.close();
      return announced(null);
    },
  } satisfies Partial<HostAnswers>;
}

function createListAnswers({ workspaces, onWorkspaceChanged }: HostParts) {
  return {
    'workspace.recent': () => workspaces.recent(),
    'workspace.forget': ({ key }) => {
      workspaces.forget(key);
      return {};
    },
    'workspace.delete': async ({ key }) => {
      try {
        return await workspaces.delete(key);
      } finally {
        // Also where it failed: it may have been closed and opened anew.
        onWorkspaceChanged();
      }
    },
    'workspace.showDeleted': ({ key }) => {
      workspaces.showDeleted(key);
      return {};
    },
  } satisfies Partial<HostAnswers>;
}

function createBackupAnswers(parts: HostParts) {
  const { backups } = parts;
  return {
    'backup.saveSchedule': async ({ everyMinutes }) => {
      await backups.saveSchedule(everyMinutes);
      return {};
    },
    'backup.chooseSecondPlace': async () => {
      const folder = await chooseFolder(requireWindow(parts));
      if (folder !== null) await backups.takeSecondPlace(folder);
      return { isChosen: folder !== null };
    },
    'backup.removeSecondPlace': async () => {
      await backups.removeSecondPlace();
      return {};
    },
  } satisfies Partial<HostAnswers>;
}

function createExportAnswers(parts: HostParts) {
  const { exports } = parts;
  return {
    'briefing.export': (input) => exports.exportBriefing(input, requireWindow(parts)),
    'briefing.open': async ({ key }) => {
      await exports.openBriefing(key);
      return {};
    },
    'briefing.showInFolder': ({ key }) => {
      exports.showBriefing(key);
      return {};
    },
    'picture.save': (input) => exports.savePicture(input, requireWindow(parts)),
  } satisfies Partial<HostAnswers>;
}

function createPresentationAnswers({ presentation }: HostParts) {
  return {
    'presentation.start': ({ period }) => {
      presentation.start(period);
      return {};
    },
    'presentation.stop': () => {
      presentation.stop();
      return {};
    },
  } satisfies Partial<HostAnswers>;
}

function createPrintAnswers(parts: HostParts) {
  return {
    'page.print': async () => {
      await printPage(requireWindow(parts).webContents);
      return {};
    },
  } satisfies Partial<HostAnswers>;
}

function createHelpAnswers({ help, preferences }: HostParts) {
  return {
    'help.open': ({ page }) => {
      help.open(preferences.current.language, page);
      return {};
    },
  } satisfies Partial<HostAnswers>;
}

function createUpdateAnswers(parts: HostParts) {
  const { updates } = parts;
  return {
    'program.get': async () => ({
      version: app.getVersion(),
      electronVersion: process.versions.electron,
      schemaVersion: await updates.schemaVersion(),
    }),
    'update.choose': async () => {
      const folder = await chooseFolder(requireWindow(parts));
      return { update: folder === null ? null : await updates.examine(folder) };
    },
    'update.install': ({ key }) => updates.install(key),
  } satisfies Partial<HostAnswers>;
}

function requireWindow({ findWindow }: HostParts): BrowserWindow {
  const window = findWindow();
  if (window === null) throw appError('cancelled', {});
  return window;
}

async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
  return canceled ? null : (filePaths[0] ?? null);
}
