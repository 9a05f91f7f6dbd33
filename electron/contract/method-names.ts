import type { MethodName } from './desk-api.ts';
import type { ProcedureName } from './procedures.ts';

/** Every procedure and its method on `window.desk`. Plain words, so that the preload needs no schema library. */
export const methodNames = {
  'preferences.get': 'preferencesGet',
  'preferences.save': 'preferencesSave',
  'sample.list': 'sampleList',
  'workspace.status': 'workspaceStatus',
  'workspace.openSample': 'workspaceOpenSample',
  'workspace.choose': 'workspaceChoose',
  'workspace.openRecent': 'workspaceOpenRecent',
  'workspace.close': 'workspaceClose',
  'situation.get': 'situationGet',
  'indicator.get': 'indicatorGet',
  'briefing.export': 'briefingExport',
  'briefing.open': 'briefingOpen',
  'briefing.showInFolder': 'briefingShowInFolder',
  'backup.list': 'backupList',
  'backup.create': 'backupCreate',
  'backup.restore': 'backupRestore',
  'picture.save': 'pictureSave',
  'presentation.start': 'presentationStart',
  'presentation.stop': 'presentationStop',
} as const satisfies { readonly [Name in ProcedureName]: MethodName<Name> };

/** Channels between the preload and the shell. */
export const procedureChannel = 'desk.call';
export const eventChannel = 'desk.event';
