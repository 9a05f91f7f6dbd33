import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { appHost } from './app-origin.ts';
import { contentSecurityPolicy, manualPolicy } from './content-security-policy.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Where `index.html` keeps the nonce of its answer, for the page to hand to what writes style elements. */
const noncePlace = /(<meta name="style-nonce" content=")[^"]*(")/;

const manualFolder = '/manual/';

export type PageServer = (url: string) => Response;

/**
 * Answers requests for `app:` from the files that were in the folder when its part was first asked for, and from no
 * other. A path is looked up as it stands in the address: nothing is decoded, joined or resolved.
 */
export function createPageServer(folder: string): PageServer {
  const findFile = createFileTable(folder);
  return (address) => {
    const url = new URL(address);
    const path = url.pathname === '/' ? '/index.html' : url.pathname;
    const file = url.host === appHost ? findFile(path) : undefined;
    if (file === undefined) return answer('', 404, 'text/plain; charset=utf-8');
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    if (!type.startsWith('text/html')) return answer(bytes, 200, type);
    return path.startsWith(manualFolder)
      ? answer(bytes, 200, type, manualPolicy)
      : answerPage(bytes.toString('utf8'), type);
  };
}

function answerPage(html: string, type: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return answer(html.replace(noncePlace, `$1${nonce}$2`), 200, type, contentSecurityPolicy(nonce));
}

function answer(
  body: string | Buffer<ArrayBuffer>,
  status: number,
  type: string,
  policy = `default-src 'none'; frame-ancestors 'none'`,
): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
    },
  });
}

/**
 * Each folder of the first level is listed once, when something in it is asked for: the manual, the largest, has no
 * say in how long a start takes.
 */
function createFileTable(folder: string): (path: string) => string | undefined {
  const listed = new Map<string, ReadonlyMap<string, string>>();
  const list = (part: string, isDeep: boolean) => {
    const files = listed.get(part) ?? listFiles(folder, part, isDeep);
    listed.set(part, files);
    return files;
  };
  return (path) => {
    const [, part = '', ...inner] = path.split('/');
    if (inner.length === 0) return list('', false).get(path);
    return listed.has(part) || isFolderIn(folder, part) ? list(part, true).get(path) : undefined;
  };
}

/** Asked of the list of the folder, so that no name from an address reaches the disk. */
function isFolderIn(folder: string, name: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((it) => it.isDirectory() && it.name === name);
}

/** The files of a part by their paths in addresses. */
function listFiles(folder: string, part: string, isDeep: boolean): ReadonlyMap<string, string> {
  const files = filesIn(join(folder, part), isDeep);
  return new Map(files.map((path) => [path.slice(folder.length).split(sep).join('/'), path]));
}

/** Folder by folder: inside the archive of a release an entry does not know the folder that it stands in. */
function filesIn(folder: string, isDeep: boolean): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    return isDeep && entry.isDirectory() ? filesIn(path, isDeep) : [];
  });
}
