/** The date of every file in a document: the first that a zip file can say, so that the bytes tell of no time. */
export const zipDate = new Date(1980, 0, 1);

/**
 * Runs a step of the library, which dates what it packs by the clock of the computer and fails where that stands
 * outside 1980 to 2099, as it does where the battery is dead. The clock is held while the step runs, not while what
 * it promised is awaited: no other work sees it.
 */
export function atZipDate<Value>(step: () => Value): Value {
  const { now } = Date;
  Date.now = () => zipDate.getTime();
  try {
    return step();
  } finally {
    Date.now = now;
  }
}
