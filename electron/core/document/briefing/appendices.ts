import type { Block, TableBlock } from '../document-model.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { IndicatorResult } from '../../situation/situation.ts';
import { organisationKindTerms } from '../../language/term-keys.ts';
import { isUnitOfDays } from '../../rules/unit-validity.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { toRoman } from './numbering.ts';
import { measuredWithParts } from '../../wording/result-text.ts';
import { hasOwedAppendix, owedTable } from './owed-section.ts';
import { buildTable, type ColumnDraft } from './table-builder.ts';
import { statementItem } from './text-blocks.ts';
import { taskListTable } from './work-tables.ts';
import { inSentence } from '../../wording/sentence.ts';

export type AppendixKind = 'units' | 'owed' | 'notes' | 'tasks' | 'pilotModels';

/** The appendices that have something to show, in the order in which they are numbered. */
export function plannedAppendices(context: TellerContext): AppendixKind[] {
  const { situation } = context;
  const has: Readonly<Record<AppendixKind, boolean>> = {
    owed: hasOwedAppendix(context),
    tasks: situation.tasks.tasks.length > 0,
    pilotModels: situation.pilotModels.tasks.length > 0,
    units: comparedUnits(context).length > 0,
    notes: noteItems(context).length > 0,
  };
  return (['tasks', 'pilotModels', 'units', 'owed', 'notes'] as const).filter((kind) => has[kind]);
}

/** "Phụ lục I", as the text refers to it. */
export function appendixLabel({ t, format }: TellerContext, position: number): string {
  return t('document:appendix.label', { number: format.isolate(toRoman(position + 1)) });
}

export function appendixBlocks(context: TellerContext, kinds: readonly AppendixKind[]): Block[] {
  const { t } = context;
  const titles = {
    tasks: t('document:appendix.tasks'),
    pilotModels: t('document:appendix.pilot-models'),
    units: t('document:appendix.units'),
    owed: t('document:appendix.owed'),
    notes: t('document:appendix.notes'),
  } as const satisfies Record<AppendixKind, string>;
  const contents = {
    tasks: () => [taskListTable(context, context.situation.tasks, t('document:table.tasks'))],
    pilotModels: () => [
      taskListTable(context, context.situation.pilotModels, t('document:table.all-pilot-models')),
    ],
    units: () => [unitTable(context)],
    owed: () => [owedTable(context)],
    notes: () => noteItems(context),
  } as const satisfies Record<AppendixKind, () => Block[]>;
  return kinds.flatMap((kind, position) => [
    {
      kind: 'heading',
      level: 1,
      lines: [appendixLabel(context, position), titles[kind]],
      startsPage: true,
    } as const,
    attachedLine(context),
    ...contents[kind](),
  ]);
}

/** The line that ties an appendix to its report; number and date are written in when it is signed. */
function attachedLine({ situation, t, words }: TellerContext): Block {
  const { symbol } = situation.documentSettings;
  const body = words(situation.settings.committeeName);
  const text = t('document:appendix.attached', { symbol, body });
  return { kind: 'paragraph', style: 'centred', runs: [{ text, isItalic: true }] };
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

function unitTable(context: TellerContext): TableBlock {
  const { situation, t, words } = context;
  const units = comparedUnits(context);
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
function noteItems(context: TellerContext): Block[] {
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
