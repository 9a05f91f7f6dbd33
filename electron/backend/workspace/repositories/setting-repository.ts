import { z } from 'zod';
import { appError } from '#core/error/app-error.ts';
import { type DocumentSettings, documentSettingsSchema } from '#core/domain/document-settings.ts';
import { type WorkspaceSettings, workspaceSettingsSchema } from '#core/domain/workspace-settings.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../run-command.ts';
import type { SettingName } from '../schema.ts';
import { fromStoredJson, toStoredJson } from '../stored-text.ts';

/** Fails with `gone` where the workspace has none yet. */
export function getWorkspaceSettings(db: ReadableDb): WorkspaceSettings {
  return getSetting(db, 'workspace', workspaceSettingsSchema);
}

/** Fails with `gone` where the workspace has none yet. */
export function getDocumentSettings(db: ReadableDb): DocumentSettings {
  return getSetting(db, 'document', documentSettingsSchema);
}

/** Code of the period that is meant where none is named. */
export function findDefaultPeriodCode(db: ReadableDb): string | undefined {
  const text = findSetting(db, 'defaultPeriod');
  return text === undefined ? undefined : z.string().parse(fromStoredJson(text));
}

export function saveWorkspaceSettings(tx: CommandTransaction, settings: WorkspaceSettings): void {
  saveSetting(tx, 'workspace', settings);
}

export function saveDocumentSettings(tx: CommandTransaction, settings: DocumentSettings): void {
  saveSetting(tx, 'document', settings);
}

export function saveDefaultPeriodCode(tx: CommandTransaction, code: string): void {
  saveSetting(tx, 'defaultPeriod', code);
}

function findSetting(db: ReadableDb, name: SettingName): string | undefined {
  return db.findOne(query.selectFrom('setting').select('value').where('name', '=', name))?.value;
}

function getSetting<T>(db: ReadableDb, name: SettingName, schema: z.ZodType<T>): T {
  const text = findSetting(db, name);
  if (text === undefined) throw appError('gone', {});
  return schema.parse(fromStoredJson(text));
}

function saveSetting(tx: CommandTransaction, name: SettingName, value: object | string): void {
  tx.put('setting', { name }, { name, value: toStoredJson(value, `setting.${name}`) });
}
