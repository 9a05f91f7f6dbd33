import { renameSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnswers } from '#backend/host/answers.ts';
import { DeskHolder } from '#backend/host/open-desk.ts';
import { loadSample } from '#backend/samples/load-sample.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { listBackups } from '#backend/workspace/backup-file.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { listSecondBackups } from '#backend/workspace/second-place.ts';
import { requireWritable } from '#backend/workspace/workspace.ts';
import { procedures } from '#contract/procedures.ts';
import { closedWorkspace, smallSample, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

function openDesk() {
  const { folder } = closedWorkspace();
  const errors: string[] = [];
  const logger = { info: () => undefined, error: (message: string) => errors.push(message) };
  const desk = new DeskHolder(testPorts({ logger }));
  let told = 0;
  desk.backups.onChanged = () => (told += 1);
  desk.open(folder);
  const change = (code: string) => {
    runCommand(requireWritable(desk.require().workspace), { procedure: 'test.change' }, (tx) => {
      saveDefaultPeriodCode(tx, code);
    });
  };
  const minutes = (count: number) => {
    for (let minute = 0; minute < count; minute += 1) desk.backups.tick(desk.find()?.workspace ?? null);
  };
  const answers = createAnswers(desk, () => undefined);
  const reasons = () => listBackups(folder).map(({ manifest }) => manifest.reason);
  return { desk, folder, answers, change, minutes, reasons, errors, told: () => told };
}

describe('backups by the plan', () => {
  it('are made after so many minutes, and only where something changed', () => {
    const { desk, change, minutes, reasons } = openDesk();
    desk.backups.plan({ everyMinutes: 15, second: null });
    minutes(60);
    expect(reasons()).toEqual([]);
    change('2020-01');
    minutes(14);
    expect(reasons()).toEqual([]);
    minutes(1);
    expect(reasons()).toEqual(['automatic']);
    minutes(60);
    expect(reasons()).toHaveLength(1);
    change('2020-02');
    minutes(15);
    expect(reasons()).toHaveLength(2);
    desk.close();
  });

  it('are made by the minutes that went by, whatever the clock says', () => {
    const { desk, change, minutes, reasons } = openDesk();
    change('2020-01');
    minutes(29);
    expect(reasons()).toEqual([]);
    minutes(1);
    expect(reasons()).toEqual(['automatic']);
    desk.close();
  });

  it('do not stop the work where they fail, and the log says so', () => {
    const { desk, folder, change, minutes, errors } = openDesk();
    change('2020-01');
    renameSync(folder, `${folder} đi`);
    minutes(30);
    expect(errors).toHaveLength(1);
    renameSync(`${folder} đi`, folder);
    change('2020-02');
    desk.close();
  });
});

describe('closing a workspace', () => {
  it('backs up what changed in it', () => {
    const { desk, folder, change, reasons } = openDesk();
    change('2020-01');
    desk.close();
    expect(reasons()).toEqual(['automatic']);
    expect(listBackups(folder)[0]?.manifest.sequence).toBe(2);
  });

  it('makes no backup of what was only looked at, or was backed up before', () => {
    const { desk, folder, change, reasons } = openDesk();
    desk.close();
    expect(reasons()).toEqual([]);
    desk.open(folder);
    change('2020-01');
    writeBackup(requireWritable(desk.require().workspace), 'manual');
    desk.close();
    expect(reasons()).toEqual(['manual']);
  });

  it('backs up too where another one is opened in its place', () => {
    const { desk, change, reasons } = openDesk();
    change('2020-01');
    desk.open(closedWorkspace().folder);
    expect(reasons()).toEqual(['automatic']);
    desk.close();
  });

  it('closes it where the backup fails', () => {
    const { desk, folder, change, errors } = openDesk();
    change('2020-01');
    renameSync(folder, `${folder} đi`);
    desk.close();
    expect(desk.find()).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    renameSync(`${folder} đi`, folder);
  });
});

describe('a bulk load', () => {
  it('is preceded by a backup of what it adds to, once for each state', () => {
    const workspace = testWorkspace();
    const load = () => {
      runCommand(workspace, { procedure: 'test.load', recording: 'bulk' }, (tx) => {
        saveDefaultPeriodCode(tx, '2020-01');
      });
    };
    load();
    expect(listBackups(workspace.folder)).toEqual([]);
    load();
    load();
    expect(listBackups(workspace.folder).map((it) => [it.manifest.sequence, it.manifest.reason])).toEqual([
      [3, 'beforeImport'],
      [2, 'beforeImport'],
    ]);
  });

  it('that fails leaves the backup and the state', () => {
    const workspace = testWorkspace();
    runCommand(workspace, { procedure: 'test.change' }, (tx) => saveDefaultPeriodCode(tx, '2020-01'));
    expect(() => loadSample(workspace, smallSample)).toThrow(/./u);
    expect(listBackups(workspace.folder)[0]?.manifest).toMatchObject({ sequence: 2, reason: 'beforeImport' });
  });
});

describe('the second place', () => {
  it('gets each backup, and the status says so', async () => {
    const { desk, folder, answers, change } = openDesk();
    const second = await answers['host.markSecondPlace']({ folder: testFolder() });
    await answers['host.planBackups']({ everyMinutes: 60, second });
    const before = await answers['backup.status']({});
    change('2020-01');
    await answers['backup.create']({});
    await desk.backups.settled();
    const after = procedures['backup.status'].output.parse(await answers['backup.status']({}));

    expect(before).toMatchObject({ lastMadeAt: null, second: { isThere: true, lastMadeAt: null } });
    expect(after.lastMadeAt).toBe('2024-07-01T02:00:00.000Z');
    expect(after.everyMinutes).toBe(60);
    expect(after.second).toMatchObject({ isThere: true, lastMadeAt: after.lastMadeAt, problem: null });
    expect(JSON.stringify(after)).not.toContain('/');
    change('2020-02');
    await answers['host.closeWorkspace'](null);
    expect(listSecondBackups(second, folder).map((it) => it.manifest.sequence)).toEqual([3, 2]);
  });

  it('gets the newest when it is back, and its absence is no failure', async () => {
    const { desk, folder, answers, change, errors, told } = openDesk();
    const second = await answers['host.markSecondPlace']({ folder: testFolder() });
    await answers['host.planBackups']({ everyMinutes: 30, second });
    renameSync(second.folder, `${second.folder} đi`);
    for (const code of ['2020-01', '2020-02']) {
      change(code);
      await answers['backup.create']({});
    }
    await desk.backups.settled();
    expect(await answers['backup.status']({})).toMatchObject({ second: { isThere: false, problem: null } });
    expect(errors).toEqual([]);

    renameSync(`${second.folder} đi`, second.folder);
    const toldBefore = told();
    for (let minute = 0; minute < 30; minute += 1) desk.backups.tick(desk.require().workspace);
    await desk.backups.settled();
    expect(told()).toBeGreaterThan(toldBefore);
    expect(listSecondBackups(second, folder).map((it) => it.manifest.sequence)).toEqual([3]);
    desk.close();
  });

  it('that cannot be written to is told of with its reason', async () => {
    const { desk, answers, change } = openDesk();
    const second = await answers['host.markSecondPlace']({ folder: testFolder() });
    await answers['host.planBackups']({ everyMinutes: 30, second });
    change('2020-01');
    const backup = writeBackup(requireWritable(desk.require().workspace), 'manual');
    writeFileSync(backup.file, 'x', { flag: 'a' });
    desk.backups.copySoon(desk.require().workspace.folder);
    await desk.backups.settled();

    expect(await answers['backup.status']({})).toMatchObject({
      second: { isThere: true, lastMadeAt: null, problem: { code: 'storage/device' } },
    });
    desk.close();
  });
});
