import { expect, it } from 'vitest';
import { maximumCharacters, maximumTasks, requirePrintable } from '#core/document/document-limits.ts';
import type { Facts } from '#core/domain/facts.ts';
import { AppError } from '#core/error/app-error.ts';

/** Only the parts that the limits look at. */
function factsWith(parts: Partial<Record<keyof Facts, unknown>>): Facts {
  return { tasks: [], ...parts } as unknown as Facts;
}

function refusal(facts: Facts): unknown {
  try {
    return requirePrintable(facts);
  } catch (error) {
    if (error instanceof AppError) return [error.code, error.params];
    throw error;
  }
}

const tooLarge = ['export/too-large', { limit: maximumTasks }];

it('takes as many tasks as a report may list, and no more', () => {
  const tasks = Array.from({ length: maximumTasks }, (_, id) => ({ id }));
  expect(refusal(factsWith({ tasks }))).toMatchObject({ tasks });
  expect(refusal(factsWith({ tasks: [...tasks, { id: -1 }] }))).toEqual(tooLarge);
  expect(refusal(factsWith({ tasks: Array.from({ length: 20_000 }, (_, id) => ({ id })) }))).toEqual(
    tooLarge,
  );
});

it('refuses one endless name, wherever it stands, and many long ones', () => {
  const endless = { vi: 'x'.repeat(60_000_000) };
  for (const part of ['indicators', 'province', 'settings', 'sources'] as const) {
    expect(refusal(factsWith({ [part]: [{ name: endless }] }))).toEqual(tooLarge);
  }
  const long = Array.from({ length: 3 }, () => ({ text: 'x'.repeat(maximumCharacters / 2) }));
  expect(refusal(factsWith({ statements: long }))).toEqual(tooLarge);
  expect(refusal(factsWith({ statements: long.slice(0, 1) }))).toBeTypeOf('object');
  expect(refusal(factsWith({ statements: long.slice(0, 1) }))).not.toEqual(tooLarge);
});
