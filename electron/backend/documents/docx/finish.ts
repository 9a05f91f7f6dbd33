import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { withTrueFills } from './chart-fills.ts';
import { relationshipCounter, withCountedIds } from './counted-ids.ts';
import { withFixedFontKeys } from './fixed-font-keys.ts';
import { languageTags, type Typesetting } from './typesetting.ts';
import { zipDate } from './zip-date.ts';

const coreDates = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;
// A run of a title or label takes its look from its paragraph; LibreOffice sees fonts only on the run itself.
const richRun =
  /(<a:pPr><a:defRPr ([^>]*)>((?:(?!<\/a:defRPr>).)*)<\/a:defRPr><\/a:pPr>)<a:r><a:rPr lang="en-US"\/>/gsu;

/**
 * Takes the library's file apart once to say what its options cannot: fills, names and language of charts, and
 * counted ids, so that the same model gives the same bytes. The file carries no time, since the model has none.
 */
export function finishFile(file: Uint8Array, setting: Typesetting): Uint8Array {
  const countRelationships = relationshipCounter();
  const finished: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(withFixedFontKeys(unzipSync(file)))) {
    finished[name] = finishPart(name, content, setting, countRelationships);
  }
  // The parts were deflated once already; a middling level gains time and costs few bytes.
  return zipSync(finished, { mtime: zipDate, level: 4 });
}

function finishPart(
  name: string,
  content: Uint8Array,
  setting: Typesetting,
  countRelationships: (xml: string) => string,
): Uint8Array {
  if (name.endsWith('.xlsx')) return zipSync(unzipSync(content), { mtime: zipDate });
  if (!name.endsWith('.xml') && !name.endsWith('.rels')) return content;
  const xml = countRelationships(strFromU8(content));
  if (name === 'docProps/core.xml') return strToU8(xml.replaceAll(coreDates, ''));
  if (name === 'word/document.xml') return strToU8(withCountedIds(xml));
  return strToU8(name.startsWith('word/charts/') ? finishChart(xml, setting) : xml);
}

/** A bar without its name says nothing; where names are tall, every second one would be left out. */
function withEveryName(xml: string): string {
  if (!xml.includes('<c:barChart>')) return xml;
  return xml.replace(/<c:noMultiLvlLbl[^>]*>/u, '<c:tickLblSkip val="1"/>$&');
}

function finishChart(xml: string, { language }: Typesetting): string {
  return withEveryName(withTrueFills(xml))
    .replaceAll(richRun, '$1<a:r><a:rPr lang="en-US" $2>$3</a:rPr>')
    .replace('<c:lang val="en-US"/>', `<c:lang val="${languageTags[language]}"/>`)
    .replaceAll('lang="en-US"', `lang="${languageTags[language]}"`);
}
