import type { Task } from '../domain/task.ts';
import type { LagSign } from '../rules/lag.ts';
import type { Wording } from './wording.ts';

/** "quá hạn 12 ngày": one sign of lag in words. */
export function signText({ t, format }: Pick<Wording, 't' | 'format'>, sign: LagSign): string {
  switch (sign.kind) {
    case 'overdue':
      return t('document:lag.overdue', { days: format.counted('day', sign.days) });
    case 'reportedLagging':
      return sign.basis === 'inferred'
        ? t('document:table.inferred', { state: t('document:lag.lagging') })
        : t('document:lag.reported-lagging');
    case 'reportedAtRisk':
      return onBasis(t, t('document:lag.reported-at-risk'), sign.basis);
    case 'notStarted':
      return onBasis(t, t('document:lag.not-started'), sign.basis);
    case 'behindTime':
      return t('document:lag.behind-time', {
        timeUsed: format.percent(sign.timeUsedPercent, 0),
        done: format.percent(sign.donePercent, 0),
      });
    case 'silent':
      return t('document:lag.silent', { days: format.counted('day', sign.days) });
    case 'noRoadmap':
      return t('document:lag.no-roadmap');
  }
}

/** "có nguy cơ chậm (suy ra)": a state that no source says in so many words. */
function onBasis(t: Wording['t'], state: string, basis: Task['stateBasis']): string {
  return basis === 'inferred' ? t('document:table.inferred', { state }) : state;
}
