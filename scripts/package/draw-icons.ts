import '../setup/require-node.ts';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { _electron, type Page } from 'playwright-core';
import { ensureElectron } from '../electron/electron-runtime.ts';
import { placeRuntime } from '../electron/place-runtime.ts';
import { projectRoot } from '../electron/prepare-desk.ts';
import { rootSwitches } from '../electron/run-desk.ts';
import { ensureDisplay } from '../electron/virtual-display.ts';
import { type Picture, writeIcns, writeIco } from './icon-files.ts';

// Draws `resources/icons/p06-desk.svg` in every size and form that a system asks for.
const folder = join(projectRoot, 'resources', 'icons');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512] as const;

type Drawn = { readonly url: string; readonly pixels: readonly number[] };

/** Runs in the page, of whose objects scripts know nothing. Only small sizes are written pixel by pixel. */
const drawInPage = `async (source, side) => {
  const image = new Image(side, side);
  image.src = 'data:image/svg+xml;base64,' + source;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0, side, side);
  const pixels = side < 256 ? [...context.getImageData(0, 0, side, side).data] : [];
  return { url: canvas.toDataURL('image/png'), pixels };
}`;

const display = await ensureDisplay();
if (display.name !== undefined) process.env['DISPLAY'] = display.name;
const userData = mkdtempSync(join(tmpdir(), 'p06-icons-'));
try {
  const runtime = await ensureElectron(projectRoot);
  const place = join(projectRoot, '.cache', 'empty-electron');
  const app = join(projectRoot, 'scripts', 'bench', 'empty-window');
  const electron = await _electron.launch({
    executablePath: placeRuntime({ runtime, place, app }),
    args: [...rootSwitches(), `--user-data-dir=${userData}`],
  });
  const pictures = await drawAll(await electron.firstWindow());
  await electron.close();
  mkdirSync(join(folder, 'linux'), { recursive: true });
  for (const size of linuxSizes) {
    writeFileSync(join(folder, 'linux', `${size}x${size}.png`), requirePng(pictures, size));
  }
  writeFileSync(join(folder, 'p06-desk.ico'), writeIco(pictures));
  writeFileSync(join(folder, 'p06-desk.icns'), writeIcns(pictures));
} finally {
  rmSync(userData, { recursive: true, force: true });
  display.stop();
}

async function drawAll(page: Page): Promise<ReadonlyMap<number, Picture>> {
  const svg = readFileSync(join(folder, 'p06-desk.svg'), 'utf8');
  const pictures = new Map<number, Picture>();
  for (const size of sizes) pictures.set(size, await draw(page, svg, size));
  return pictures;
}

async function draw(page: Page, svg: string, size: number): Promise<Picture> {
  const source = Buffer.from(svg, 'utf8').toString('base64');
  const { url, pixels } = await page.evaluate<Drawn>(`(${drawInPage})('${source}', ${size})`);
  return { png: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'), rgba: Buffer.from(pixels) };
}

function requirePng(pictures: ReadonlyMap<number, Picture>, size: number): Buffer {
  const picture = pictures.get(size);
  if (picture === undefined) throw new Error(`The icon was not drawn in ${size} pixels.`);
  return picture.png;
}
