import type { ReportedTotalPart } from '../domain/reported-total.ts';
import { totalPartTerms } from '../language/term-keys.ts';
import type { Wording } from './wording.ts';

/** Name of a part of a total of tasks ("Hoàn thành"); `noSign` is in progress without a sign of lag. */
export function workPartText({ t }: Pick<Wording, 't'>, part: ReportedTotalPart | 'noSign'): string {
  return part === 'noSign' ? t('term:task-state.no-sign') : t(totalPartTerms[part]);
}
