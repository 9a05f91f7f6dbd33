import { describe, expect, it } from 'vitest';
import { chooseKept } from '#backend/workspace/choose-kept.ts';

type Made = {
  readonly name: string;
  readonly manifest: { readonly madeAt: string; readonly reason: string };
};

function made(sequence: number, moment: Date | string, reason = 'automatic'): Made {
  const madeAt = typeof moment === 'string' ? moment : moment.toISOString();
  return { name: String(sequence).padStart(9, '0'), manifest: { madeAt, reason } };
}

/** Local noon, so that the day of the test does not hang on the time zone of the machine. */
const day = (number: number, hour = 12) => new Date(2024, 0, 1 + number, hour);

/** Makes backups one after the other and keeps after each what is to be kept, as the program does. */
function live(backups: readonly Made[], onEach: (kept: readonly Made[]) => void = () => undefined) {
  let kept: readonly Made[] = [];
  for (const backup of backups) {
    const all = [backup, ...kept];
    const names = chooseKept(all);
    kept = all.filter(({ name }) => names.has(name));
    onEach(kept);
  }
  return kept;
}

const daysOf = (backups: readonly Made[]) => backups.map((it) => dayNumber(it));
const dayNumber = ({ manifest }: Made) =>
  Math.round((new Date(manifest.madeAt).getTime() - day(0).getTime()) / 86_400_000);

/** 400 days with a number of backups each. */
function days400(perDay: number, clock: (dayNumber: number, hour: number) => Date = day): readonly Made[] {
  return Array.from({ length: 400 * perDay }, (_, index) =>
    made(index + 1, clock(Math.floor(index / perDay), 8 + (index % perDay))),
  );
}

describe('over 400 days', () => {
  it('keeps the last ten, one a day for fourteen days and one a month for a year', () => {
    const kept = live(days400(4));
    const newest = 399;
    expect(kept.slice(0, 10).map((it) => Number(it.name))).toEqual(
      Array.from({ length: 10 }, (_, index) => 1600 - index),
    );
    for (let back = 0; back < 14; back += 1) expect(daysOf(kept)).toContain(newest - back);
    const months = new Set(kept.map(({ manifest }) => manifest.madeAt.slice(0, 7)));
    expect(months.size).toBe(12);
    // The last ten are of three of the days, and two months begin with a day that is kept anyway.
    expect(kept.length).toBe(10 + 11 + 10);
  });

  it('keeps of each day and each month the newest', () => {
    const kept = live(days400(3));
    const older = kept.slice(10);
    expect(older.map((it) => Number(it.name) % 3)).toEqual(older.map(() => 0));
    expect(older.some((it) => new Date(it.manifest.madeAt).getDate() === 31)).toBe(true);
  });

  it('never comes to more than the ages ask for, and never loses the newest', () => {
    live(days400(5), (kept) => {
      expect(kept.length).toBeLessThanOrEqual(10 + 14 + 12);
    });
    const counted: number[] = [];
    live(days400(1), ([newest]) => counted.push(Number(newest?.name)));
    expect(counted).toEqual(Array.from({ length: 400 }, (_, index) => index + 1));
  });

  it('keeps every one from before an upgrade, which take no place from the others', () => {
    const upgrades = new Set([3, 50, 51, 52, 399]);
    const all = days400(1).map((it, index) =>
      upgrades.has(index) ? { ...it, manifest: { ...it.manifest, reason: 'beforeMigration' } } : it,
    );
    const kept = live(all);
    expect(kept.filter(({ manifest }) => manifest.reason === 'beforeMigration')).toHaveLength(5);
    expect(kept.filter(({ manifest }) => manifest.reason === 'automatic').length).toBeGreaterThanOrEqual(24);
  });

  it('keeps those from before a restore or an import by the same ages', () => {
    for (const reason of ['beforeRestore', 'beforeImport', 'manual', 'ofALaterProgram']) {
      const all = days400(2).map((it) => ({ ...it, manifest: { ...it.manifest, reason } }));
      expect(live(all).map(({ name }) => name)).toEqual(live(days400(2)).map(({ name }) => name));
    }
  });

  it('counts working days where nobody works at the weekend, so that none ages unseen', () => {
    const working = days400(1).filter(({ manifest }) => {
      return ![0, 6].includes(new Date(manifest.madeAt).getDay());
    });
    const kept = live(working);
    expect(new Set(kept.slice(0, 14).map((it) => it.manifest.madeAt.slice(0, 10))).size).toBe(14);
  });
});

describe('a wrong clock', () => {
  const isKept = (kept: readonly Made[], from: number, to: number) =>
    kept.some((it) => Number(it.name) >= from && Number(it.name) <= to);

  it.each([
    ['far ahead', () => new Date(2099, 5, 1, 9)],
    ['far behind', () => new Date(1970, 0, 1, 9)],
  ])('that was %s for one day makes no other backup old', (_what, wrong) => {
    const clock = (number: number, hour: number) => (number === 390 ? wrong() : day(number, hour));
    const right = live(days400(1)).map(({ name }) => name);
    const kept = live(days400(1, clock)).map(({ name }) => name);
    // The wrong day takes the place of one day and of one month, no more.
    expect(right.filter((name) => !kept.includes(name)).length).toBeLessThanOrEqual(3);
  });

  it('that goes backwards from day to day keeps days and months all the same', () => {
    const kept = live(days400(1, (number, hour) => day(400 - number, hour)));
    expect(Number(kept[0]?.name)).toBe(400);
    expect(kept.length).toBeGreaterThanOrEqual(14 + 11);
  });

  it('that starts anew at 1970 with every morning leaves the last ten', () => {
    const kept = live(days400(1, (_number, hour) => new Date(1970, 0, 1, hour)));
    expect(kept.map((it) => Number(it.name))).toEqual(Array.from({ length: 10 }, (_, index) => 400 - index));
  });

  it('that jumps between two days does not push the older months out', () => {
    const before = days400(1);
    const jumping = Array.from({ length: 60 }, (_, index) =>
      made(401 + index, index % 2 === 0 ? new Date(2099, 0, 1) : new Date(1970, 0, 1)),
    );
    const kept = live([...before, ...jumping]);
    expect(isKept(kept, 1, 200)).toBe(true);
    expect(isKept(kept, 380, 400)).toBe(true);
  });

  it('that wrote no date at all is a day of its own', () => {
    expect(live([made(1, 'không rõ'), made(2, day(1)), made(3, '')]).length).toBe(3);
  });
});
