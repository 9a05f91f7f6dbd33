/**
 * Paragraph styles by their use. They carry the built-in names of Word, which it shows in the language of its
 * own interface.
 */
export const styleIds = {
  body: 'BodyText',
  item: 'List',
  note: 'BodyText3',
  address: 'Salutation',
  centred: 'Closing',
  letterhead: 'MessageHeader',
  documentType: 'Title',
  subject: 'Subtitle',
  contentsTitle: 'TOCHeading',
  tableCell: 'BodyText2',
  caption: 'Caption',
  signature: 'Signature',
  recipient: 'List2',
  header: 'Header',
} as const;

export const headingStyleIds = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' } as const;

/** Sizes in points; national name, motto, place and date go 13, 14, 14 (Decree 30, note to part V). */
export const sizesPt = {
  body: 14,
  letterhead: 13,
  motto: 14,
  placeAndDate: 14,
  tableCell: 12,
  note: 12,
  caption: 13,
  recipientsTitle: 12,
  recipient: 11,
  pageNumber: 14,
  pageMark: 10,
} as const;
