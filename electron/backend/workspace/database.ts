import type BetterSqlite from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { query } from './query.ts';
import type { TableName } from './schema.ts';

/** What SQLite stores in a column. */
export type SqlValue = string | number | null;

/** A query of Kysely with the type of its rows. */
export type Query<Row> = { compile: () => CompiledQuery<Row> };

/** Runs queries that only read. */
export type ReadableDb = {
  readonly all: <Row>(select: Query<Row>) => Row[];
  readonly findOne: <Row>(select: Query<Row>) => Row | undefined;
  /** Rows as arrays in the order of the selected columns, for loops over tens of thousands of rows. */
  readonly allAsArrays: (select: Query<unknown>) => readonly (readonly SqlValue[])[];
};

/** Runs queries that write. Only the one writer connection of a workspace has it. */
export type WriterDb = ReadableDb & {
  /** Returns the integer key of the row it inserted. */
  readonly run: (change: Query<unknown>) => number;
  /** Inserts one row through a statement that is compiled once for all rows with the same columns. */
  readonly insert: (table: TableName, columns: readonly string[], values: readonly SqlValue[]) => number;
  /** Runs the work in one IMMEDIATE transaction and rolls back when it throws. */
  readonly transaction: <T>(work: () => T) => T;
};

/** Keeps what is in the log of a file from being carried into it. */
export type Hold = {
  readonly endReading: () => void;
  /** Only after SQLite has closed the file: closing a handle drops the locks that SQLite holds on it. */
  readonly closeHandle: () => void;
};

/** One connection: statements are prepared once and kept. Everything runs synchronously. */
export class Database implements WriterDb {
  readonly connection: BetterSqlite.Database;
  /** Set while a check holds the state in which the file was opened. */
  hold: Hold | null = null;
  readonly #statements = new Map<string, BetterSqlite.Statement<SqlValue[]>>();
  readonly #inserts = new Map<string, BetterSqlite.Statement<SqlValue[]>>();
  #requireDurable = (): void => undefined;

  constructor(connection: BetterSqlite.Database) {
    this.connection = connection;
  }

  all<Row>(select: Query<Row>): Row[] {
    const { sql, parameters } = select.compile();
    // The compiled query carries the row type of exactly this statement.
    return this.#reading(sql).all(...toSqlValues(parameters)) as Row[];
  }

  findOne<Row>(select: Query<Row>): Row | undefined {
    const { sql, parameters } = select.compile();
    // The compiled query carries the row type of exactly this statement.
    return this.#reading(sql).get(...toSqlValues(parameters)) as Row | undefined;
  }

  allAsArrays(select: Query<unknown>): readonly (readonly SqlValue[])[] {
    const { sql, parameters } = select.compile();
    const statement = this.#reading(sql).raw(true);
    try {
      // In raw mode each row is an array of column values; STRICT tables hold no blobs here.
      return statement.all(...toSqlValues(parameters)) as SqlValue[][];
    } finally {
      statement.raw(false);
    }
  }

  run(change: Query<unknown>): number {
    const { sql, parameters } = change.compile();
    return Number(this.#prepared(sql).run(...toSqlValues(parameters)).lastInsertRowid);
  }

  insert(table: TableName, columns: readonly string[], values: readonly SqlValue[]): number {
    const shape = `${table}(${columns.join()})`;
    const known = this.#inserts.get(shape);
    const statement = known ?? this.connection.prepare<SqlValue[]>(insertSql(table, columns));
    if (known === undefined) this.#inserts.set(shape, statement);
    return Number(statement.run(...values).lastInsertRowid);
  }

  transaction<T>(work: () => T): T {
    const committed = this.connection.transaction(() => {
      const result = work();
      this.#requireDurable();
      return result;
    });
    const result = committed.immediate();
    // What went into a file that had just left its place must not be reported as stored.
    this.#requireDurable();
    return result;
  }

  /** Has every transaction fail with what `requireDurable` throws, before its commit or right after it. */
  guardCommits(requireDurable: () => void): void {
    this.#requireDurable = requireDurable;
  }

  close(): void {
    this.#statements.clear();
    this.#inserts.clear();
    this.hold?.endReading();
    this.connection.close();
    this.hold?.closeHandle();
    this.hold = null;
  }

  #reading(sql: string): BetterSqlite.Statement<SqlValue[]> {
    const statement = this.#prepared(sql);
    if (!statement.readonly) throw new Error(`A query that writes was given to a reader: "${sql}".`);
    return statement;
  }

  #prepared(sql: string): BetterSqlite.Statement<SqlValue[]> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.connection.prepare<SqlValue[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function insertSql(table: TableName, columns: readonly string[]): string {
  // Only the SQL text is taken: the columns come from a typed row, the values are placeholders.
  const row = Object.fromEntries(columns.map((column) => [column, null])) as never;
  return query.insertInto(table).values(row).compile().sql;
}

function toSqlValues(parameters: readonly unknown[]): SqlValue[] {
  return parameters.map((value) => {
    if (value === null || typeof value === 'string' || typeof value === 'number') return value;
    throw new Error(`A query parameter is of the type "${typeof value}".`);
  });
}
