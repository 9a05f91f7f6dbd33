import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportBriefing } from '#backend/handlers/briefing.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { listNarratives } from '#backend/workspace/repositories/narrative-repository.ts';
import { restoreBackup } from '#backend/workspace/restore.ts';
import { readDocx } from '#tests/support/docx-reader.ts';
import { entryDesk } from '#tests/support/entry-desk.ts';
import { findDifferences } from '#tests/support/figure-differences.ts';
import { readReportedFigures, readSampleNames } from '#tests/support/reported-figures.ts';
import { closeQuietly, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const sample = 'dien-bien-2024-h1';

/** Where a battery is dead, where somebody mistyped, and the edges of what a zip file can say. */
const clocks = [
  '1970-01-01T00:00:00Z',
  '1970-06-15T08:00:00Z',
  '1979-12-31T10:00:00Z',
  '1980-01-02T00:00:00Z',
  '1999-12-31T23:59:59Z',
  '2038-01-19T03:14:08Z',
  '2096-02-29T12:00:00Z',
  '2099-06-15T08:00:00Z',
  '2099-12-31T23:59:59Z',
  '2100-02-28T12:00:00Z',
  '2107-12-31T12:00:00Z',
  '2108-01-02T00:00:00Z',
  '9998-01-01T00:00:00Z',
] as const;

/** Sets the clock of the computer, and with it that of the program. */
function setClock(moment: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
}

const clockPorts = testPorts({ now: () => new Date() });

afterEach(() => {
  vi.useRealTimers();
});

/** Dates of every file in a zip file, from its directory: "1980-1-1". */
function zipDates(file: Uint8Array): readonly string[] {
  const bytes = Buffer.from(file);
  const entry = Buffer.from('PK\u0001\u0002', 'latin1');
  const dates: string[] = [];
  for (let at = bytes.indexOf(entry); at >= 0; at = bytes.indexOf(entry, at + 46)) {
    const date = bytes.readUInt16LE(at + 14);
    dates.push(`${1980 + (date >> 9)}-${(date >> 5) & 15}-${date & 31}`);
  }
  return dates;
}

describe.each(clocks)('with the clock at %s', (clock) => {
  it('a briefing is written with every figure of its source', async () => {
    setClock(clock);
    const workspace = openSample(sample, join(testFolder(), 'tinh'), clockPorts);
    const outFolder = testFolder();
    const input = { period: null, language: 'vi', issueMonth: null } as const;
    const { fileName } = await exportBriefing(input, { workspace, outFolder }, clockPorts);
    closeQuietly(workspace);
    const file = readFileSync(join(outFolder, fileName));

    expect(
      findDifferences(readDocx(file), readReportedFigures(sample), readSampleNames(sample), 'vi'),
    ).toEqual([]);
    expect(new Set(zipDates(file))).toEqual(new Set(['1980-1-1']));
    expect(new Date()).toEqual(new Date(clock));
  });

  it('what is saved is there again, can be taken back, backed up and restored', async () => {
    setClock(clock);
    const desk = await entryDesk(sample, clockPorts);
    const { period } = desk.situation();
    const texts = () => listNarratives(desk.db, period.id).map(({ text }) => text.vi);
    const narrative = {
      periodId: period.id,
      section: 'leadership',
      text: { vi: 'Nhập khi đồng hồ sai.' },
    } as const;
    const before = desk.situation().narratives.find(({ section }) => section === 'leadership') ?? null;

    await desk.ask('narrative.save', { changes: [{ before, after: narrative }] });
    const { entries } = await desk.ask('change.list', {});
    expect(entries[0]?.at).toBe(new Date(clock).toISOString());
    expect(texts()).toContain(narrative.text.vi);
    await desk.undo();
    expect(texts()).not.toContain(narrative.text.vi);
    await desk.redo();
    const { backup } = await desk.ask('backup.create', {});
    await desk.undo();
    await desk.ask('host.closeWorkspace', null);

    const reopened = openWorkspace(desk.folder, clockPorts);
    const { workspace } = restoreBackup(reopened, backup.name);
    expect(listNarratives(workspace.db, period.id).map(({ text }) => text.vi)).toContain(narrative.text.vi);
    closeQuietly(workspace);
  });
});

it('the history follows the order of the steps and not a clock that jumps', async () => {
  setClock(clocks[0]);
  const desk = await entryDesk(sample, clockPorts);
  const { settings } = await desk.ask('catalogue.get', {});
  const days = [31, 32, 33, 34, 35, 36];
  const jumps = [
    '2099-06-15T08:00:00Z',
    '1970-01-02T00:00:00Z',
    '2108-01-02T00:00:00Z',
    '2024-07-01T02:00:00Z',
  ];
  const backups: string[] = [];
  let before = settings;
  for (const [step, silentAfterDays] of days.entries()) {
    setClock(jumps[step % jumps.length] ?? '');
    const after = { ...before, silentAfterDays };
    await desk.ask('settings.save', { before, after });
    backups.push((await desk.ask('backup.create', {})).backup.name);
    before = after;
  }
  const listed = (await desk.ask('backup.list', {})).backups.map(({ name }) => name);
  expect(listed.filter((name) => backups.includes(name))).toEqual(backups.toReversed());
  for (const silentAfterDays of days.toReversed().slice(1)) {
    await desk.undo();
    expect(desk.situation().settings.silentAfterDays).toBe(silentAfterDays);
  }
});
