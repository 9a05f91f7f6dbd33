import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildManual } from '../manual/build-manual.ts';
import { nativeFile } from './native-module.ts';

/** Where the built app stands: package.json, main, preload, backend, renderer, resources, node_modules. */
export function appFolder(root: string): string {
  return join(root, '.cache', 'app');
}

export type DeskBuild = {
  readonly root: string;
  /** Folder that takes the built app. */
  readonly out: string;
  /** Folder of the better-sqlite3 that runs in the Electron that is used. */
  readonly nativeModule: string;
  /** Major version of Chromium in that Electron. */
  readonly target: string;
};

const external = ['electron', 'better-sqlite3', /^node:/, ...builtinModules];

/** Builds the four parts of the app and puts beside them what they read by path. */
export async function buildDesk(options: DeskBuild): Promise<void> {
  const { root, out } = options;
  // The libraries of the page come in two kinds, and this chooses the one for users.
  process.env['NODE_ENV'] = 'production';
  mkdirSync(out, { recursive: true });
  await buildForNode(options, 'main', { main: 'main.ts' }, 'es');
  // The thread for documents is a file of its own beside the backend that starts it.
  const backend = { entry: 'host/entry.ts', 'briefing-thread': 'documents/briefing-thread.ts' };
  await buildForNode(options, 'backend', backend, 'es');
  for (const window of ['desk', 'audience']) {
    await buildForNode(options, 'preload', { [window]: `${window}.ts` }, 'cjs');
  }
  writePackage(root, out);
  copyNativeModule(options.nativeModule, join(out, 'node_modules', 'better-sqlite3'));
  linkFolder(join(root, 'resources'), join(out, 'resources'));
  await buildPage(options);
  buildManual({ root, out: join(out, 'renderer', 'manual'), version: readVersion(root) });
}

/** Builds the parts of one room: the name of each file and the module that it begins with. */
async function buildForNode(
  { root, out }: DeskBuild,
  room: string,
  parts: Readonly<Record<string, string>>,
  format: 'es' | 'cjs',
): Promise<void> {
  const entries = Object.entries(parts).map(([name, module]) => [name, join(root, 'electron', room, module)]);
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true },
    build: {
      target: 'node20',
      ssr: true,
      outDir: join(out, room),
      // Two preloads stand in one folder.
      emptyOutDir: room !== 'preload',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries) as Record<string, string>,
        external,
        // A preload is one file; what the others load when they need it is a file of its own.
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: 'parts/[name].js',
          ...(format === 'cjs' ? { codeSplitting: false } : {}),
        },
      },
    },
  });
}

async function buildPage({ root, out, target }: DeskBuild): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'renderer'),
    base: '/',
    plugins: [react()],
    build: {
      target,
      outDir: join(out, 'renderer'),
      emptyOutDir: true,
      // Files stay files: the policy of the page knows no inline script, and fonts are loaded when needed.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4096,
      // Before the first schema is made, zod must know that it may not try `new Function`.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'zod', test: /[\\/]zod(-without-compiler|[\\/])/ }] } },
      },
    },
  });
}

function readVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

function writePackage(root: string, out: string): void {
  const content = {
    name: 'p06-desk',
    productName: 'P06 Desk',
    version: readVersion(root),
    type: 'module',
    main: 'main/main.js',
  };
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(content, null, 2)}\n`);
}

function copyNativeModule(source: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const part of ['package.json', 'lib']) {
    cpSync(join(source, part), join(target, part), { recursive: true });
  }
  const built = nativeFile(source);
  const prebuilt = join(source, 'prebuilds', `${process.platform}-${process.arch}.node`);
  if (existsSync(built)) cpSync(built, nativeFile(target));
  else cpSync(prebuilt, join(target, 'prebuilds', `${process.platform}-${process.arch}.node`));
}

/** A junction on Windows, which needs no special right. */
function linkFolder(source: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  symlinkSync(source, target, 'junction');
}
