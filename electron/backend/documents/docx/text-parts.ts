/** A stretch of text that is set in one direction and in one kind of font. */
export type TextPart = {
  readonly text: string;
  readonly script: 'document' | 'latin';
};

const leftToRightMark = '\u200E';
/** Stands where a number would otherwise join the Latin letters before it. */
export const rightToLeftMark = '\u200F';

const isolated = /\u2066([^\u2069]*)\u2069/u;
const allIsolated = /\u2066([^\u2069]*)\u2069/gu;
const isolateMarks = /[\u2066-\u2069]/gu;
const needsMarks = /[^\p{L}\p{Nd}.,]/u;
const letter = /\p{L}/u;
const rightToLeftLetter = /\p{Script=Arabic}/u;
// In Word, accented Latin letters follow the font of "other" letters, which is the Devanagari one in Hindi.
const accentedLatinWord = /([\p{Script=Latin}\p{Mark}'’./-]*[À-ʯḀ-ỿ][\p{Script=Latin}\p{Mark}'’./-]*)/u;

/**
 * Cuts a text of a right-to-left document at its isolated parts; the isolates themselves are dropped. Word
 * goes by the direction of a run, other programs by the characters alone: hence the marks inside.
 */
export function partsOfRightToLeftText(text: string): readonly TextPart[] {
  return withoutEmpty(
    text
      .split(isolated)
      .map((part, index) =>
        index % 2 === 1
          ? { text: markedLatin(withoutIsolateMarks(part)), script: 'latin' }
          : { text: markedGap(withoutIsolateMarks(part)), script: 'document' },
      ),
  );
}

/** Cuts a Devanagari text at words with accented Latin letters ("BC-BCĐ"). */
export function partsOfDevanagariText(text: string): readonly TextPart[] {
  return withoutEmpty(
    withoutIsolateMarks(text)
      .split(accentedLatinWord)
      .map((part, index) => ({ text: part, script: index % 2 === 1 ? 'latin' : 'document' })),
  );
}

export function withoutIsolateMarks(text: string): string {
  return text.replaceAll(isolateMarks, '');
}

/**
 * The same text for a chart, where each line runs left to right whatever its language and isolates are not
 * known everywhere: an embedding makes words with Urdu letters read from the right.
 */
export function chartText(text: string): string {
  const marked = text.replaceAll(allIsolated, (_, part: string) => markedLatin(part));
  return rightToLeftLetter.test(text)
    ? `\u202B${withoutIsolateMarks(marked)}\u202C`
    : withoutIsolateMarks(text);
}

function markedLatin(text: string): string {
  return needsMarks.test(text) ? `${leftToRightMark}${text}${leftToRightMark}` : text;
}

/** Spaces and signs between two isolated parts must not glue them together. */
function markedGap(text: string): string {
  return text === '' || letter.test(text) ? text : `${rightToLeftMark}${text}`;
}

function withoutEmpty(parts: readonly TextPart[]): readonly TextPart[] {
  return parts.filter((part) => part.text !== '');
}
