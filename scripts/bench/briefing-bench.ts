import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSample } from '#backend/samples/load-sample.ts';
import type { Ports } from '#backend/ports.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { buildBriefing } from '#core/document/briefing/build-briefing.ts';
import { createFormat } from '#core/language/format.ts';
import { localDay } from '#core/language/local-day.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { measureInTurns, type Comparison } from './compare.ts';

const sampleId = 'minh-hoa';
const period = '2026-H1';

/** The briefing of the richest sample by command against the bare libraries writing the same blocks. */
export async function benchBriefing(folder: string, ports: Ports, turns: number): Promise<Comparison> {
  const workspaceFolder = join(folder, 'briefing-workspace');
  const modelFile = join(folder, 'model.json');
  const workspace = openSample(sampleId, workspaceFolder, ports);
  const t = createTranslate(join(ports.resourcesFolder, 'locales'), 'vi');
  const situation = buildSituation(readFacts(workspace.db, { periodCode: period }), localDay(ports.now()));
  const format = createFormat('vi', t);
  const model = buildBriefing({ situation, language: 'vi', t, format, issueMonth: '2026-07' });
  writeFileSync(modelFile, JSON.stringify(model));
  workspace.close();
  const scripts = join(import.meta.dirname, '..');
  const ours = ['briefing.ts', '--workspace', workspaceFolder, '--out', join(folder, 'out')];
  const bare = ['bench/bare-document.ts', join(workspaceFolder, 'workspace.p06'), modelFile];
  const measured = await measureInTurns(
    turns,
    () => runProcess(scripts, ours),
    () => runProcess(scripts, [...bare, join(folder, 'bare.docx')]),
  );
  return {
    name: 'briefing by command',
    definition:
      'from spawn to exit of node with the briefing command on an existing workspace, over a process that opens the same file and writes the same blocks and charts with the bare libraries',
    ...measured,
    unit: 'ms',
    limit: 1.5,
  };
}

function runProcess(scripts: string, [script = '', ...args]: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(scripts, script), ...args], {
    encoding: 'utf8',
  });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`"${script}" ended with ${status}: ${stderr}`);
  return took;
}
