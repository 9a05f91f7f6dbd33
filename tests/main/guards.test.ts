import { describe, expect, it } from 'vitest';
import { audienceProcedures } from '#contract/audience.ts';
import { procedures, type ProcedureName } from '#contract/procedures.ts';
import { isAllowed, isLocalRequest, isStartPage } from '#main/local-only.ts';
import { parseInput, requireName } from '#main/parse-call.ts';
import { exceedsSize } from '#main/payload-size.ts';
import { safeFileName } from '#main/safe-file-name.ts';
import { isTrustedFrame, mayCall } from '#main/sender-guard.ts';
import { codeOf, failureOf } from '#tests/support/workspace-folder.ts';

describe('the sender of a call', () => {
  it('is the main frame of our own page', () => {
    expect(isTrustedFrame({ origin: 'app://p06', parent: null })).toBe(true);
  });

  it.each([
    ['a frame that is gone', null],
    ['another host of our scheme', { origin: 'app://other', parent: null }],
    ['an origin that begins like ours', { origin: 'app://p06.example.com', parent: null }],
    ['a web page', { origin: 'https://p06', parent: null }],
    ['a page without an origin', { origin: 'null', parent: null }],
    ['a frame inside our page', { origin: 'app://p06', parent: {} }],
  ])('is not %s', (_, frame) => {
    expect(isTrustedFrame(frame)).toBe(false);
  });
});

describe('the window in front of an audience', () => {
  it('may read, and end', () => {
    const kinds = audienceProcedures.map((name) => [name, procedures[name].kind]);

    expect(kinds.filter(([name, kind]) => kind !== 'query' && name !== 'presentation.stop')).toEqual([]);
  });

  it('is answered nothing else, and the desk everything', () => {
    // The keys of the contract are its names.
    const names = Object.keys(procedures) as readonly ProcedureName[];

    expect(names.filter((name) => mayCall('audience', name)).toSorted()).toEqual(
      [...audienceProcedures].toSorted(),
    );
    expect(names.filter((name) => !mayCall('desk', name))).toEqual([]);
  });
});

describe('what a page may reach', () => {
  it('is its own origin', () => {
    expect(isLocalRequest('app://p06/assets/index.js')).toBe(true);
    expect(isLocalRequest('app://p06.example.com/')).toBe(false);
    expect(isLocalRequest('https://example.com/app://p06/')).toBe(false);
    expect(isLocalRequest('file:///etc/passwd')).toBe(false);
  });

  it('is one address', () => {
    expect(isStartPage('app://p06/#/tasks')).toBe(true);
    expect(isStartPage('app://p06/assets/index.js')).toBe(false);
  });

  it('is one permission, for our own page', () => {
    expect(isAllowed('clipboard-sanitized-write', 'app://p06/')).toBe(true);
    expect(isAllowed('clipboard-sanitized-write', 'https://example.com/')).toBe(false);
    expect(isAllowed('clipboard-read', 'app://p06/')).toBe(false);
  });
});

describe('the input of a call', () => {
  it('belongs to a procedure of the contract', () => {
    expect(requireName('situation.get')).toBe('situation.get');
    const wrong = ['toString', '__proto__', 'host.openWorkspace', 5, null];
    expect(wrong.map((name) => codeOf(() => requireName(name)))).toEqual(wrong.map(() => 'validation'));
  });

  it('is named by its field where it breaks a rule, never by what stands in it', () => {
    const failure = failureOf(() => parseInput('situation.get', { period: 'secret'.repeat(100) }));

    expect(failure.params).toEqual({ field: 'period' });
  });

  it('is measured before it is looked into', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;

    expect(exceedsSize(cyclic, 1000)).toBe(false);
    expect(exceedsSize('x'.repeat(501), 1000)).toBe(true);
    expect(exceedsSize(new Uint8Array(1001), 1000)).toBe(true);
    expect(exceedsSize([['x'.repeat(300)], { a: 'x'.repeat(300) }], 1000)).toBe(true);
    expect(exceedsSize({ period: '2024-H1' }, 1000)).toBe(false);
  });
});

describe('the name of a file', () => {
  it.each([
    ['Kết quả: 98,5 %', 'Kết quả- 98,5 %.png'],
    ['../../etc/passwd', 'etc-passwd.png'],
    ['C:\\Windows\\x', 'C--Windows-x.png'],
    ['CON', '_CON.png'],
    ['chart.png', 'chart.png'],
    ['.. ', 'p06.png'],
  ])('is plain for "%s"', (suggested, name) => {
    expect(safeFileName(suggested, '.png')).toBe(name);
  });
});
