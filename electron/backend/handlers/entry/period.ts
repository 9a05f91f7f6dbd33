import { join } from 'node:path';
import type { Period, PeriodDraft } from '#core/domain/period.ts';
import { inEveryLanguage } from '#core/language/in-every-language.ts';
import { campaignName, namedDaysText } from '#core/language/period-name.ts';
import { appError } from '#core/error/app-error.ts';
import { type PeriodSpan, readPeriodSpan } from '#core/rules/period-span.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Ports } from '#backend/ports.ts';
import { findPeriod, insertPeriod } from '#backend/workspace/repositories/period-repository.ts';
import type { CommandTransaction } from '#backend/workspace/run-command.ts';
import {
  findDefaultPeriodCode,
  saveDefaultPeriodCode,
} from '#backend/workspace/repositories/setting-repository.ts';

/**
 * Adds a span as a period, or returns the one that is there. One that begins after the default
 * period is what is worked on from now on; a longer one around it is there for its plan.
 */
export function addPeriod(
  tx: CommandTransaction,
  span: PeriodSpan,
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

/** Named by its days in every language, a campaign by the name it was given. */
function toPeriodDraft(span: PeriodSpan, { resourcesFolder }: Pick<Ports, 'resourcesFolder'>): PeriodDraft {
  const read = readPeriodSpan(span);
  if (read === undefined) throw appError('validation', { field: 'period.to' });
  const { days, ...period } = read;
  const locales = join(resourcesFolder, 'locales');
  const name = inEveryLanguage((language) => {
    const t = createTranslate(locales, language);
    return span.kind === 'campaign' ? campaignName(period, t, language) : namedDaysText(days, t, language);
  });
  const own = span.kind === 'campaign' ? span.name : null;
  return { ...period, name: own ?? name, asOf: null, isStated: true };
}
