import { useMemo, useSyncExternalStore } from 'react';

/** The pages of the window; each is `#/<name>` with its filters behind a question mark. */
export const pageNames = [
  'overview',
  'indicators',
  'tasks',
  'entry',
  'briefings',
  'data',
  'start',
  'present',
] as const;
export type PageName = (typeof pageNames)[number];

export type HashRoute = { readonly page: PageName; readonly params: URLSearchParams };

/** Which page is shown, with its filters; follows the address. */
export function useHashRoute(): HashRoute {
  const hash = useSyncExternalStore(subscribe, readHash);
  return useMemo(() => parseHash(hash), [hash]);
}

/** One filter of the page from the address; null where it is not set. */
export function useHashParam(name: string): string | null {
  return useHashRoute().params.get(name);
}

/** As `useHashParam`, outside of what is drawn. */
export function readHashParam(name: string): string | null {
  return parseHash(readHash()).params.get(name);
}

/** Address of a page in the same period; other filters belong to the page that set them. */
export function toHref(page: PageName, params: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams(params);
  const period = parseHash(readHash()).params.get('period');
  if (period !== null && !search.has('period')) search.set('period', period);
  const query = search.toString();
  return query === '' ? `#/${page}` : `#/${page}?${query}`;
}

export function navigate(page: PageName, params?: Readonly<Record<string, string>>): void {
  window.location.hash = toHref(page, params);
}

/** Sets one filter of the page, or removes it, without a new entry in the history. */
export function replaceHashParam(name: string, value: string | null): void {
  replaceHashParams({ [name]: value });
}

/** The same for several at once; null removes one. */
export function replaceHashParams(changes: Readonly<Record<string, string | null>>): void {
  const { page, params } = parseHash(readHash());
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') params.delete(name);
    else params.set(name, value);
  }
  const query = params.toString();
  window.history.replaceState(null, '', query === '' ? `#/${page}` : `#/${page}?${query}`);
  // `replaceState` alone tells nobody.
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function parseHash(hash: string): HashRoute {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  const page = pageNames.find((name) => name === path) ?? 'overview';
  return { page, params: new URLSearchParams(query) };
}

function readHash(): string {
  return window.location.hash;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
