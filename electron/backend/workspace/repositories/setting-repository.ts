import { z } from 'zod';
import { type DocumentSettings, documentSettingsSchema } from '#core/domain/document-settings.ts';
import { type WorkspaceSettings, workspaceSettingsSchema } from '#core/domain/workspace-settings.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { SettingName } from '../schema.ts';
import { toStoredJson } from '../stored-text.ts';
import { findPeriod, listPeriods, newestFirst } from './period-repository.ts';
import { requireStoredJson, unreadableAt } from '../stored-value.ts';

/** Fails with `storage/corrupt` where the file has none that can be read: every workspace is made with them. */
export function getWorkspaceSettings(db: ReadableDb): WorkspaceSettings {
  return getSetting(db, 'workspace', workspaceSettingsSchema);
}

/** Fails with `storage/corrupt` where the file has none that can be read. */
export function getDocumentSettings(db: ReadableDb): DocumentSettings {
  return getSetting(db, 'document', documentSettingsSchema);
}

/** Code of the period that is meant where none is named. */
export function findDefaultPeriodCode(db: ReadableDb): string | undefined {
  const text = findSetting(db, 'defaultPeriod');
  return text === undefined ? undefined : requireStoredJson(z.string(), 'setting defaultPeriod', text);
}

/** The same, or the period that ends last where none is named or the named one is gone. */
export function getDefaultPeriodCode(db: ReadableDb): string {
  const code = findDefaultPeriodCode(db);
  if (code !== undefined && findPeriod(db, code) !== undefined) return code;
  const newest = newestFirst(listPeriods(db))[0];
  if (newest === undefined) throw unreadableAt('period');
  return newest.code;
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
  if (text === undefined) throw unreadableAt(`setting ${name}`);
  return requireStoredJson(schema, `setting ${name}`, text);
}

function saveSetting(tx: CommandTransaction, name: SettingName, value: object | string): void {
  tx.put('setting', { name }, { name, value: toStoredJson(value, `setting.${name}`) });
}
