import { readFileSync, realpathSync } from 'node:fs';
import { type PlaceKind, placeKind } from './place-kind.ts';

/**
 * Where an open workspace stands. Links and the letters of mapped drives are followed, since they hide what they lead
 * to, and the name is looked at too. Never fails: it is advice, and nothing waits for it.
 */
export function findPlaceKind(folder: string): PlaceKind {
  const system = { platform: process.platform, mounts: readMounts() };
  const byName = placeKind(folder, system);
  return byName === 'local' ? placeKind(realPath(folder), system) : byName;
}

function realPath(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}

function readMounts(): string {
  try {
    return process.platform === 'linux' ? readFileSync('/proc/self/mountinfo', 'utf8') : '';
  } catch {
    return '';
  }
}
