import type { WorkSituation } from '../situation/situation.ts';
import type { TranslationKey } from '../language/translate.ts';
import type { Wording } from '../wording/wording.ts';
import { buildChart, countAxis } from './build-chart.ts';
import type { SituationChart } from './situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { workPicture } from './work-picture.ts';
import { workTable } from './work-table.ts';
import { workCountText, workPartText, workTitle, type WorkKind } from './work-words.ts';

const seriesNames: Readonly<Record<WorkKind, TranslationKey>> = {
  task: 'document:chart.series-count',
  pilotModel: 'chart:pilot-models.series',
};

/** Bars of the parts of the picture, on screen and page alike; null where nothing is known. */
export function findWorkBars(wording: Wording, kind: WorkKind, work: WorkSituation) {
  const picture = workPicture(work);
  if (picture === null) return null;
  const { t } = wording;
  return {
    kind: 'bar',
    title: workTitle(wording, kind, picture),
    categories: picture.parts.map(({ part }) => workPartText(wording, part)),
    valueAxis: countAxis,
    series: [
      {
        role: 'actual',
        name: t(seriesNames[kind]),
        values: picture.parts.map(({ count }) => count),
        labels: picture.parts.map((part) => workCountText(wording, part)),
      },
    ],
  } as const;
}

/** Tasks or pilot models by state. Both totals stand in the table. */
export function findWorkChart(context: TellerContext, kind: WorkKind): SituationChart | null {
  const work = kind === 'task' ? context.situation.tasks : context.situation.pilotModels;
  const bars = findWorkBars(context, kind, work);
  if (bars === null) return null;
  return buildChart(context, {
    ...bars,
    key: kind === 'task' ? 'tasks' : 'pilot-models',
    table: workTable(context, work),
    indicatorIds: bars.categories.map(() => null),
  });
}
