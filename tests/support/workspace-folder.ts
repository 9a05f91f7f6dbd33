import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { AppError, type ErrorCode } from '#core/error/app-error.ts';
import type { Sample } from '#core/domain/sample.ts';
import { loadSample } from '#backend/samples/load-sample.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { testPorts } from './workspace-ports.ts';
import { buildSample } from './workspace-sample.ts';

/** A folder that goes with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'p06-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

export const smallSample = buildSample({ indicators: 3, months: 4, units: 3 });

/** A new workspace with a small province in it; closed with the test. */
export function testWorkspace(folder = join(testFolder(), 'tinh'), sample: Sample = smallSample) {
  const workspace = createWorkspace(folder, testPorts(), (created) => {
    loadSample(created, sample);
  });
  onTestFinished(() => {
    closeQuietly(workspace);
  });
  return workspace;
}

/** A workspace with content, closed: its folder and its file. */
export function closedWorkspace(): { readonly folder: string; readonly file: string } {
  const workspace = testWorkspace();
  workspace.close();
  return { folder: workspace.folder, file: join(workspace.folder, 'workspace.p06') };
}

export function closeQuietly(workspace: Pick<WritableWorkspace, 'close' | 'lock' | 'writer'>): void {
  workspace.writer.close();
  workspace.lock.release();
}

export function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** What stands in a folder, in the order of the names. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).toSorted();
}

/** The failure that a step ends with. */
export function failureOf(step: () => unknown): AppError {
  try {
    step();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('The step did not fail.');
}

export function codeOf(step: () => unknown): ErrorCode {
  return failureOf(step).code;
}
