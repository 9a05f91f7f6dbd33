import type { TellerContext } from '#core/wording/teller-context.ts';
import { workPicture } from '#core/chart/work-picture.ts';
import { workCountText, workNotes, workPartText } from '#core/chart/work-words.ts';
import type { WorkSituation } from '#core/situation/situation.ts';
import { SegmentedBar } from '../../charts/segmented-bar.tsx';

type WorkBarsProps = { readonly context: TellerContext; readonly work: WorkSituation };

/** The picture of one total, and in words what it rests on and what the other total says. */
export function WorkBars({ context, work }: WorkBarsProps) {
  const parts = workPicture(work)?.parts ?? [];
  return (
    <>
      {parts.length > 0 && (
        <SegmentedBar
          areZerosNamed
          segments={parts.map((segment) => ({
            mark: `task-${segment.part}`,
            name: workPartText(context, segment.part),
            count: segment.count,
            text: workCountText(context, segment),
          }))}
        />
      )}
      {workNotes(context, work).map((note) => (
        <p key={note} className="overview-note">
          {note}
        </p>
      ))}
    </>
  );
}
