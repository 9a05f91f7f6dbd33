import type { Database } from './database.ts';
import type { Migration } from './migrations/migration.ts';
import { dumpSchema, openInMemory, readUserVersion, writeUserVersion } from './sqlite-file.ts';

/** Migrations that a file of this version still lacks. */
export function pendingMigrations(version: number, all: readonly Migration[]): readonly Migration[] {
  return all.filter((migration) => migration.version > version);
}

/**
 * Applies every pending migration in one transaction, forward only: afterwards the file has the newest
 * schema or, after a failure or a kill, exactly the one it had.
 */
export function migrate(db: Database, all: readonly Migration[]): void {
  db.transaction(() => {
    for (const migration of pendingMigrations(readUserVersion(db), all)) {
      for (const statement of migration.statements) db.connection.exec(statement);
      writeUserVersion(db, migration.version);
    }
  });
}

/** True where the file has exactly the schema of the version that it claims: nothing less, nothing added. */
export function hasSchemaOfItsVersion(db: Database, all: readonly Migration[]): boolean {
  const version = readUserVersion(db);
  const model = openInMemory();
  try {
    migrate(
      model,
      all.filter((migration) => migration.version <= version),
    );
    return dumpSchema(db) === dumpSchema(model);
  } finally {
    model.close();
  }
}
