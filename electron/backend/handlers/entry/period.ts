import { join } from 'node:path';
import type { Period, PeriodDraft } from '#core/domain/period.ts';
import { inEveryLanguage } from '#core/language/in-every-language.ts';
import { periodName } from '#core/language/period-name.ts';
import { calendarPeriod, type CalendarSpan } from '#core/rules/calendar-period.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Ports } from '#backend/ports.ts';
import { findPeriod, insertPeriod } from '#backend/workspace/repositories/period-repository.ts';
import type { CommandTransaction } from '#backend/workspace/run-command.ts';
import {
  findDefaultPeriodCode,
  saveDefaultPeriodCode,
} from '#backend/workspace/repositories/setting-repository.ts';

/**
 * Adds a span of the calendar as a period, or returns the one that is there. One that begins after the default
 * period is what is worked on from now on; a longer one around it is there for its plan.
 */
export function addPeriod(
  tx: CommandTransaction,
  span: CalendarSpan,
  ports: Pick<Ports, 'resourcesFolder'>,
): { period: Period } {
  const draft = toPeriodDraft(span, ports);
  const known = findPeriod(tx, draft.code);
  if (known !== undefined) return { period: known };
  const id = insertPeriod(tx, draft);
  const defaultCode = findDefaultPeriodCode(tx);
  const defaultPeriod = defaultCode === undefined ? undefined : findPeriod(tx, defaultCode);
  if (defaultPeriod === undefined || defaultPeriod.to < draft.from) saveDefaultPeriodCode(tx, draft.code);
  return { period: { id, ...draft } };
}

function toPeriodDraft(span: CalendarSpan, { resourcesFolder }: Pick<Ports, 'resourcesFolder'>): PeriodDraft {
  const locales = join(resourcesFolder, 'locales');
  const name = inEveryLanguage((language) => periodName(span, createTranslate(locales, language), language));
  return { ...calendarPeriod(span), name, asOf: null, isStated: true };
}
