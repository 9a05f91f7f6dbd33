type Coded = { readonly code: string };

/** The draft with its own code, or with the first free one of the form "CT-007" where it has none. */
export function withCode<Draft extends Coded>(
  draft: Draft,
  prefix: string,
  list: () => readonly Coded[],
): Draft {
  const code = draft.code.trim();
  return { ...draft, code: code === '' ? freeCode(prefix, list()) : code };
}

function freeCode(prefix: string, taken: readonly Coded[]): string {
  const codes = new Set(taken.map(({ code }) => code));
  for (let number = taken.length + 1; ; number += 1) {
    const code = `${prefix}-${String(number).padStart(3, '0')}`;
    if (!codes.has(code)) return code;
  }
}
