import type { Uid } from '#core/domain/identifiers.ts';
import { backUpChanges } from './backup.ts';
import { bulkRecorder, type Recorder, rowRecorder } from './change-recorder.ts';
import type { ChangeSummary, RowChange } from './change-log.ts';
import type { CommandTransaction } from './command-transaction.ts';
import { lastCommit, rememberCommits } from './commit-count.ts';
import type { Database, SqlValue } from './database.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { query } from './query.ts';
import { primaryKeys, type TableName } from './schema.ts';
import type { WritableWorkspace } from './workspace.ts';
import { workspacePaths } from './workspace-paths.ts';

export type Command = {
  /** "measurement.save" */
  readonly procedure: string;
  /** Defaults to the person at this machine. */
  readonly who?: string;
  /** What this command takes back or does again. */
  readonly repeats?: Pick<ChangeSummary, 'undoes' | 'redoes'>;
  /**
   * `rows` keeps every row before and after; `bulk` keeps counts and a hash of what was written, for loads of
   * hundreds of thousands of rows that are undone from a backup.
   */
  readonly recording?: 'rows' | 'bulk';
};

export type { CommandTransaction };

type Row = Readonly<Record<string, SqlValue>>;

/**
 * Runs one command: all its changes and its entry in the change log become durable together, or none does.
 * One that changes nothing leaves no entry.
 * The work must be synchronous. Fails with `storage/full` and its kin; what the work throws passes through.
 */
export function runCommand<T>(
  workspace: WritableWorkspace,
  command: Command,
  work: (transaction: CommandTransaction) => T,
): T {
  const { writer, ports, folder } = workspace;
  // No row of a bulk load can be taken back by itself, so the way back is a backup.
  if (command.recording === 'bulk') backUpChanges(workspace, 'beforeImport');
  const output = withStorageErrors(workspacePaths(folder).file, () =>
    writer.transaction(() => {
      const recorder = command.recording === 'bulk' ? bulkRecorder() : rowRecorder();
      const result = work(commandTransaction(writer, recorder, ports.newUid));
      if (command.recording !== 'bulk' && recorder.changes.length === 0) return result;
      const { user, host } = ports.seat;
      const sequence = writer.run(
        query.insertInto('change_log').values({
          at: ports.now().toISOString(),
          who: command.who ?? `${user} (${host})`,
          procedure: command.procedure,
          batch: ports.newUid(),
          commit_number: lastCommit(writer) + 1,
          summary: JSON.stringify({ ...recorder.summarise(), ...command.repeats }),
        }),
      );
      writeRowChanges(writer, sequence, recorder.changes);
      return result;
    }),
  );
  rememberCommits(folder, writer, ports);
  return output;
}

function writeRowChanges(writer: Database, sequence: number, changes: readonly RowChange[]): void {
  const columns = ['sequence', 'position', 'table_name', 'row_key', 'before', 'after'];
  changes.forEach(({ table, key, before, after }, position) => {
    writer.insert('change_row', columns, [sequence, position, table, key, before, after]);
  });
}

function commandTransaction(writer: Database, { record }: Recorder, newUid: () => Uid): CommandTransaction {
  const insertRow = (table: TableName, row: Row): number =>
    writer.insert(table, Object.keys(row), Object.values(row));
  const find = (table: TableName, key: Row) => writer.findOne<Row>(selectByKey(table, key));
  return {
    all: (select) => writer.all(select),
    findOne: (select) => writer.findOne(select),
    allAsArrays: (select) => writer.allAsArrays(select),
    newUid,
    findRow: (table, key) => find(table, toRow(key)),
    insert: (table, row) => {
      const id = insertRow(table, toRow(row));
      record(table, null, primaryKeys[table][0] === 'id' ? { id, ...toRow(row) } : toRow(row));
      return id;
    },
    put: (table, key, row) => {
      const before = find(table, toRow(key)) ?? null;
      const next = toRow(row);
      if (before !== null && isSameRow(before, next)) return;
      if (before === null) insertRow(table, next);
      else writer.run(updateByKey(table, toRow(key), next));
      record(table, before, find(table, toRow(key)) ?? null);
    },
    update: (table, key, row) => {
      const before = find(table, toRow(key));
      if (before === undefined) throw new Error(`There is no row with this key in "${table}".`);
      if (isSameRow(before, toRow(row))) return;
      writer.run(updateByKey(table, toRow(key), toRow(row)));
      record(table, before, find(table, toRow(key)) ?? null);
    },
    remove: (table, key) => {
      const before = find(table, toRow(key));
      if (before === undefined) return;
      writer.run(deleteByKey(table, toRow(key)));
      record(table, before, null);
    },
  };
}

function toRow(row: object): Row {
  return row as Row; // Every column type of the schema is a string, a number or null.
}

function isSameRow(before: Row, next: Row): boolean {
  return Object.entries(next).every(([column, value]) => before[column] === value);
}

// The key and row types were checked where the table was still known; here only names and values are left.
function selectByKey(table: TableName, key: Row) {
  let select = query.selectFrom(table).selectAll();
  for (const [column, value] of keyEntries(key)) select = select.where(column, 'is', value);
  return { compile: () => select.compile() as never };
}

function updateByKey(table: TableName, key: Row, row: Row) {
  let update = query.updateTable(table).set(row as never);
  for (const [column, value] of keyEntries(key)) update = update.where(column, 'is', value);
  return update;
}

function deleteByKey(table: TableName, key: Row) {
  let deletion = query.deleteFrom(table);
  for (const [column, value] of keyEntries(key)) deletion = deletion.where(column, 'is', value);
  return deletion;
}

function keyEntries(key: Row): readonly (readonly [never, never])[] {
  const entries = Object.entries(key);
  if (entries.length === 0) throw new Error('A change without a key would reach every row.');
  return entries as [never, never][]; // As above: the names belong to the table.
}
