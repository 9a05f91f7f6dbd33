import type { Format } from '#core/language/format.ts';
import { localDay } from '#core/language/local-day.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Day and time of an instant by the clock of this computer, as a sentence takes them. */
export function localDayAndTime(
  format: Format,
  instant: string,
): { readonly date: string; readonly time: string } {
  const at = new Date(instant);
  return {
    date: format.tableDate(localDay(at)),
    time: format.isolate(`${two(at.getHours())}:${two(at.getMinutes())}`),
  };
}
