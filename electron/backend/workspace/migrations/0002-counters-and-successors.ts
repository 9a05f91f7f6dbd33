import type { Migration } from './migration.ts';

/** New columns only, each empty in what is stored: no table is rebuilt and no row changes. */
export const countersAndSuccessors: Migration = {
  version: 2,
  name: 'counters-and-successors',
  statements: [
    `ALTER TABLE indicator ADD COLUMN scale TEXT CHECK (scale IN ('thousand', 'million', 'billion'))`,
    `ALTER TABLE indicator ADD COLUMN counter TEXT CHECK (counter IS NULL OR json_type(counter, '$.vi') = 'text')`,
    `ALTER TABLE organisation ADD COLUMN successor_id INTEGER REFERENCES organisation (id)`,
    `ALTER TABLE change_log ADD COLUMN commit_number INTEGER CHECK (commit_number > 0)`,
    `CREATE UNIQUE INDEX change_log_commit_number ON change_log (commit_number)`,
  ],
};
