import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { openForWriting, passesFullCheck } from '#backend/workspace/sqlite-file.ts';
import { workspacePaths } from '#backend/workspace/workspace-paths.ts';
import { createRandom } from '#scripts/illustrative-sample/random.ts';
import { Disk, type Fate, fates, type Files, layOut, readFiles } from '#tests/support/power-cut.ts';
import { canTrace, type SystemCall, traceSystemCalls } from '#tests/support/system-calls.ts';
import { closedWorkspace, closeQuietly, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const script = join(import.meta.dirname, 'children/save.ts');
const rounds = 80;
/** Power cuts of each trace: some in every run, many with P06_POWER_CUTS. */
const cutCount = Number(process.env['P06_POWER_CUTS'] ?? 200);

type PowerCut = {
  readonly files: Files;
  readonly fate: Fate;
  /** Saves that the program had called saved by then. */
  readonly acknowledged: number;
};

type Trace = {
  readonly folder: string;
  readonly before: Files;
  readonly calls: readonly SystemCall[];
  readonly after: Files;
};

/** Lets the real program save in a process of its own and keeps every call that it made. */
function traceSaves(...variant: readonly string[]): Trace {
  const { folder } = closedWorkspace();
  const before = readFiles(folder);
  const calls = traceSystemCalls(join(testFolder(), 'calls'), [script, folder, String(rounds), ...variant]);
  return { folder, before, calls, after: readFiles(folder) };
}

let realSaves: Trace | undefined;

/** The saves of the program as it is: traced once, whichever test comes first. */
function traceRealSaves(): Trace {
  realSaves ??= traceSaves();
  return realSaves;
}

/** Power cuts at moments drawn from the whole trace, each fate in its turn; the same seed gives the same ones. */
function* cutPower({ folder, before, calls }: Trace, seed: number): Generator<PowerCut> {
  const disk = new Disk(folder, before);
  const random = createRandom(seed);
  const moments = calls.flatMap(({ kind }, index) => (kind === 'open' ? [] : [index]));
  const drawn = Array.from({ length: cutCount }, () => moments[Math.floor(random() * moments.length)] ?? 0);
  let acknowledged = 0;
  let next = 0;
  for (const [number, moment] of drawn.toSorted((one, other) => one - other).entries()) {
    for (; next < moment; next += 1) {
      const call = calls[next];
      if (call === undefined) break;
      disk.apply(call);
      acknowledged = acknowledgedBy(call) ?? acknowledged;
    }
    const fate = fates[number % fates.length] ?? 'lost';
    yield { files: disk.cut(fate, random), fate, acknowledged };
  }
}

function acknowledgedBy(call: SystemCall): number | undefined {
  if (call.kind !== 'write' || call.handle !== 1) return undefined;
  const [, round] = /^saved (\d+)\n$/u.exec(call.bytes.toString('utf8')) ?? [];
  return round === undefined ? undefined : Number(round);
}

/** What the file holds after SQLite has recovered it. */
function judge({ files, acknowledged }: PowerCut): 'kept' | 'lost' | 'partial' | 'corrupt' {
  const folder = testFolder();
  layOut(files, folder);
  try {
    const db = openForWriting(workspacePaths(folder).file);
    try {
      if (!passesFullCheck(db)) return 'corrupt';
      const { saves, setting, text } = readSaves(db.connection);
      if (saves > 0 && (setting !== `"round-${saves}"` || !text.includes(`"${saves} `))) return 'partial';
      return saves < acknowledged ? 'lost' : 'kept';
    } finally {
      db.close();
    }
  } catch {
    return 'corrupt';
  }
}

type Saves = { readonly saves: number; readonly setting: string; readonly text: string };

function readSaves(connection: ReturnType<typeof openForWriting>['connection']): Saves {
  return connection
    .prepare(
      `SELECT (SELECT count(*) FROM change_log WHERE procedure = 'test.save') AS saves,
              (SELECT value FROM setting WHERE name = 'defaultPeriod') AS setting,
              (SELECT text FROM narrative WHERE section = 'opening') AS text`,
    )
    .get() as Saves; // The statement names the columns.
}

function judgeAll(trace: Trace, seed: number) {
  return [...cutPower(trace, seed)].map((cut) => ({ ...cut, outcome: judge(cut) }));
}

describe.skipIf(!canTrace)('a power cut while figures are saved (needs strace on Linux)', () => {
  it('follows every byte: the traced calls end in the very files that stand on the disk', () => {
    const { folder, before, calls, after } = traceRealSaves();
    const disk = new Disk(folder, before);
    for (const call of calls) disk.apply(call);
    const files = disk.cut('kept', () => 0);
    expect(calls.filter((call) => acknowledgedBy(call) !== undefined)).toHaveLength(rounds);
    expect([...files.keys()].toSorted()).toEqual([...after.keys()]);
    const different = [...after].filter(([name, bytes]) => files.get(name)?.equals(bytes) !== true);
    expect(different.map(([name]) => name)).toEqual([]);
  });

  it('loses no save that was acknowledged, halves none and damages nothing', () => {
    const cuts = judgeAll(traceRealSaves(), 1);
    expect(cuts.length).toBeGreaterThanOrEqual(100);
    expect(new Set(cuts.map(({ acknowledged }) => acknowledged)).size).toBeGreaterThan(cuts.length / 4);
    expect(cuts.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  });

  it('opens afterwards as ever, without a doubt about its state, and saves on', () => {
    const cuts = [...cutPower(traceRealSaves(), 2)].filter((_, number) => number % 4 === 0);
    for (const { files, acknowledged } of cuts) {
      const folder = join(testFolder(), 'tinh');
      mkdirSync(folder);
      layOut(files, folder);
      const workspace = openWorkspace(folder, testPorts());
      const { saves } = readSaves(workspace.writer.connection);
      expect(saves).toBeGreaterThanOrEqual(acknowledged);
      runCommand(workspace, { procedure: 'test.save' }, (tx) => {
        saveDefaultPeriodCode(tx, 'next');
      });
      expect(readSaves(workspace.writer.connection)).toMatchObject({ saves: saves + 1, setting: '"next"' });
      closeQuietly(workspace);
    }
  });

  it('would catch a program that does not wait for the disk', () => {
    const loose = judgeAll(traceSaves('NORMAL'), 3).map(({ outcome }) => outcome);
    expect(loose).toContain('lost');
    expect(loose).not.toContain('corrupt');
  });

  it('would catch a program that never waits for the disk', () => {
    expect(judgeAll(traceSaves('OFF'), 4).map(({ outcome }) => outcome)).toContain('corrupt');
  });
});
