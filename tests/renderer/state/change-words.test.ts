import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { procedures } from '#contract/procedures.ts';
import { createProvince } from '#backend/handlers/new-workspace.ts';
import { listChangeLog } from '#backend/workspace/change-log.ts';
import { changeWords, changeWordsOf } from '#renderer/state/change-words.ts';
import { closeQuietly, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

/** Commands that leave the figures and texts of a workspace as they are, and so write nothing into its history. */
const silentCommands = new Set([
  'preferences.save',
  'workspace.openSample',
  'workspace.choose',
  'workspace.openRecent',
  'workspace.answerOffer',
  'workspace.forget',
  'workspace.delete',
  'workspace.showDeleted',
  'workspace.openForWriting',
  'workspace.restoreUnopened',
  'workspace.close',
  'briefing.export',
  'briefing.open',
  'briefing.showInFolder',
  'backup.create',
  'backup.restore',
  'backup.saveSchedule',
  'backup.chooseSecondPlace',
  'backup.removeSecondPlace',
  'job.cancel',
  'picture.save',
  'presentation.start',
  'presentation.stop',
  'page.print',
  'help.open',
  'update.choose',
  'update.install',
  'draft.save',
  'draft.remove',
]);
/** What the backend writes beside procedures of the window: a sample, and the end of a restore. */
const ownProcedures = ['sample.load', 'workspace.restore'];

describe('the history', () => {
  it('has words for every command that writes into it, and for nothing else', () => {
    const commands = Object.entries(procedures).flatMap(([name, { kind }]) =>
      kind === 'command' ? [name] : [],
    );
    const logged = commands.filter((name) => !silentCommands.has(name));

    expect(Object.keys(changeWords).toSorted()).toEqual([...logged, ...ownProcedures].toSorted());
  });

  it('calls what another version wrote by no name of its own', () => {
    expect(changeWordsOf('meeting.save')).toEqual({ done: 'data:history.done.other', topic: 'whole' });
  });

  it('has words for the first entry of a new province', () => {
    const order = {
      kind: 'province',
      name: 'Sơn La',
      firstPeriod: { kind: 'half', year: 2026, number: 1 },
    } as const;
    const workspace = createProvince(order, join(testFolder(), 'son-la'), testPorts());
    const written = listChangeLog(workspace.db, 10).map(({ procedure }) => procedure);
    closeQuietly(workspace);

    expect(written).not.toEqual([]);
    for (const procedure of written) expect(Object.keys(changeWords)).toContain(procedure);
  });
});
