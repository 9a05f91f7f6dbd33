import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inkColours } from '#core/chart/palette.ts';
import { manualFolder, manualLanguages, readManual } from './read-manual.ts';
import { renderManual, type PictureSize } from './render-manual.ts';

export type ManualBuild = {
  readonly root: string;
  /** Folder that takes the pages: `<language>/index.html`, pictures, fonts and the style sheet. */
  readonly out: string;
  readonly version: string;
};

/** The scripts in which the manual is written, and the two weights of its type. */
const fontNames = ['latin', 'latin-ext', 'vietnamese'].flatMap((subset) => [
  `${subset}-400`,
  `${subset}-600`,
]);

/** Builds the manual from `docs/manual`. */
export function buildManual({ root, out, version }: ManualBuild): void {
  rmSync(out, { recursive: true, force: true });
  const sources = manualFolder(root);
  for (const language of manualLanguages) {
    const page = renderManual(readManual(root, language), {
      version,
      findPictureSize: (path) => findPictureSize(join(sources, language, path)),
    });
    mkdirSync(join(out, language), { recursive: true });
    writeFileSync(join(out, language, 'index.html'), page);
  }
  if (existsSync(join(sources, 'pictures'))) {
    cpSync(join(sources, 'pictures'), join(out, 'pictures'), { recursive: true });
  }
  writeStyle(root, out);
}

/** From the head of the PNG; undefined where there is none. */
function findPictureSize(file: string): PictureSize | undefined {
  if (!existsSync(file)) return undefined;
  const head = readFileSync(file).subarray(0, 24);
  return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
}

/** The sizes, colours and type of the product. */
function writeStyle(root: string, out: string): void {
  const fonts = join(root, 'node_modules', '@fontsource', 'noto-sans');
  mkdirSync(join(out, 'files'), { recursive: true });
  for (const name of fontNames) {
    const file = `noto-sans-${name}-normal.woff2`;
    cpSync(join(fonts, 'files', file), join(out, 'files', file));
  }
  const colours = Object.entries(inkColours).map(([name, colour]) => `  --desk-${name}: #${colour};\n`);
  const parts = [
    ...fontNames.map((name) => readFileSync(join(fonts, `${name}.css`), 'utf8')),
    readFileSync(join(root, 'renderer', 'styles', 'tokens.css'), 'utf8'),
    `:root {\n${colours.join('')}}\n`,
    readFileSync(join(import.meta.dirname, 'manual.css'), 'utf8'),
  ];
  writeFileSync(join(out, 'manual.css'), parts.join('\n'));
}
