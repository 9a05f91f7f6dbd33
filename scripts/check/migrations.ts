import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const folder = 'electron/backend/workspace/migrations';
const record = `${folder}/checksums.json`;
const numberedFile = /^\d{4}-[a-z0-9-]+\.ts$/;
const checksumsSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));
type Checksums = z.infer<typeof checksumsSchema>;

/** Each migration has its checksum on record, and neither changes once it is committed. */
export function findMigrationFaults(root: string): readonly string[] {
  const recorded = readRecord(root);
  const actual = computeChecksums(root);
  const committed = readCommittedChecksums(root);
  const names = [...new Set([...Object.keys(recorded), ...Object.keys(actual), ...Object.keys(committed)])];
  return names.toSorted().flatMap((name) => {
    const complaint = complaintAbout({
      recorded: recorded[name],
      actual: actual[name],
      committed: committed[name],
    });
    return complaint === undefined ? [] : [`${folder}/${name}: ${complaint}`];
  });
}

/** Adds a line for each migration that has none; a line that stands is never touched. */
export function recordNewMigrations(root: string): void {
  const actual = computeChecksums(root);
  if (Object.keys(actual).length === 0) return;
  const merged = Object.entries({ ...actual, ...readRecord(root) }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(root, record), `${JSON.stringify(Object.fromEntries(merged), undefined, 2)}\n`);
}

type Traces = {
  readonly recorded: string | undefined;
  readonly actual: string | undefined;
  readonly committed: string | undefined;
};

function complaintAbout({ recorded, actual, committed }: Traces): string | undefined {
  if (committed !== undefined && recorded !== committed) {
    return 'its checksum was committed and has changed since; restore it and add a new migration.';
  }
  if (actual === undefined) return 'its checksum is on record, but the file is gone.';
  if (recorded === undefined) return 'it has no checksum; run "npm run check -- --fix".';
  return actual === recorded ? undefined : 'it differs from its checksum; add a new migration instead.';
}

function readRecord(root: string): Checksums {
  const path = join(root, record);
  return existsSync(path) ? checksumsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** Line ends do not count: a Windows clone may hold other ones. */
function computeChecksums(root: string): Checksums {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => numberedFile.test(name)) : [];
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(path, name), 'utf8').replaceAll('\r\n', '\n');
      return [name, createHash('sha256').update(text).digest('hex')];
    }),
  );
}

/** The first checksum that the history has of each migration; nothing where there is no history. */
function readCommittedChecksums(root: string): Checksums {
  const commits = runGit(root, ['log', '--format=%H', '--', record])?.split('\n').filter(Boolean) ?? [];
  const versions = commits.map((commit) => {
    const text = runGit(root, ['show', `${commit}:./${record}`]);
    return text === undefined ? {} : checksumsSchema.parse(JSON.parse(text));
  });
  // The newest commit comes first, so the oldest is merged last and wins.
  return Object.fromEntries(versions.flatMap((version) => Object.entries(version)));
}

function runGit(root: string, args: readonly string[]): string | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}
