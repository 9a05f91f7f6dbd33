import { readFileSync } from 'node:fs';
import { defaultPreferences, type Preferences, preferencesSchema } from '#contract/preferences.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** The preferences of one account; a missing or damaged file gives the defaults. */
export class PreferencesFile {
  readonly #file: string;
  readonly #onFailure: (error: unknown) => void;
  #current: Preferences;

  constructor(file: string, onFailure: (error: unknown) => void) {
    this.#file = file;
    this.#onFailure = onFailure;
    this.#current = readPreferences(file);
  }

  get current(): Preferences {
    return this.#current;
  }

  /** Keeps the change even where the disk refuses it: a preference must not stop any work. */
  change(part: Partial<Preferences>): void {
    this.#current = { ...this.#current, ...part };
    try {
      writeFileSafely(this.#file, `${JSON.stringify(this.#current, null, 2)}\n`);
    } catch (error) {
      this.#onFailure(error);
    }
  }
}

function readPreferences(file: string): Preferences {
  try {
    return preferencesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // There is none at the first start; a damaged one holds nothing that cannot be chosen again.
    return defaultPreferences;
  }
}
