import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { procedures } from '#contract/procedures.ts';
import { describeWorkspace } from '#backend/handlers/workspace.ts';
import { openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import { buildSample } from '#tests/support/workspace-sample.ts';
import { testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const output = procedures['workspace.status'].output.shape.status;

describe('the status of a workspace', () => {
  it('is what the contract describes, with the folder by its name only', () => {
    const workspace = testWorkspace();
    const status = describeWorkspace(workspace);

    expect(output.parse(status)).toEqual(status);
    expect(status).toMatchObject({ name: 'tinh', access: 'write', viewReason: null });
    expect(JSON.stringify(status)).not.toContain(workspace.folder);
  });

  it('says where it stands, so that the window can warn', () => {
    const kinds = ['tinh', 'OneDrive - UBND', 'Google Drive'].map((name) => {
      const status = describeWorkspace(testWorkspace(join(testFolder(), name)));
      expect(output.parse(status)).toEqual(status);
      return status.place;
    });
    expect(kinds).toEqual(['local', 'synced', 'synced']);
  });

  it('lists periods with figures, the newest first', () => {
    const sample = buildSample({ indicators: 1, months: 4, units: 1 });
    const series = sample.series.map((it) => ({ ...it, values: it.values.slice(0, 3) }));
    const workspace = testWorkspace(join(testFolder(), 'tinh'), { ...sample, series });

    expect(describeWorkspace(workspace).periods.map((it) => it.code)).toEqual([
      '2020-03',
      '2020-02',
      '2020-01',
    ]);
    expect(describeWorkspace(workspace).defaultPeriod).toBe('2020-04');
  });

  it('says why it can only be viewed', () => {
    const held = testWorkspace();
    const viewed = openWorkspaceOrView(held.folder, testPorts());
    const status = describeWorkspace(viewed);
    viewed.close();

    expect(output.parse(status)).toEqual(status);
    expect(status).toMatchObject({
      access: 'view',
      viewReason: { code: 'storage/busy', params: { path: 'tinh' } },
    });
  });
});
