/** Text inside isolates; the groups nest, so they are matched by counting, not by this expression. */
const isolateMark = /[\u2066-\u2069]/u;
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const latinOrDigit = /[\p{Script=Latin}0-9\u06F0-\u06F9]/u;

const digits = '[0-9\\u06F0-\\u06F9]';
const word = `(?:\\p{Script=Latin}[\\u0300-\\u036F]*|${digits})+`;
/** Signs that belong to the number behind them. Repetitions are bounded so that no text is slow to scan. */
const sign = `(?:[+\\-\\u2212±<>≤≥≈~$€£№#]{1,2}(?=${digits}))?`;
/** Marks that belong to the number or name before them. */
const suffix = `(?:(?<=${digits})[ \\u00A0]?[%‰٪°]|\\+{1,2}(?!${word}))?`;
const atom = `${sign}${word}${suffix}`;
/** Marks that hold two atoms together without a space: "05/BC-BCĐ", "80.76", "gov.vn". */
const connector = "[-/.,:;'’&@_+=?#~%*–—·\\\\|!−‐‑]{1,3}";
/** "2023 - 2025", "15 / 44": the same with spaces around. */
const spacedConnector = '[ \\u00A0][-–—/−×][ \\u00A0]';
/** A space between a Latin word and what follows it: "Dien Bien Smart", "DTI 2022", "Lê Thành Đô, TU". */
const spaceInName = '(?<=[\\p{Script=Latin}\\u0300-\\u036F])[,.;:]?[ \\u00A0]{1,3}';
const run = new RegExp(`${atom}(?:(?:${connector}|${spacedConnector}|${spaceInName})${atom})*`, 'gu');

/** Wraps runs of Latin letters and digits that stand outside isolates. Applying it twice changes nothing. */
export function isolateLatinRuns(text: string, wrap: (run: string) => string): string {
  return text
    .split(/(\r\n|[\n\r\u2029])/u)
    .map((line) => isolateLine(line, wrap))
    .join('');
}

function isolateLine(line: string, wrap: (run: string) => string): string {
  if (!latinOrDigit.test(line)) return line;
  if (!isolateMark.test(line) && !rightToLeftLetter.test(line)) {
    return line.replace(/\S(?:.*\S)?/u, (whole) => wrap(whole));
  }
  return splitAtIsolates(line)
    .map((part) => (part.isIsolated ? part.text : part.text.replace(run, (found) => wrap(found))))
    .join('');
}

type Part = { readonly text: string; readonly isIsolated: boolean };

/** An isolate without its end lasts to the end of the line, as in the Unicode bidirectional algorithm. */
function splitAtIsolates(line: string): Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === '\u2069' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      parts.push({ text: line.slice(start, index + 1), isIsolated: true });
      start = index + 1;
    } else if (character >= '\u2066' && character <= '\u2068') {
      if (depth === 0) {
        parts.push({ text: line.slice(start, index), isIsolated: false });
        start = index;
      }
      depth += 1;
    }
  }
  parts.push({ text: line.slice(start), isIsolated: depth > 0 });
  return parts;
}
