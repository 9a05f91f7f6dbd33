import { readFileSync } from 'node:fs';
import { foreignPreferences, type Preferences, readPreferences } from '#contract/preferences.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** The preferences of one account; a missing or damaged file gives the defaults. */
export class PreferencesFile {
  readonly #file: string;
  readonly #onFailure: (error: unknown) => void;
  #current: Preferences;
  /** What another version of the program keeps here; it is written back as it was read. */
  readonly #foreign: Readonly<Record<string, unknown>>;

  constructor(file: string, onFailure: (error: unknown) => void) {
    this.#file = file;
    this.#onFailure = onFailure;
    const stored = readStored(file);
    this.#current = readPreferences(stored);
    this.#foreign = foreignPreferences(stored);
  }

  get current(): Preferences {
    return this.#current;
  }

  /** Keeps the change even where the disk refuses it: a preference must not stop any work. */
  change(part: Partial<Preferences>): void {
    this.#current = { ...this.#current, ...part };
    try {
      writeFileSafely(this.#file, `${JSON.stringify({ ...this.#foreign, ...this.#current }, null, 2)}\n`);
    } catch (error) {
      this.#onFailure(error);
    }
  }
}

/** Nothing at the first start; a damaged file holds nothing that cannot be chosen again. */
function readStored(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
