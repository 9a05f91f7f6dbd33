import type { Block, TableBlock } from '../document-model.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { IndicatorResult, WorkSituation } from '../../situation/situation.ts';
import { organisationKindTerms } from '../../language/term-keys.ts';
import { isUnitOfDays } from '../../rules/unit-validity.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { measuredWithParts } from '../../wording/result-text.ts';
import { buildTable, type ColumnDraft } from './table-builder.ts';
import { statementItem } from './text-blocks.ts';
import { taskListTable } from './work-tables.ts';
import { inSentence } from '../../wording/sentence.ts';

export function taskAppendix(context: TellerContext): TableBlock[] {
  return listAppendix(context, context.situation.tasks, context.t('document:table.tasks'));
}

export function pilotModelAppendix(context: TellerContext): TableBlock[] {
  return listAppendix(context, context.situation.pilotModels, context.t('document:table.all-pilot-models'));
}

function listAppendix(context: TellerContext, work: WorkSituation, title: string): TableBlock[] {
  return work.tasks.length === 0 ? [] : [taskListTable(context, work, title)];
}

/** Results of districts or communes side by side, where one table can hold them. */
export function unitAppendix(context: TellerContext): TableBlock[] {
  const units = comparedUnits(context);
  return units.length === 0 ? [] : [unitTable(context, units)];
}

/** How many units one table can hold side by side on an upright page. */
const mostUnits = 8;

/** Districts, else communes, that were compared; none where there are too many for one table. */
function comparedUnits({ situation }: TellerContext): Organisation[] {
  const seen = new Set(
    situation.groups.flatMap((group) =>
      group.results.flatMap((result) => result.units.map((unit) => unit.organisationId)),
    ),
  );
  for (const kind of ['district', 'commune'] as const) {
    const units = situation.organisations.filter(
      (it) => it.kind === kind && seen.has(it.id) && isUnitOfDays(it, situation.period),
    );
    if (units.length > 0 && units.length <= mostUnits) return units;
  }
  return [];
}

/** A heading over the results of one group, or one result. */
type UnitLine =
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'data'; readonly result: IndicatorResult };

function unitTable(context: TellerContext, units: readonly Organisation[]): TableBlock {
  const { situation, t, words } = context;
  const kind = units[0]?.kind ?? 'district';
  const isShown = (result: IndicatorResult) =>
    result.units.some((unit) => units.some((it) => it.id === unit.organisationId));
  const lines = situation.groups.flatMap((group): UnitLine[] => {
    const results = group.results.filter(isShown);
    if (results.length === 0) return [];
    return [
      { kind: 'group', name: words(group.group.name) },
      ...results.map((result): UnitLine => ({ kind: 'data', result })),
    ];
  });
  return buildTable<UnitLine>(context, {
    title: t('document:table.units', { kind: inSentence(context, t(organisationKindTerms[kind])) }),
    items: lines,
    rowKind: (line) => line.kind,
    columns: [
      {
        header: t('term:column.indicator'),
        width: 0.34,
        align: 'start',
        cell: (line) => (line.kind === 'group' ? line.name : words(line.result.indicator.name)),
      },
      ...units.map((unit): ColumnDraft<UnitLine> => ({
        header: words(unit.name),
        width: 0.66 / units.length,
        align: 'decimal',
        cell: (line) => (line.kind === 'group' ? null : unitText(context, line.result, unit)),
      })),
    ],
  });
}

function unitText(context: TellerContext, result: IndicatorResult, unit: Organisation): string {
  const found = result.units.find((it) => it.organisationId === unit.id);
  return measuredWithParts(context, result.indicator, found?.measurement ?? null, 'table');
}

/** What a reader must know of single figures and tasks: ambiguity, derivation, inference, scope. */
export function noteAppendix(context: TellerContext): Block[] {
  const { situation, t, words, format } = context;
  const results = situation.groups.flatMap((group) => group.results);
  const ofResults = results.flatMap((result) => {
    const detailNote = result.measurement?.detail?.note;
    const notes = [result.indicator.note, detailNote, result.plan?.target.basisNote]
      .filter((note) => note !== null && note !== undefined)
      .map((note) => words(note));
    return notes.map((note) =>
      t('document:notes.figure', {
        code: format.isolate(result.indicator.code),
        name: words(result.indicator.name),
        note,
      }),
    );
  });
  const ofTasks = [...situation.tasks.tasks, ...situation.pilotModels.tasks].flatMap((task) =>
    task.note === null
      ? []
      : [
          t('document:notes.figure', {
            code: format.isolate(task.code),
            name: words(task.title),
            note: words(task.note),
          }),
        ],
  );
  return [...ofResults, ...ofTasks].map((text) => statementItem(context, text));
}
