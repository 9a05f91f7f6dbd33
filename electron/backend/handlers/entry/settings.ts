import type { ProcedureInput } from '#contract/procedures.ts';
import type { CommandTransaction } from '#backend/workspace/run-command.ts';
import {
  getDocumentSettings,
  getWorkspaceSettings,
  saveDocumentSettings,
  saveWorkspaceSettings,
} from '#backend/workspace/repositories/setting-repository.ts';
import { requireUnchanged } from './apply-changes.ts';

/** Fails with `conflict` where they changed since they were read. Settings are never removed. */
export function saveSettings(tx: CommandTransaction, change: ProcedureInput<'settings.save'>): void {
  requireUnchanged(getWorkspaceSettings(tx), change.before, 'settings');
  if (change.after !== null) saveWorkspaceSettings(tx, change.after);
}

/** As `saveSettings`. */
export function saveDocument(tx: CommandTransaction, change: ProcedureInput<'documentSettings.save'>): void {
  requireUnchanged(getDocumentSettings(tx), change.before, 'documentSettings');
  if (change.after !== null) saveDocumentSettings(tx, change.after);
}
