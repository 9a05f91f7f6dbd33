import { assertNever } from '#core/error/assert-never.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useDetail, useTaskDetail } from '../../state/detail-selection.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import { navigate } from '../../state/hash-route.ts';
import { usePeriod } from '../../state/use-period.ts';
import { useStartPresentation } from '../../state/use-start-presentation.ts';
import type { SearchTarget } from './search-entry.ts';

/** Goes to what was chosen: a panel, a filtered page, another period or language. */
export function useOpenEntry(): (target: SearchTarget) => void {
  const detail = useDetail();
  const taskDetail = useTaskDetail();
  const { select } = usePeriod();
  const { changeLanguage } = useInterfaceLanguage();
  const entry = useEntry();
  const present = useStartPresentation();
  return (target) => {
    switch (target.kind) {
      case 'indicator':
        return detail.open(target.id, [target.id]);
      case 'task':
        navigate('tasks');
        return taskDetail.open(target.id, [target.id]);
      case 'pilotModel':
        navigate('tasks', { tab: 'pilot-models' });
        return taskDetail.open(target.id, [target.id]);
      case 'unit':
        return navigate(target.page, { agency: String(target.id) });
      case 'period':
        return select(target.code);
      case 'page':
        return navigate(target.page);
      case 'reportedTotals':
        return entry.open({ form: 'reportedTotal', periodId: target.periodId, id: null });
      case 'present':
        return present();
      case 'language':
        return changeLanguage(target.language);
      default:
        return assertNever(target);
    }
  };
}
