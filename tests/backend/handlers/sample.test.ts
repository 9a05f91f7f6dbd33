import { describe, expect, it } from 'vitest';
import { procedures } from '#contract/procedures.ts';
import { listSampleSummaries } from '#backend/handlers/sample.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

describe('the list of samples', () => {
  it('has every sample as the contract describes it, made-up ones last', () => {
    const list = listSampleSummaries(testPorts());

    expect(procedures['sample.list'].output.parse(list)).toEqual(list);
    expect(list.samples.map((it) => it.id)).toEqual([
      'dien-bien-2024-h1',
      'lam-dong-2025-h1',
      'ninh-thuan-2023-h1',
      'minh-hoa',
    ]);
    expect(list.samples.map((it) => it.isIllustrative)).toEqual([false, false, false, true]);
  });
});
