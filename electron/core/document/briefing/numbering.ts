import type { TellerContext } from '../../wording/teller-context.ts';
import type { Block, HeadingBlock } from '../document-model.ts';
import type { AppendixHeadingDraft, AppendixKey, Draft, HeadingDraft } from './draft.ts';
import { body } from './text-blocks.ts';

type Counted = HeadingDraft['level'] | 'table' | 'chart';

/**
 * The last pass over a paper, in the order in which it stands: sections are counted within their part, subsections
 * within their section, appendices, tables and charts through the whole paper.
 */
export function numberDrafts(context: TellerContext, drafts: readonly Draft[]): Block[] {
  const appendices = findAppendices(context, drafts);
  const counts: Record<Counted, number> = { part: 0, section: 0, subsection: 0, table: 0, chart: 0 };
  return drafts.flatMap((draft): Block[] => {
    switch (draft.kind) {
      case 'headingDraft':
        counts[draft.level] += 1;
        for (const level of innerLevels[draft.level]) counts[level] = 0;
        return [numberedHeading(context, draft, counts[draft.level])];
      case 'appendixHeading': {
        for (const level of innerLevels.part) counts[level] = 0;
        const lines = [appendices.get(draft.key)?.label ?? '', draft.title];
        return [{ kind: 'heading', level: 1, lines, startsPage: true }];
      }
      case 'appendixReference': {
        const appendix = appendices.get(draft.key);
        return appendix === undefined
          ? []
          : [body(context.t(appendix.reference, { appendix: appendix.label }))];
      }
      case 'table':
      case 'chart':
        counts[draft.kind] += 1;
        return [{ ...draft, caption: captionText(context, draft.kind, counts[draft.kind], draft.caption) }];
      default:
        return [draft];
    }
  });
}

/** What is counted anew under each heading. */
const innerLevels = {
  part: ['section', 'subsection'],
  section: ['subsection'],
  subsection: [],
} as const satisfies Record<HeadingDraft['level'], readonly HeadingDraft['level'][]>;

/** "Phần I" over its title, "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "1. Kết quả chung". */
function numberedHeading(
  { t, format }: TellerContext,
  { level, title }: HeadingDraft,
  count: number,
): HeadingBlock {
  const number = format.isolate(level === 'subsection' ? String(count) : toRoman(count));
  if (level === 'part') {
    return { kind: 'heading', level: 1, lines: [t('document:part.label', { number }), title] };
  }
  const text = t('document:section.numbered', { number, title });
  return { kind: 'heading', level: level === 'section' ? 2 : 3, lines: [text] };
}

type NumberedAppendix = Pick<AppendixHeadingDraft, 'reference'> & {
  /** "Phụ lục I". */
  readonly label: string;
};

/** The text refers to appendices before they stand, so they are numbered first. */
function findAppendices(
  { t, format }: TellerContext,
  drafts: readonly Draft[],
): ReadonlyMap<AppendixKey, NumberedAppendix> {
  const headings = drafts.filter((draft) => draft.kind === 'appendixHeading');
  return new Map(
    headings.map(({ key, reference }, index) => {
      const number = format.isolate(toRoman(index + 1));
      return [key, { reference, label: t('document:appendix.label', { number }) }];
    }),
  );
}

function captionText(
  { t, format }: TellerContext,
  kind: 'table' | 'chart',
  count: number,
  title: string,
): string {
  const number = format.isolate(String(count));
  return kind === 'table'
    ? t('document:table.caption', { number, title })
    : t('document:chart.caption', { number, title });
}

const romanDigits = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Roman numeral of a whole number from 1 to 39, as headings of Decree 30 want it. */
export function toRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [digit, worth] of romanDigits) {
    while (rest >= worth) {
      roman += digit;
      rest -= worth;
    }
  }
  return roman;
}
