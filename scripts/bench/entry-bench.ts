import { join } from 'node:path';
import { applyChanges } from '#backend/handlers/entry/apply-changes.ts';
import { taskKind } from '#backend/handlers/entry/record-kinds.ts';
import type { Ports } from '#backend/ports.ts';
import { loadSample } from '#backend/samples/load-sample.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { listTasks } from '#backend/workspace/repositories/task-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { readUndoHistory, undoChange } from '#backend/workspace/undo-history.ts';
import type { TaskDraft } from '#core/domain/task.ts';
import { elapsed, measureInTurns, type Comparison } from './compare.ts';
import { buildReferenceLoad, referenceSize } from './reference-load.ts';

const pastedRows = 400;

/** A pasted list of tasks without codes, beside the same list with codes; each is taken back before the next. */
export async function benchEntry(folder: string, ports: Ports, turns: number): Promise<Comparison> {
  const workspaceFolder = join(folder, 'many-tasks');
  const load = buildReferenceLoad({ ...referenceSize, indicators: 10, months: 2 });
  createWorkspace(workspaceFolder, ports, (created) => {
    loadSample(created, load);
  }).close();
  const workspace = openWorkspace(workspaceFolder, ports);
  const drafts = listTasks(workspace.db)
    .slice(0, pastedRows)
    .map(({ id: _id, ...draft }) => draft);
  const save = (codeOf: (index: number) => string) => {
    const changes = drafts.map((draft, index) => ({
      before: null,
      after: { ...draft, code: codeOf(index) } satisfies TaskDraft,
    }));
    const took = elapsed(() =>
      runCommand(workspace, { procedure: 'task.save' }, (tx) => applyChanges(tx, taskKind, changes)),
    );
    undoChange(workspace, readUndoHistory(workspace.db).undoable.at(-1) ?? 0);
    return took;
  };
  const measured = await measureInTurns(
    turns,
    () => save(() => ''),
    () => save((index) => `P-${index}`),
  );
  workspace.close();
  return {
    name: 'tasks without codes',
    definition:
      'saving 400 tasks without codes at once into 5,000 stored ones, over saving the same tasks with codes',
    ...measured,
    unit: 'ms',
    limit: 3,
  };
}
