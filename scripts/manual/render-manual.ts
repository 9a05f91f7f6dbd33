import { Marked, type Token, type Tokens } from 'marked';
import { findChapterName, type Chapter, type Manual } from './read-manual.ts';

export type PictureSize = { readonly width: number; readonly height: number };

export type RenderOptions = {
  readonly version: string;
  /** Undefined where the picture was not taken yet. */
  readonly findPictureSize: (path: string) => PictureSize | undefined;
};

/** One page with all chapters, a list of them and no script. Markdown that is HTML, or links elsewhere, is refused. */
export function renderManual(manual: Manual, { version, findPictureSize }: RenderOptions): string {
  const { language, title, contents, chapters } = manual;
  const marked = createMarked(findPictureSize);
  const entries = chapters.map(
    ({ name, markdown }) => `<li><a href="#${name}">${titleOf(marked, markdown)}</a></li>`,
  );
  const sections = chapters.map((chapter) => renderChapter(marked, chapter));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)} - P06 Desk</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../manual.css">
</head>
<body>
<header id="contents">
<p class="product">P06 Desk ${escapeText(version)}</p>
<h1>${escapeText(title)}</h1>
</header>
<nav aria-label="${escapeText(contents)}">
<ol>
${entries.join('\n')}
</ol>
</nav>
<main>
${sections.join('\n')}
</main>
<p class="back"><a href="#contents">${escapeText(contents)}</a></p>
</body>
</html>
`;
}

/** Files of the pictures that a text shows, as they stand in it: "../pictures/vi/overview.png". */
export function findPictures(markdown: string): readonly string[] {
  return findTokens(markdown, 'image').map(({ href }) => href);
}

/** The words in bold: they stand for words of the screen. */
export function findScreenWords(markdown: string): readonly string[] {
  return findTokens(markdown, 'strong').map(({ text }) => text);
}

function findTokens<Type extends 'image' | 'strong'>(markdown: string, type: Type) {
  const marked = new Marked();
  const found: Extract<Tokens.Image | Tokens.Strong, { type: Type }>[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    // The type of the token is what names it.
    if (token.type === type) found.push(token as (typeof found)[number]);
  });
  return found;
}

function titleOf(marked: Marked, markdown: string): string {
  const [first] = marked.lexer(markdown);
  if (first?.type !== 'heading') throw new Error(`A chapter of the manual begins without its title.`);
  return escapeText((first as Tokens.Heading).text);
}

function renderChapter(marked: Marked, { name, markdown }: Chapter): string {
  return `<section id="${name}">\n${String(marked.parse(markdown, { async: false }))}</section>`;
}

function createMarked(findPictureSize: RenderOptions['findPictureSize']): Marked {
  return new Marked({
    gfm: true,
    renderer: {
      html: ({ text }) => {
        throw new Error(`The manual is text, so it has no place for "${text.trim()}".`);
      },
      heading({ tokens, depth }) {
        // The title of the manual is the first level of the page.
        return `<h${depth + 1}>${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
      },
      paragraph({ tokens }) {
        const text = this.parser.parseInline(tokens);
        return tokens[0]?.type === 'image' && tokens.length === 1 ? text : `<p>${text}</p>\n`;
      },
      link({ href, tokens }) {
        const chapter = findChapterName(href);
        if (chapter === undefined)
          throw new Error(`The manual links only to its chapters, not to "${href}".`);
        return `<a href="#${chapter}">${this.parser.parseInline(tokens)}</a>`;
      },
      codespan: ({ text }) => `<kbd>${escapeText(text)}</kbd>`,
      image: ({ href, text }) => renderPicture(href, text, findPictureSize(href)),
    },
  });
}

/** With its size, so that a chapter stays where it is while pictures are loaded. */
function renderPicture(href: string, text: string, size: PictureSize | undefined): string {
  const sizes = size === undefined ? '' : ` width="${size.width}" height="${size.height}"`;
  const caption = escapeText(text);
  return `<figure><img src="${escapeText(href)}" alt="${caption}"${sizes}><figcaption aria-hidden="true">${caption}</figcaption></figure>\n`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
