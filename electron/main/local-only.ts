import { appOrigin, startPage } from './app-origin.ts';

/** What a page may fetch: files of this program and what it made itself. */
export function isLocalRequest(url: string): boolean {
  return url.startsWith(`${appOrigin}/`) || url.startsWith(`blob:${appOrigin}/`) || url.startsWith('data:');
}

/** Copying a chart as a picture is all that a page asks for. */
export function isAllowed(permission: string, url: string): boolean {
  return permission === 'clipboard-sanitized-write' && (url === appOrigin || url.startsWith(`${appOrigin}/`));
}

/** The one address that a window may have; the part behind "#" is the page's own. */
export function isStartPage(url: string): boolean {
  return url === startPage || url.startsWith(`${startPage}#`);
}
