import { useEntry } from '../../state/entry-place.tsx';
import { useSituation, useWorkspace } from '../../state/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { SectionsCard } from './sections-card.tsx';
import { StatementsCard } from './statements-card.tsx';

/** What is written by hand for the chosen period. */
export function PeriodContent() {
  const situation = useSituation();
  const canChange = useWorkspace()?.access === 'write';
  const { open } = useEntry();
  if (situation.isPending) return null;
  if (situation.isError) {
    return <FailureNotice error={situation.error} onRetry={() => void situation.refetch()} />;
  }
  const { narratives, statements, period } = situation.data;
  // While another period is read, the last one stays on the screen, and nothing of it is to be opened.
  const isOpenable = canChange && !situation.isPlaceholderData;
  return (
    <>
      <SectionsCard
        narratives={narratives}
        onEdit={isOpenable ? (section) => open({ form: 'narrative', periodId: period.id, section }) : null}
      />
      <StatementsCard
        statements={statements}
        onOpen={
          isOpenable ? (kind, code) => open({ form: 'statement', periodId: period.id, kind, code }) : null
        }
      />
    </>
  );
}
