import './setup/require-node.ts';
import { resolve } from 'node:path';
import { appError } from '#core/error/app-error.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { listSamples } from '#backend/samples/sample-catalogue.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { listBackups } from '#backend/workspace/backup-file.ts';
import { openWorkspace, openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import { restoreBackup } from '#backend/workspace/restore.ts';
import { passesFullCheck, readUserVersion } from '#backend/workspace/sqlite-file.ts';
import { workspacePaths } from '#backend/workspace/workspace-paths.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommandLine, type CommandContext } from './command-line/run-command-line.ts';

type WorkspaceOptions = {
  readonly folder: string;
  readonly sample: string | undefined;
  readonly backup: string | undefined;
};

const actions = {
  create: createFromSample,
  check: checkWorkspace,
  backup: backUp,
  backups: printBackups,
  restore: restoreFrom,
} as const satisfies Record<string, (options: WorkspaceOptions, context: CommandContext) => string>;

/** `npm run workspace`: creates, checks, backs up and restores the workspace of a province. */
await runCommandLine(process.argv.slice(2), async ([action, ...rest], context) => {
  const { t } = context;
  if (action === undefined || action === '--help') {
    return `${t('command:workspace.usage')}\n\n${t('command:workspace.help')}\n`;
  }
  if (!isAction(action)) throw appError('usage/unknown-option', { name: action });
  const values = readOptions(rest, {
    workspace: { type: 'string' },
    sample: { type: 'string' },
    backup: { type: 'string' },
    lang: { type: 'string' },
  } as const);
  if (values.workspace === undefined) throw appError('usage/invalid-value', { name: '--workspace' });
  const folder = resolve(values.workspace);
  return Promise.resolve(actions[action]({ folder, sample: values.sample, backup: values.backup }, context));
});

function isAction(word: string): word is keyof typeof actions {
  return Object.hasOwn(actions, word);
}

function createFromSample({ folder, sample }: WorkspaceOptions, { ports, t }: CommandContext): string {
  const id = sample ?? listSamples(ports)[0] ?? '';
  openSample(id, folder, ports).close();
  return `${t('command:workspace.created', { path: folder })}\n`;
}

function checkWorkspace({ folder }: WorkspaceOptions, { ports, t }: CommandContext): string {
  const workspace = openWorkspaceOrView(folder, ports);
  try {
    if (!passesFullCheck(workspace.db)) throw appError('storage/corrupt', { path: folder });
    const version = String(readUserVersion(workspace.db));
    const checked = `${t('command:workspace.checked', { path: folder, version })}\n`;
    if (workspace.access === 'write') return checked;
    const holder = workspace.reason?.params['holder'] ?? '';
    return holder === '' ? checked : `${t('command:workspace.view-only', { holder })}\n${checked}`;
  } finally {
    workspace.close();
  }
}

function backUp({ folder }: WorkspaceOptions, { ports, t }: CommandContext): string {
  const workspace = openWorkspace(folder, ports);
  try {
    const { name } = writeBackup(workspace, 'manual');
    return `${t('command:workspace.backed-up', { name })}\n`;
  } finally {
    workspace.close();
  }
}

function printBackups({ folder }: WorkspaceOptions, { t }: CommandContext): string {
  const backups = listBackups(folder);
  if (backups.length === 0) return `${t('command:workspace.no-backups')}\n`;
  return backups.map(({ name, bytes, manifest }) => `${name}  ${bytes}  ${manifest.madeAt}\n`).join('');
}

function restoreFrom({ folder, backup }: WorkspaceOptions, { ports, t }: CommandContext): string {
  if (backup === undefined) throw appError('usage/invalid-value', { name: '--backup' });
  const { workspace, kept } = restoreBackup(openWorkspace(folder, ports), backup);
  workspace.close();
  const newest = listBackups(folder).find((it) => it.manifest.reason === 'beforeRestore');
  const safety = kept === 'backup' ? (newest?.name ?? '') : workspacePaths(folder).damaged;
  return `${t('command:workspace.restored', { name: backup, safety })}\n`;
}
