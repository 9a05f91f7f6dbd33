import type { Format } from '#core/language/format.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The day by the clock of this computer: "2026-11-22". */
export function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

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
