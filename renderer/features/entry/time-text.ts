import type { Format } from '#core/language/format.ts';
import type { Translate } from '#core/language/translate.ts';
import { localDayAndTime } from '../../ui/local-clock.ts';

/** Day and time by the clock of this computer: "14:03 ngày 05/7/2024". */
export function timeText(t: Translate, format: Format, savedAt: string): string {
  return t('entry:draft.time', localDayAndTime(format, savedAt));
}
