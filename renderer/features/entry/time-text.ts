import type { Format } from '#core/language/format.ts';
import type { Translate } from '#core/language/translate.ts';

/** Day and time by the clock of this computer: "14:03 ngày 05/7/2024". */
export function timeText(t: Translate, format: Format, savedAt: string): string {
  const saved = new Date(savedAt);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${saved.getFullYear()}-${two(saved.getMonth() + 1)}-${two(saved.getDate())}`;
  return t('entry:draft.time', {
    time: format.isolate(`${two(saved.getHours())}:${two(saved.getMinutes())}`),
    date: format.tableDate(day),
  });
}
