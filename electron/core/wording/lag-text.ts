import type { LagSign } from '../rules/lag.ts';
import type { Wording } from './wording.ts';

/** "quá hạn 12 ngày": one sign of lag in words. */
export function signText({ t, format }: Pick<Wording, 't' | 'format'>, sign: LagSign): string {
  switch (sign.kind) {
    case 'overdue':
      return t('document:lag.overdue', { days: format.counted('day', sign.days) });
    case 'reportedLagging':
      return t('document:lag.reported-lagging');
    case 'reportedAtRisk':
      return t('document:lag.reported-at-risk');
    case 'notStarted':
      return t('document:lag.not-started');
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
