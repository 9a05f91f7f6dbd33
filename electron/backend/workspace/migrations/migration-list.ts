import { initialMigration } from './0001-initial.ts';
import { countersAndSuccessors } from './0002-counters-and-successors.ts';
import type { Migration } from './migration.ts';

/** Every migration in the order of its version, without gaps. */
export const migrations: readonly Migration[] = [initialMigration, countersAndSuccessors];

/** The schema version that this program writes. */
export const schemaVersion = migrations.length;
