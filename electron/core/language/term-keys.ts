import type { Comparator } from '../domain/figure.ts';
import type { Direction, IndicatorUnit, MoneyScale } from '../domain/indicator.ts';
import type { Language } from '../domain/language.ts';
import type { Assessment, Measurement, NoDataReason } from '../domain/measurement.ts';
import type { NarrativeSection } from '../domain/narrative.ts';
import type { OrganisationKind } from '../domain/organisation.ts';
import type { ReportedTotalPart, ReportedTotalSubject } from '../domain/reported-total.ts';
import type { Bottleneck, StatementKind } from '../domain/statement.ts';
import type { Target } from '../domain/target.ts';
import type { Task, TaskKind, TaskState } from '../domain/task.ts';
import type { JudgementStatus, NotJudgedReason } from '../rules/judgement.ts';
import type { TranslationKey } from './translate.ts';

/*
 * Which words name a value of the domain, on screen and in documents: `t(statusTerms[status])`.
 */

type Terms<Value extends string> = Readonly<Record<Value, TranslationKey>>;

export const statusTerms: Terms<JudgementStatus> = {
  exceeded: 'term:status.exceeded',
  met: 'term:status.met',
  near: 'term:status.near',
  below: 'term:status.below',
  notJudged: 'term:status.not-judged',
};

/** For a table whose head says that it is the plan the results are held against. */
export const shortStatusTerms: Terms<JudgementStatus> = {
  exceeded: 'term:status-short.exceeded',
  met: 'term:status-short.met',
  near: 'term:status-short.near',
  below: 'term:status-short.below',
  notJudged: 'term:status-short.not-judged',
};

export const statusReasonTerms: Terms<NotJudgedReason> = {
  noData: 'term:status-reason.no-data',
  state: 'term:status-reason.state',
  noPlan: 'term:status-reason.no-plan',
  neutral: 'term:status-reason.neutral',
  contradiction: 'term:status-reason.contradiction',
  notDue: 'term:status-reason.not-due',
  partOfPlan: 'term:status-reason.part-of-plan',
  comparator: 'term:status-reason.comparator',
};

/** What a figure that may not count is marked with. */
export const stateMarkTerms: Terms<Exclude<Measurement['state'], 'accepted'>> = {
  draft: 'term:state-mark.draft',
  submitted: 'term:state-mark.submitted',
  returned: 'term:state-mark.returned',
};

export const taskStateTerms: Terms<TaskState> = {
  completed: 'term:task-state.completed',
  regular: 'term:task-state.regular',
  inProgress: 'term:task-state.in-progress',
  atRisk: 'term:task-state.at-risk',
  lagging: 'term:task-state.lagging',
  notStarted: 'term:task-state.not-started',
  suspended: 'term:task-state.suspended',
};

export const taskKindTerms: Terms<TaskKind> = {
  assignment: 'term:task-kind.assignment',
  pilotModel: 'term:task-kind.pilot-model',
  dataCleaning: 'term:task-kind.data-cleaning',
  digitalProduct: 'term:task-kind.digital-product',
  connection: 'term:task-kind.connection',
};

export const organisationKindTerms: Terms<OrganisationKind> = {
  province: 'term:organisation-kind.province',
  department: 'term:organisation-kind.department',
  district: 'term:organisation-kind.district',
  commune: 'term:organisation-kind.commune',
  level: 'term:organisation-kind.level',
  other: 'term:organisation-kind.other',
};

export const unitTerms: Terms<IndicatorUnit> = {
  percent: 'term:unit.percent',
  count: 'term:unit.count',
  index: 'term:unit.index',
  rank: 'term:unit.rank',
  currency: 'term:unit.currency',
  yesNo: 'term:unit.yes-no',
};

export const scaleTerms: Terms<MoneyScale> = {
  thousand: 'term:money.thousand',
  million: 'term:money.million',
  billion: 'term:money.billion',
};

export const directionTerms: Terms<Direction> = {
  higherIsBetter: 'term:direction.higher-is-better',
  lowerIsBetter: 'term:direction.lower-is-better',
  neutral: 'term:direction.neutral',
  keepAtLeast: 'term:direction.keep-at-least',
  reachByDate: 'term:direction.reach-by-date',
};

export const noDataTerms: Terms<NoDataReason> = {
  notReported: 'term:no-data.not-reported',
  onlyByUnit: 'term:no-data.only-by-unit',
  onlyInWords: 'term:no-data.only-in-words',
  notApplicable: 'term:no-data.not-applicable',
};

export const assessmentTerms: Terms<Assessment> = {
  onPlan: 'term:assessment.on-plan',
  exceeded: 'term:assessment.exceeded',
  low: 'term:assessment.low',
  aboveNationalAverage: 'term:assessment.above-national-average',
};

export const bottleneckTerms: Terms<Bottleneck> = {
  legal: 'term:bottleneck.legal',
  infrastructure: 'term:bottleneck.infrastructure',
  data: 'term:bottleneck.data',
  security: 'term:bottleneck.security',
  resources: 'term:bottleneck.resources',
};

export const narrativeSectionTerms: Terms<NarrativeSection> = {
  opening: 'term:narrative-section.opening',
  leadership: 'term:narrative-section.leadership',
  results: 'term:narrative-section.results',
  tasks: 'term:narrative-section.tasks',
  pilotModels: 'term:narrative-section.pilot-models',
  limitations: 'term:narrative-section.limitations',
  directions: 'term:narrative-section.directions',
  recommendations: 'term:narrative-section.recommendations',
};

export const statementKindTerms: Terms<StatementKind> = {
  activity: 'term:statement-kind.activity',
  limitation: 'term:statement-kind.limitation',
  directive: 'term:statement-kind.directive',
  discussion: 'term:statement-kind.discussion',
  remark: 'term:statement-kind.remark',
};

export const comparatorTerms: Terms<Comparator> = {
  eq: 'term:comparator.eq',
  gt: 'term:comparator.gt',
  gte: 'term:comparator.gte',
  lt: 'term:comparator.lt',
  lte: 'term:comparator.lte',
  approx: 'term:comparator.approx',
  nearly: 'term:comparator.nearly',
};

export const basisTerms: Terms<Target['basis'] | Task['stateBasis']> = {
  stated: 'term:basis.stated',
  inferred: 'term:basis.inferred',
  derived: 'term:basis.derived',
};

export const totalPartTerms: Terms<ReportedTotalPart> = {
  completed: 'term:total-part.completed',
  regular: 'term:total-part.regular',
  inProgress: 'term:total-part.in-progress',
  atRisk: 'term:total-part.at-risk',
  lagging: 'term:total-part.lagging',
  notStarted: 'term:total-part.not-started',
  withoutResults: 'term:total-part.without-results',
  metAndExceeded: 'term:total-part.met-and-exceeded',
  overdue: 'term:total-part.overdue',
};

export const totalSubjectTerms: Terms<ReportedTotalSubject> = {
  task: 'term:total-subject.task',
  target: 'term:total-subject.target',
  pilotModel: 'term:total-subject.pilot-model',
};

/** In the language of the words, not in its own: "tiếng Anh". */
export const languageTerms: Terms<Language> = {
  vi: 'term:language-name.vi',
  en: 'term:language-name.en',
  hi: 'term:language-name.hi',
  ur: 'term:language-name.ur',
  cs: 'term:language-name.cs',
};

/** What a source says in sum, and what the list adds up to. */
export const totalTerms = {
  reported: 'term:total.reported',
  counted: 'term:total.counted',
} as const satisfies Terms<string>;

export const roadmapTerms = {
  yes: 'term:roadmap.yes',
  no: 'term:roadmap.no',
  unknown: 'term:roadmap.unknown',
} as const satisfies Terms<string>;

export const yesNoTerms = {
  yes: 'term:yes-no.yes',
  no: 'term:yes-no.no',
} as const satisfies Terms<string>;

/** Column heads of tables, of the interface and of documents alike. */
export const columnTerms = {
  number: 'term:column.number',
  indicator: 'term:column.indicator',
  unit: 'term:column.unit',
  planned: 'term:column.planned',
  achieved: 'term:column.achieved',
  percentOfPlan: 'term:column.percent-of-plan',
  status: 'term:column.status',
  change: 'term:column.change',
  source: 'term:column.source',
  task: 'term:column.task',
  leadAgency: 'term:column.lead-agency',
  deadline: 'term:column.deadline',
  progress: 'term:column.progress',
  cause: 'term:column.cause',
  solution: 'term:column.solution',
  roadmap: 'term:column.roadmap',
  note: 'term:column.note',
  state: 'term:column.state',
  organisation: 'term:column.organisation',
  rank: 'term:column.rank',
} as const satisfies Terms<string>;

/** Which state of the data a screen or page shows, and whether the figures are made up. */
export const dataStateTerms = {
  live: 'term:live-figures',
  illustrative: 'term:illustrative',
} as const satisfies Terms<string>;
