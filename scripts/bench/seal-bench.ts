import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Ports } from '#backend/ports.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { removeSeal } from '#backend/workspace/seal-file.ts';
import { runCheck } from '#backend/workspace/state-checks.ts';
import { workspacePaths } from '#backend/workspace/workspace-paths.ts';
import { elapsed, measureInTurns, type Comparison } from './compare.ts';

const partBytes = 1024 * 1024;

/** What the seal costs on a large file, and what it saves on a small one, which is checked before it opens. */
export async function benchSeal(
  folder: string,
  workspace: string,
  ports: Ports,
  turns: number,
): Promise<Comparison[]> {
  const sample = join(folder, 'sealed');
  openSample('minh-hoa', sample, ports).close();
  return [await costOfSeal(workspace, ports, turns), await sealOrContent(sample, ports, turns)];
}

async function costOfSeal(folder: string, ports: Ports, turns: number): Promise<Comparison> {
  const { file } = workspacePaths(folder);
  const measured = await measureInTurns(
    turns,
    () => elapsed(() => openAndClose(folder, ports)),
    () => elapsed(() => readByHand(file)),
  );
  return {
    name: 'seal of a large workspace',
    definition:
      'from the call that opens the reference workspace until it is compared with its seal, closed and sealed again, over opening and closing the same file with better-sqlite3 and a SHA-256 of it read by hand after each',
    ...measured,
    unit: 'ms',
    limit: 2,
  };
}

async function sealOrContent(folder: string, ports: Ports, turns: number): Promise<Comparison> {
  const measured = await measureInTurns(
    turns,
    () => elapsed(() => openAndClose(folder, ports)),
    () => {
      removeSeal(folder);
      return elapsed(() => openAndClose(folder, ports));
    },
  );
  return {
    name: 'seal of a sample',
    definition:
      'from the call that opens the illustrative sample until it is compared with its seal, closed and sealed again, over the same where the seal is missing and every record is read instead',
    ...measured,
    unit: 'ms',
    limit: 1,
  };
}

function openAndClose(folder: string, ports: Ports): void {
  const workspace = openWorkspace(folder, ports);
  if (runCheck(workspace.check) !== 'sound') throw new Error(`"${folder}" is not what was closed.`);
  workspace.close();
}

function readByHand(file: string): void {
  const database = new Sqlite(file, { fileMustExist: true });
  digest(file);
  database.close();
  digest(file);
}

function digest(file: string): string {
  const handle = openSync(file, 'r');
  const part = Buffer.alloc(partBytes);
  const hash = createHash('sha256');
  for (let at = 0; ; at += partBytes) {
    const length = readSync(handle, part, 0, partBytes, at);
    if (length === 0) break;
    hash.update(part.subarray(0, length));
  }
  closeSync(handle);
  return hash.digest('hex');
}
