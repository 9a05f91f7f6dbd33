import type { ChartSpec } from '../chart/chart-spec.ts';
import type { Language } from '../domain/language.ts';
import type { JudgementStatus } from '../rules/judgement.ts';

/**
 * A document after every decision: translated, formatted, numbered. Writers map blocks to library calls and
 * decide nothing. In right-to-left languages every number, date, symbol and Latin name inside a text is
 * wrapped in U+2066 … U+2069; a writer sets such a part as a left-to-right run and drops the two marks.
 */
export type DocumentModel = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    /** The issuing body; never a machine or account name. */
    readonly author: string;
    readonly description: string;
  };
  /** Stands at the head of every page, the first included; null for none ("số liệu giả định"). */
  readonly pageMark: string | null;
  readonly blocks: readonly Block[];
};

export type Run = {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Colour and shape of a status, for the mark that stands before its words. */
  readonly status?: JudgementStatus;
  /** Set where the words are in another language than the document. */
  readonly language?: Language;
};

export type Block =
  | LetterheadBlock
  | TitleBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | TableBlock
  | ChartBlock
  | SignatureBlock;

/** Boxes 1 to 4 of Decree 30: two columns at the head of page 1. */
export type LetterheadBlock = {
  readonly kind: 'letterhead';
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly nationalName: string;
  readonly motto: string;
  readonly number: string;
  readonly placeAndDate: string;
};

/** Box 5a: type in capitals, subject, short rule below. */
export type TitleBlock = {
  readonly kind: 'title';
  readonly documentType: string;
  readonly subjectLines: readonly string[];
};

export type ContentsBlock = {
  readonly kind: 'contents';
  readonly title: string;
  /** Headings of the levels 1 to this one are listed. */
  readonly depth: 1 | 2 | 3;
};

/**
 * Level 1: "Phần I" with its title on a second line, centred; level 2: "I. …"; level 3: "1. …";
 * level 4: "a) …". The numbering is part of the text. `lines` has two entries for level 1 only.
 */
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly lines: readonly string[];
  /** An appendix begins on a page of its own. */
  readonly startsPage?: boolean;
};

/**
 * `body`: justified, first line indented; `item`: a list item whose mark ("-") is part of the text;
 * `note`: small, under a table or chart; `address`: "Kính gửi" lines;
 * `centred`: a line under the title of an appendix.
 */
export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly style: 'body' | 'item' | 'note' | 'address' | 'centred';
  readonly runs: readonly Run[];
};

export type TableColumn = {
  readonly header: string;
  /** Share of the text width, all columns together 1. */
  readonly widthRatio: number;
  /** `decimal`: right-aligned in a way that keeps decimal marks under each other. */
  readonly align: 'start' | 'center' | 'decimal';
};

export type TableRow = {
  /** `group`: one cell over all columns, set bold; `total`: a row of sums, set bold. */
  readonly kind: 'data' | 'group' | 'total';
  readonly cells: readonly (readonly Run[])[];
};

export type TableBlock = {
  readonly kind: 'table';
  /** Above the table: "Bảng 1. …". */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What the table says, for readers who do not see it. */
  readonly altText: string;
};

export type ChartBlock = {
  readonly kind: 'chart';
  readonly spec: ChartSpec;
  /** Below the chart: "Biểu đồ 1. …". */
  readonly caption: string;
  readonly widthMm: number;
  readonly heightMm: number;
};

/** Boxes 7 and 9b. */
export type SignatureBlock = {
  readonly kind: 'signature';
  readonly recipientsTitle: string;
  /** Each with its mark and its closing punctuation. */
  readonly recipients: readonly string[];
  readonly capacity: string;
  readonly title: string;
  readonly office: string | null;
  readonly name: string;
};
