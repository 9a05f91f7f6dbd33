/** One figure of the benchmark: ours over a denominator, measured in turns in one run. */
export type Comparison = {
  readonly name: string;
  /** Where the measurement begins and ends, and what it is divided by. */
  readonly definition: string;
  readonly ours: readonly number[];
  readonly bare: readonly number[];
  readonly unit: 'ms' | 'bytes';
  /** The largest ratio that is accepted; null where the figure is only told. */
  readonly limit: number | null;
};

/** Runs both sides in turns, so that a busy moment of the machine meets both alike. The first turn is not counted. */
export async function measureInTurns(
  turns: number,
  ours: () => Promise<number> | number,
  bare: () => Promise<number> | number,
): Promise<{ readonly ours: number[]; readonly bare: number[] }> {
  const measured = { ours: [] as number[], bare: [] as number[] };
  for (let turn = 0; turn <= turns; turn += 1) {
    const [first, second] = [await ours(), await bare()];
    if (turn === 0) continue;
    measured.ours.push(first);
    measured.bare.push(second);
  }
  return measured;
}

/** Milliseconds that the work takes. */
export function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function ratioOf({ ours, bare }: Pick<Comparison, 'ours' | 'bare'>): number {
  return median(ours) / median(bare);
}

/** The smallest value that 95 of 100 do not exceed: of ten values the largest. */
export function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

export function holds(figure: Comparison): boolean {
  return figure.limit === null || ratioOf(figure) <= figure.limit;
}

/** One line: name, figure, limit and whether it holds; then what was measured. */
export function describeFigure(comparison: Comparison): string {
  const { name, definition, unit } = comparison;
  const show = (values: readonly number[]) =>
    unit === 'bytes' ? `${median(values)} bytes` : `${median(values).toFixed(1)} ms`;
  return [
    `${name}: ${ratioOf(comparison).toFixed(2)} ${verdictOn(comparison)}`,
    `  ours ${show(comparison.ours)}, bare ${show(comparison.bare)}, ${comparison.ours.length} turns`,
    `  ${definition}`,
  ].join('\n');
}

function verdictOn(comparison: Comparison): string {
  if (comparison.limit === null) return '(no limit)';
  return `(at most ${comparison.limit}) ${holds(comparison) ? 'holds' : 'MISSED'}`;
}
