import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { documentSettingsSchema } from '#core/domain/document-settings.ts';
import { comparatorSchema } from '#core/domain/figure.ts';
import { accumulations, directions, indicatorUnits, moneyScales } from '#core/domain/indicator.ts';
import { localizedTextSchema } from '#core/domain/language.ts';
import { noDataReasons } from '#core/domain/measurement.ts';
import { narrativeSections } from '#core/domain/narrative.ts';
import { sourceSchema } from '#core/domain/source.ts';
import { bottlenecks, statementKinds } from '#core/domain/statement.ts';
import { taskKinds, taskStates } from '#core/domain/task.ts';
import { workspaceSettingsSchema } from '#core/domain/workspace-settings.ts';

const code = z.string().min(1);
const named = z.strictObject({ code, name: localizedTextSchema });

const indicatorEntrySchema = z.strictObject({
  code,
  group: code,
  name: localizedTextSchema,
  unit: z.enum(indicatorUnits),
  scale: z.enum(moneyScales).nullable(),
  /** Key of the noun that its figures count. */
  counter: code.nullable(),
  direction: z.enum(directions),
  accumulation: z.enum(accumulations),
  decimals: z.int().min(0).max(6),
  numerator: code.nullable(),
  denominator: code.nullable(),
  leadOrganisation: code,
  utilityGroup: z.int().nullable(),
  isByUnit: z.boolean(),
  /** Value of the first and of the last month; null where numerator and denominator give the value. */
  path: z
    .strictObject({
      from: z.number(),
      to: z.number(),
      shape: z.enum(['steady', 'early', 'late', 'step']),
      monthsWithData: z.int(),
    })
    .nullable(),
  outOf: z.int().nullable(),
  /** Plans of the last half-year and of its year; `replaced` was the half-year plan before a revision. */
  plan: z.strictObject({
    half: z.number().nullable(),
    year: z.number().nullable(),
    replaced: z.number().nullable(),
    baseline: z.number().nullable(),
  }),
  /** The last figure as the agency words it, where it does not give the exact value. */
  reported: z.strictObject({ comparator: comparatorSchema, value: z.number() }).nullable(),
  noDataReason: z.enum(noDataReasons).nullable(),
  cause: code.nullable(),
  solution: code.nullable(),
});
export type IndicatorEntry = z.infer<typeof indicatorEntrySchema>;

const organisationsSchema = z.strictObject({
  province: localizedTextSchema,
  agencies: z.array(named),
  districts: z.array(named),
  /** `weight`: share of the province. */
  communes: z.array(named.extend({ district: code, weight: z.number().positive() })),
});

const scenarioSchema = z.enum([
  'onTime',
  'late',
  'monthly',
  'quarterly',
  'steady',
  'quiet',
  'tight',
  'tightQuiet',
  'overdue',
  'overdueQuiet',
  'notStarted',
  'notStartedOverdue',
]);
export type Scenario = z.infer<typeof scenarioSchema>;

const taskEntrySchema = z.strictObject({
  code,
  kind: z.enum(taskKinds),
  state: z.enum(taskStates),
  scenario: scenarioSchema,
  leadOrganisation: code,
  coordinatingOrganisations: z.array(code),
  indicators: z.array(code),
  product: code,
  cause: code.nullable(),
  solution: code.nullable(),
  hasRoadmap: z.boolean(),
  title: localizedTextSchema,
});
export type TaskEntry = z.infer<typeof taskEntrySchema>;

const texts = z.record(code, localizedTextSchema);
const wordingSchema = z.strictObject({
  settings: workspaceSettingsSchema,
  documentSettings: documentSettingsSchema,
  source: sourceSchema.omit({ id: true }),
  /** `{year}` stands for the number of the year. */
  periodNames: z.strictObject({
    year: localizedTextSchema,
    firstHalf: localizedTextSchema,
    lastHalf: localizedTextSchema,
    months: z.array(localizedTextSchema).length(12),
  }),
  groups: z.array(named),
  counters: texts,
  causes: texts,
  solutions: texts,
  products: texts,
  addressees: texts,
  noData: texts,
  qualitative: localizedTextSchema,
  statements: z.array(
    z.strictObject({
      code,
      kind: z.enum(statementKinds),
      bottleneck: z.enum(bottlenecks).nullable(),
      addressees: code.nullable(),
      text: localizedTextSchema,
    }),
  ),
  narratives: z.array(z.strictObject({ section: z.enum(narrativeSections), text: localizedTextSchema })),
});
export type Wording = z.infer<typeof wordingSchema>;

const catalogueSchema = z.strictObject({
  indicators: z.array(indicatorEntrySchema),
  organisations: organisationsSchema,
  tasks: z.array(taskEntrySchema),
  pilotModels: z.array(taskEntrySchema),
  wording: wordingSchema,
});
export type Catalogue = z.infer<typeof catalogueSchema>;

/** Names, plans and courses of the made-up province, from the JSON files beside this module. */
export function loadCatalogue(): Catalogue {
  return catalogueSchema.parse({
    indicators: readJson('indicators.json'),
    organisations: readJson('organisations.json'),
    tasks: readJson('tasks.json'),
    pilotModels: readJson('pilot-models.json'),
    wording: readJson('wording.json'),
  });
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
