import { appError } from '#core/error/app-error.ts';

/** Keys of one kind of thing by its code. */
export type CodeLookup<Id> = {
  /** Fails with `validation` where the code was given before. */
  readonly add: (code: string, id: Id) => void;
  /** Fails with `validation` naming the code where nothing has it. */
  readonly require: (code: string) => Id;
  readonly requireOrNull: (code: string | null) => Id | null;
};

export function codeLookup<Id>(kind: string): CodeLookup<Id> {
  const ids = new Map<string, Id>();
  const requireId = (code: string): Id => {
    const id = ids.get(code);
    if (id === undefined) throw appError('validation', { field: `${kind} "${code}"` });
    return id;
  };
  return {
    add: (code, id) => {
      if (ids.has(code)) throw appError('validation', { field: `${kind} "${code}"` });
      ids.set(code, id);
    },
    require: requireId,
    requireOrNull: (code) => (code === null ? null : requireId(code)),
  };
}
