import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { languages } from '#core/domain/language.ts';
import { createProvince } from '#backend/handlers/new-workspace.ts';
import { createSituationCache } from '#backend/handlers/situation.ts';
import { describeWorkspace } from '#backend/handlers/workspace.ts';
import { closeQuietly, codeOf, namesIn, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const order = {
  kind: 'province',
  name: 'Sơn La',
  firstPeriod: { kind: 'half', year: 2026, number: 1 },
} as const;

function create(folder = join(testFolder(), 'son-la')) {
  const workspace = createProvince(order, folder, testPorts());
  onTestFinished(() => {
    closeQuietly(workspace);
  });
  return workspace;
}

describe('a workspace for a new province', () => {
  it('has its first period, the five utility groups and a letterhead, but no figure', () => {
    const workspace = create();
    const situation = createSituationCache(workspace, testPorts()).get(null);

    expect(situation.province.name.vi).toBe('Tỉnh Sơn La');
    expect(situation.settings.provinceName.vi).toBe('tỉnh Sơn La');
    expect(situation.documentSettings.superiorBody.vi).toBe('UBND TỈNH SƠN LA');
    expect(situation.period).toMatchObject({ code: '2026-H1', name: { vi: '6 tháng đầu năm 2026' } });
    expect(describeWorkspace(workspace)).toMatchObject({
      defaultPeriod: '2026-H1',
      periods: [],
      periodsWithoutFigures: [{ code: '2026-H1' }],
    });
  });

  it('speaks every language', () => {
    const { settings, documentSettings } = createSituationCache(create(), testPorts()).get(null);
    const texts = [settings.committeeName, settings.programmeTitle, documentSettings.signerTitle];

    for (const text of texts) expect(Object.keys(text ?? {})).toEqual([...languages]);
  });

  it('is not made where something stands already', () => {
    const workspace = create();

    expect(codeOf(() => createProvince(order, workspace.folder, testPorts()))).toBe('storage/exists');
    expect(namesIn(workspace.folder)).toContain('workspace.p06');
  });
});
