import type { EntryDraft } from '#contract/entry-draft.ts';
import { isSame, toDraftContent } from './draft-content.ts';
import type { DraftKeeper } from './draft-keeper.ts';

export type KeptTyping = Pick<EntryDraft, 'title' | 'language' | 'targetId' | 'content'>;

type Typed<Values> = Pick<KeptTyping, 'title' | 'language' | 'targetId'> & {
  /** What stands in the fields, and what the record says. */
  readonly values: Values;
  readonly initial: Values;
};

export function toKeptTyping<Values>({ values, initial, ...typed }: Typed<Values>): KeptTyping {
  return { ...typed, content: toDraftContent(values, initial) };
}

/** Fields that say what the record says have nothing to keep, and what was kept of them goes. */
export function noteTyping<Values>(
  keeper: Pick<DraftKeeper<KeptTyping>, 'note' | 'drop'>,
  typed: Typed<Values>,
): void {
  if (isSame(typed.values, typed.initial)) void keeper.drop();
  else keeper.note(toKeptTyping(typed));
}
