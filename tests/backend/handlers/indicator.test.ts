import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorIdSchema } from '#core/domain/identifiers.ts';
import { getIndicator } from '#backend/handlers/indicator.ts';
import { createSituationCache } from '#backend/handlers/situation.ts';
import { buildSample } from '#tests/support/workspace-sample.ts';
import { codeOf, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const sample = buildSample({ indicators: 3, months: 4, units: 3 });

function openDetail(code: string, period: string) {
  const workspace = testWorkspace(join(testFolder(), 'tinh'), sample);
  const situation = createSituationCache(workspace, testPorts()).get(period);
  const results = situation.groups.flatMap((group) => group.results);
  const id = results.find((it) => it.indicator.code === code)?.indicator.id ?? indicatorIdSchema.parse(999);
  return getIndicator({ id }, situation, workspace.db);
}

describe('the detail of an indicator', () => {
  it('has the province in every period of the same kind, oldest first', () => {
    const { history, period } = openDetail('chi-tieu-2', '2020-03');
    const series = sample.series.find((it) => it.indicator === 'chi-tieu-2' && it.organisation === 'tinh');

    expect(history.map((it) => it.period.code)).toEqual(['2020-01', '2020-02', '2020-03', '2020-04']);
    expect(history.map((it) => it.achieved?.value ?? null)).toEqual(series?.values);
    expect(period.code).toBe('2020-03');
  });

  it('keeps a month without a figure as no data, never as zero', () => {
    const { history } = openDetail('chi-tieu-1', '2020-02');

    // The builder leaves out the first value of the first series.
    expect(history[0]?.achieved).toBeNull();
    expect(history[1]?.achieved).not.toBeNull();
  });

  it('names the units of its result', () => {
    const { organisations, result } = openDetail('chi-tieu-2', '2020-03');

    expect(organisations.map((it) => it.code)).toEqual(['tinh', 'xa-1', 'xa-2']);
    expect(result.units).toHaveLength(2);
  });

  it('fails for an indicator that is not there', () => {
    expect(codeOf(() => openDetail('khong-co', '2020-03'))).toBe('gone');
  });
});
