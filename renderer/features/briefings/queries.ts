import { queryOptions } from '@tanstack/react-query';
import type { Language, LocalizedText } from '#core/domain/language.ts';

/** A briefing that this window had written; the key stands for its file. */
export type WrittenBriefing = {
  readonly key: string;
  readonly fileName: string;
  readonly bytes: number;
  readonly language: Language;
  readonly periodName: LocalizedText;
};

/** What was written since the window opened, newest first; kept here, since no file says so. */
export const writtenBriefingsQuery = queryOptions({
  queryKey: ['briefing', 'written'],
  queryFn: (): readonly WrittenBriefing[] => [],
  initialData: [],
  staleTime: Infinity,
  gcTime: Infinity,
});
