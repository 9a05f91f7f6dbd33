type Coded = { readonly code: string };

/**
 * Drafts with their own codes, or with free ones of the form "CT-007" where they have none. `listTaken` is asked
 * at most once, and only where a draft has none.
 */
export function withCodes<Draft extends Coded>(
  drafts: readonly Draft[],
  prefix: string,
  listTaken: () => readonly string[],
): readonly Draft[] {
  const trimmed = drafts.map((draft) => ({ ...draft, code: draft.code.trim() }));
  if (trimmed.every(({ code }) => code !== '')) return trimmed;
  const stored = listTaken();
  // Codes that other drafts of the same action bring along are taken too, whichever comes first.
  const taken = new Set([...stored, ...trimmed.map(({ code }) => code)]);
  let number = stored.length;
  return trimmed.map((draft) => {
    if (draft.code !== '') return draft;
    let code: string;
    do {
      number += 1;
      code = `${prefix}-${String(number).padStart(3, '0')}`;
    } while (taken.has(code));
    return { ...draft, code };
  });
}
