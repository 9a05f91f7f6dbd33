import { expect, it } from 'vitest';
import type { Direction } from '#core/domain/indicator.ts';
import { completionPercent } from '#core/rules/completion.ts';
import { judge } from '#core/rules/judgement.ts';
import { figure } from '#tests/support/figures.ts';

/** Whole millionths, so that the oracle needs no fraction and no library. */
const unit = 10n ** 6n;

type Drawn = {
  readonly value: bigint;
  readonly planned: bigint;
  readonly baseline: bigint | null;
  readonly direction: Direction;
  readonly nearPercent: bigint;
};

const seed = 20_260_701;
const drawn = 4_000;
const directions = ['higherIsBetter', 'lowerIsBetter', 'keepAtLeast', 'reachByDate'] as const;

/** Plans with results on, just before and just behind each threshold, and anywhere. */
function drawCases(): readonly Drawn[] {
  const next = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Number(next(BigInt(list.length)))] as T; // The index is below the length.
  return Array.from({ length: drawn }, (): Drawn => {
    const step = pick([1n, 10n, 1_000n, 100_000n, unit]);
    const planned = (next(2_000n) - 400n) * step * 10n;
    const nearPercent = pick([90n, 95n, 80n, 50n]);
    const direction = pick(directions);
    const baseline = pick([null, null, planned - next(300n) * step, planned + next(300n) * step]);
    const sign = direction === 'lowerIsBetter' ? -1n : 1n;
    const edge = planned - (sign * absolute(planned) * (100n - nearPercent)) / 100n;
    const value =
      pick([planned, edge, edge, (next(4_000n) - 800n) * step]) + pick([-1n, 0n, 1n]) * pick([0n, 1n, step]);
    return { value, planned, baseline, direction, nearPercent };
  });
}

/** The rule as it is written down, in whole numbers. */
function expectedStatus({ value, planned, baseline, direction, nearPercent }: Drawn): string {
  const sign = direction === 'lowerIsBetter' ? -1n : 1n;
  const lead = sign * (value - planned);
  if (lead > 0n) return direction === 'keepAtLeast' || direction === 'reachByDate' ? 'met' : 'exceeded';
  if (lead === 0n) return 'met';
  if (planned === 0n) return 'below';
  const isFromBaseline = baseline !== null && sign * (planned - baseline) > 0n;
  const isNear = isFromBaseline
    ? sign * (value - baseline) * 100n >= sign * (planned - baseline) * nearPercent
    : -lead * 100n <= absolute(planned) * (100n - nearPercent);
  return isNear ? 'near' : 'below';
}

it('gives the status of whole-number arithmetic to thousands of plans, on and beside every threshold', () => {
  const counts = new Map<string, number>();
  for (const it of drawCases()) {
    const { value, planned, baseline, direction, nearPercent } = it;
    const judgement = judge({
      achieved: figure(toText(value)),
      plan: {
        figure: figure(toText(planned)),
        baseline: baseline === null ? null : Number(toText(baseline)),
      },
      reach: 'whole',
      direction,
      isWhole: false,
      thresholds: { near: Number(nearPercent) / 100 },
    });
    const expected = expectedStatus(it);
    expect([judgement.status, describeCase(it)]).toEqual([expected, describeCase(it)]);
    counts.set(expected, (counts.get(expected) ?? 0) + 1);
  }
  for (const status of ['exceeded', 'met', 'near', 'below']) expect(counts.get(status)).toBeGreaterThan(200);
});

it('shows 100 % or more exactly where the plan is reached', () => {
  let shown = 0;
  for (const { value, planned, baseline, direction } of drawCases()) {
    const plan = {
      figure: figure(toText(planned)),
      baseline: baseline === null ? null : Number(toText(baseline)),
    };
    const completion = completionPercent(figure(toText(value)), direction, plan);
    if (completion === null) continue;
    shown += 1;
    const isReached = direction === 'lowerIsBetter' ? value <= planned : value >= planned;
    expect([completion.value >= 100, toText(value), toText(planned), baseline]).toEqual([
      isReached,
      toText(value),
      toText(planned),
      baseline,
    ]);
    expect(planned).toBeGreaterThan(0n);
  }
  expect(shown).toBeGreaterThan(1_000);
});

function describeCase({ value, planned, baseline, direction, nearPercent }: Drawn): string {
  return `${toText(value)} of ${toText(planned)} from ${String(baseline)}, ${direction}, ${nearPercent} %`;
}

function toText(millionths: bigint): string {
  const size = absolute(millionths);
  const fraction = String(size % unit)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${millionths < 0n ? '-' : ''}${size / unit}${fraction === '' ? '' : `.${fraction}`}`;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The same numbers on every run: a linear congruence of 48 bits. */
function createRandom(start: number): (below: bigint) => bigint {
  let state = BigInt(start);
  return (below) => {
    state = (state * 25_214_903_917n + 11n) % 2n ** 48n;
    return (state >> 16n) % below;
  };
}
