import type { TellerContext } from '#core/wording/teller-context.ts';
import { achievedText } from '#core/wording/result-text.ts';
import { shortStatusKeyTerms } from '#core/wording/status-words.ts';
import { judgementStatuses } from '#core/rules/judgement.ts';
import type { GroupSituation, IndicatorResult } from '#core/situation/situation.ts';
import { SegmentedBar } from '../../charts/segmented-bar.tsx';
import { useDetail } from '../../state/detail-selection.tsx';
import { toHref } from '../../state/hash-route.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { StatusShape } from '../../ui/status-mark.tsx';

type GroupCardsProps = {
  readonly context: TellerContext;
  /** With few indicators each has its figure in large type. */
  readonly isFew: boolean;
};

/** One card a group: how its indicators stand, and which needs work first. */
export function GroupCards({ context, isFew }: GroupCardsProps) {
  const { situation, t, words } = context;
  if (situation.groups.length === 0) {
    return (
      <Card title={t('overview:groups.title')}>
        <EmptyState text={t('overview:groups.empty')} />
      </Card>
    );
  }
  return (
    <div className={groupsClass(situation.groups.length, isFew)}>
      {situation.groups.map((group) => (
        <Card key={group.group.id} title={words(group.group.name)} className="group">
          {isJudged(group) ? (
            <JudgedGroup context={context} group={group} />
          ) : (
            <PlainGroup context={context} group={group} isFew={isFew} />
          )}
        </Card>
      ))}
    </div>
  );
}

type GroupProps = { readonly context: TellerContext; readonly group: GroupSituation };

function JudgedGroup({ context, group }: GroupProps) {
  const { t, format, situation } = context;
  const { open } = useDetail();
  const keyTerms = shortStatusKeyTerms(group.results);
  const segments = judgementStatuses.map((status) => ({
    mark: status,
    name: t(keyTerms[status]),
    count: group.statusCounts[status],
    text: format.number(group.statusCounts[status], 0),
  }));
  const ids = group.results.map(({ indicator }) => indicator.id);
  const worst = situation.lowest.find(({ result }) => ids.includes(result.indicator.id))?.result;
  return (
    <>
      <SegmentedBar segments={segments} isLegendShort />
      {worst === undefined ? (
        <p className="group-note">{t('overview:groups.nothing-behind')}</p>
      ) : (
        <FigureButton className="group-worst" onOpen={() => open(worst.indicator.id, ids)}>
          <span className="group-note">{t('overview:groups.lowest')}</span>
          <GroupFigure context={context} result={worst} />
        </FigureButton>
      )}
    </>
  );
}

const mostFigures = 3;

function PlainGroup({ context, group, isFew }: GroupProps & { readonly isFew: boolean }) {
  const { t, format } = context;
  const { open } = useDetail();
  const ids = group.results.map(({ indicator }) => indicator.id);
  const shown = [...group.results.filter(hasFigure), ...group.results.filter((it) => !hasFigure(it))].slice(
    0,
    isFew ? undefined : mostFigures,
  );
  const hidden = group.results.length - shown.length;
  return (
    <>
      <ul className="group-figures">
        {shown.map((result) => (
          <li key={result.indicator.id}>
            <FigureButton className="group-figure" onOpen={() => open(result.indicator.id, ids)}>
              <GroupFigure context={context} result={result} />
            </FigureButton>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <a className="more-link" href={toHref('indicators')}>
          {t('overview:groups.more', { indicators: format.counted('indicator', hidden) })}
        </a>
      )}
    </>
  );
}

function GroupFigure({
  context,
  result,
}: {
  readonly context: TellerContext;
  readonly result: IndicatorResult;
}) {
  const { words } = context;
  const { judgement } = result;
  return (
    <>
      <span className="group-figure-name">{words(result.indicator.name)}</span>
      <span className={hasFigure(result) ? 'group-figure-value' : 'group-figure-words'}>
        {judgement.status !== 'notJudged' && <StatusShape status={judgement.status} />}
        {achievedText(context, result, 'table')}
      </span>
    </>
  );
}

/** Three or four in a row, so that the last row is not left half empty. */
function groupsClass(groups: number, isFew: boolean): string {
  const inRow = groups % 4 === 1 || groups % 3 === 0 ? 'groups groups-by-3' : 'groups';
  return isFew ? `${inRow} groups-few` : inRow;
}

function hasFigure({ achieved }: IndicatorResult): boolean {
  return achieved !== null;
}

function isJudged({ statusCounts, results }: GroupSituation): boolean {
  return statusCounts.notJudged < results.length;
}
