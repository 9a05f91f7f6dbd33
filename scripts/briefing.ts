import './setup/require-node.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exportBriefing } from '#backend/handlers/briefing.ts';
import type { Ports } from '#backend/ports.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { listSamples } from '#backend/samples/sample-catalogue.ts';
import { openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import { isInDoubt, type Workspace } from '#backend/workspace/workspace.ts';
import { parseBriefingOptions, type BriefingOptions } from './command-line/briefing-options.ts';
import { runCommandLine } from './command-line/run-command-line.ts';

/** `npm run briefing`: writes the interim report of one period as Word files and prints their paths. */
await runCommandLine(process.argv.slice(2), async (args, { ports, t }) => {
  const options = parseBriefingOptions(args);
  if (options.isHelp) {
    const samples = listSamples(ports).join(', ');
    return `${t('command:briefing.usage')}\n\n${t('command:briefing.help', { samples })}\n`;
  }
  const written = await writeBriefings(options, ports);
  if (options.isJson) return `${JSON.stringify({ written }, null, 2)}\n`;
  return written.map(({ path }) => `${t('command:briefing.written', { path })}\n`).join('');
});

type WrittenBriefing = {
  readonly path: string;
  readonly bytes: number;
  readonly language: string;
  readonly period: string;
};

async function writeBriefings(options: BriefingOptions, ports: Ports): Promise<WrittenBriefing[]> {
  const { workspace, discard } = openOrigin(options, ports);
  try {
    const outFolder = resolve(options.outFolder);
    const written: WrittenBriefing[] = [];
    for (const language of options.languages) {
      const input = { period: options.period, language, issueMonth: options.issueMonth };
      const { fileName, ...rest } = await exportBriefing(input, { workspace, outFolder }, ports);
      written.push({ path: join(outFolder, fileName), ...rest });
    }
    return written;
  } finally {
    workspace.close();
    discard();
  }
}

type Origin = {
  readonly workspace: Workspace;
  readonly discard: () => void;
};

/** A sample is opened as a copy that lives as long as the command. */
function openOrigin({ origin }: BriefingOptions, ports: Ports): Origin {
  if (origin.kind === 'workspace') {
    const workspace = openWorkspaceOrView(resolve(origin.folder), ports);
    // A paper of figures that may be wrong or not the newest is for a person to decide on.
    if (workspace.access === 'view' && isInDoubt(workspace.reason)) {
      workspace.close();
      throw workspace.reason;
    }
    if (workspace.access === 'write') Array.from(workspace.check.steps);
    return { workspace, discard: () => {} };
  }
  const id = origin.id ?? listSamples(ports)[0] ?? '';
  const parent = mkdtempSync(join(ports.temporaryFolder, 'p06-desk-'));
  const discard = () => {
    rmSync(parent, { recursive: true, force: true });
  };
  try {
    return { workspace: openSample(id, join(parent, 'sample'), ports), discard };
  } catch (error) {
    discard();
    throw error;
  }
}
