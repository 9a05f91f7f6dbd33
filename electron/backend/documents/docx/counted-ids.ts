/*
 * The library numbers drawings and bookmarks through the life of the process and draws the ids of some
 * relationships by chance. Words of the document cannot be taken for one of these: quotes are escaped there.
 */
const chanceRelationship = /(?<=")rId[a-z0-9_-]{21}(?=")/gu;
const drawing = /(?<=<wp:docPr\b[^>]*\sid=")\d+(?=")/gu;
const bookmark = /(?<=<w:bookmark(?:Start|End)\b[^>]*\sw:id=")\d+(?=")/gu;
const bookmarkName = /(?<=(?:w:name|w:anchor)="|<w:instrText xml:space="preserve">PAGEREF )_Toc\d+/gu;

/** Counts relationships over all parts of one file in the order in which they are met. */
export function relationshipCounter(): (xml: string) => string {
  const numberOf = counter('rIdPart');
  return (xml) => xml.replaceAll(chanceRelationship, numberOf);
}

/** Counts drawings and bookmarks of the body from 1. */
export function withCountedIds(documentXml: string): string {
  return documentXml
    .replaceAll(drawing, counter(''))
    .replaceAll(bookmark, counter(''))
    .replaceAll(bookmarkName, counter('_Toc'));
}

function counter(prefix: string): (id: string) => string {
  const numbers = new Map<string, string>();
  return (id) => {
    const known = numbers.get(id) ?? `${prefix}${numbers.size + 1}`;
    numbers.set(id, known);
    return known;
  };
}
