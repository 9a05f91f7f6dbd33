import { procedures, type ProcedureName } from '#contract/procedures.ts';

/** Inputs that no procedure takes: the code runs in the page, where the values are made. */
export const badInputSources: readonly string[] = [
  'undefined',
  'null',
  'true',
  '42',
  'NaN',
  '"text"',
  '[]',
  '[{}]',
  '() => 1',
  '10n',
  'Symbol("x")',
  'new Uint8Array(8)',
  '({ unknown: 1 })',
  '({ id: { toString: 1 }, key: {}, name: {}, period: {}, language: {} })',
  '({ id: -1, period: "", key: 5, name: "", language: "xx" })',
  '({ id: Infinity, period: NaN, key: null, name: null, language: null })',
  '({ id: "../../etc/passwd", key: "../../etc/passwd".repeat(20), name: [], period: 1, language: 1 })',
  'JSON.parse(\'{"__proto__": {"polluted": 1}, "constructor": 1}\')',
  '(() => { const it = {}; it.self = it; return it; })()',
  '({ filler: "x".repeat(4_000_000) })',
  'Array.from({ length: 200_000 }, (_, index) => index)',
];

export const procedureNames = Object.keys(procedures) as readonly ProcedureName[];
