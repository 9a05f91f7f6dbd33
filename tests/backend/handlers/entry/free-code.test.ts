import { describe, expect, it } from 'vitest';
import { withCodes } from '#backend/handlers/entry/free-code.ts';

const codesFor = (typed: readonly string[], taken: readonly string[] = []) =>
  withCodes(
    typed.map((code) => ({ code })),
    'NV',
    () => taken,
  ).map(({ code }) => code);

describe('a draft without a code', () => {
  it.each([
    { name: 'gets the first number where nothing is stored', typed: [''], taken: [], codes: ['NV-001'] },
    { name: 'goes on after what is stored', typed: ['', ''], taken: ['A', 'B'], codes: ['NV-003', 'NV-004'] },
    {
      name: 'passes over codes that are taken',
      typed: ['', ''],
      taken: ['NV-002', 'NV-003'],
      codes: ['NV-004', 'NV-005'],
    },
    { name: 'counts on past three digits', typed: [''], taken: manyCodes(999), codes: ['NV-1000'] },
    {
      name: 'leaves to others what they bring along',
      typed: ['', 'NV-001', ''],
      taken: [],
      codes: ['NV-002', 'NV-001', 'NV-003'],
    },
    { name: 'is one that has spaces alone', typed: ['  '], taken: [], codes: ['NV-001'] },
    {
      name: 'does not touch one that has a code',
      typed: [' CT-9 ', ''],
      taken: ['x'],
      codes: ['CT-9', 'NV-002'],
    },
    {
      name: 'is not misled by codes of another form',
      typed: [''],
      taken: ['NV-1', 'nv-002'],
      codes: ['NV-003'],
    },
  ])('$name', ({ typed, taken, codes }) => {
    expect(codesFor(typed, taken)).toEqual(codes);
  });

  it('has the taken codes read once, however many there are', () => {
    let reads = 0;
    const drafts = Array.from({ length: 2000 }, () => ({ code: '' }));
    const codes = withCodes(drafts, 'NV', () => {
      reads += 1;
      return manyCodes(5000);
    });

    expect(reads).toBe(1);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(2000);
  });

  it('has nothing read where each draft brings its own', () => {
    const refuse = () => {
      throw new Error('No code was needed.');
    };

    expect(withCodes([{ code: 'A' }, { code: 'B ' }], 'NV', refuse)).toEqual([{ code: 'A' }, { code: 'B' }]);
  });
});

function manyCodes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `NV-${String(index + 1).padStart(3, '0')}`);
}
