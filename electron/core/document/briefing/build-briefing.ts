import type { Language } from '../../domain/language.ts';
import type { Format } from '../../language/format.ts';
import type { Translate, TranslationKey } from '../../language/translate.ts';
import type { Situation } from '../../situation/situation.ts';
import type { Block, DocumentModel } from '../document-model.ts';
import { appendixBlocks, appendixLabel, plannedAppendices, type AppendixKind } from './appendices.ts';
import { createTellerContext, type TellerContext } from '../../wording/teller-context.ts';
import { closingBlocks } from './closing-blocks.ts';
import { directionBlocks, recommendationBlocks } from './direction-part.ts';
import { leadershipSection } from './leadership-section.ts';
import { limitationSection } from './limitation-section.ts';
import { openingBlocks } from './opening-blocks.ts';
import { pilotModelSection } from './pilot-model-section.ts';
import { resultsSection } from './results-section.ts';
import { taskSection } from './task-section.ts';
import { body, narrativeBlocks, partHeading, sectionHeading } from './text-blocks.ts';
import { createWording } from '../../wording/wording.ts';
import { numberCaptions } from './numbering.ts';

export type BriefingInput = {
  readonly situation: Situation;
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  /** Month of signing as "2024-07"; the day stays blank in a draft. */
  readonly issueMonth: string;
};

/**
 * The interim report ("Báo cáo sơ kết") of one period in the frame of Decree 30/2020/NĐ-CP, form 1.4. Every
 * section appears; one without data is one honest sentence.
 */
export function buildBriefing(input: BriefingInput): DocumentModel {
  const { situation, language, t, format } = input;
  const context = createTellerContext(situation, language, createWording(language, t, format));
  const { words, periodName } = context;
  const appendices = plannedAppendices(context);
  const programme = words(situation.settings.programmeName);
  return {
    language,
    direction: format.direction,
    properties: {
      title: t('document:property.title', { period: periodName, programme }),
      subject: programme,
      author: words(situation.documentSettings.issuingBody),
      description: t('document:property.description', { date: format.date(situation.asOf) }),
    },
    pageMark: situation.settings.isIllustrative ? t('term:illustrative') : null,
    blocks: numberCaptions(context, [
      ...openingBlocks(context, input.issueMonth),
      ...resultPart(context, appendices),
      partHeading(context, 2, t('document:part.directions')),
      ...directionBlocks(context),
      partHeading(context, 3, t('document:part.recommendations')),
      ...recommendationBlocks(context),
      ...closingBlocks(context),
      ...appendixBlocks(context, appendices),
    ]),
  };
}

function resultPart(context: TellerContext, appendices: readonly AppendixKind[]): Block[] {
  const { t } = context;
  const refer = (kind: AppendixKind) => appendixReference(context, appendices, kind);
  return [
    partHeading(context, 1, t('document:part.results')),
    ...narrativeBlocks(context, 'opening'),
    sectionHeading(context, 1, t('document:section.leadership')),
    ...leadershipSection(context),
    sectionHeading(context, 2, t('document:section.results')),
    ...resultsSection(context),
    ...refer('owed'),
    ...refer('units'),
    ...refer('notes'),
    sectionHeading(context, 3, t('document:section.tasks')),
    ...taskSection(context),
    ...refer('tasks'),
    sectionHeading(context, 4, t('document:section.pilot-models')),
    ...pilotModelSection(context),
    ...refer('pilotModels'),
    sectionHeading(context, 5, t('document:section.limitations')),
    ...limitationSection(context),
  ];
}

/** The text refers to each appendix once. */
function appendixReference(
  context: TellerContext,
  appendices: readonly AppendixKind[],
  kind: AppendixKind,
): Block[] {
  const position = appendices.indexOf(kind);
  if (position < 0) return [];
  const appendix = appendixLabel(context, position);
  return [body(context.t(referenceKeys[kind], { appendix }))];
}

const referenceKeys = {
  tasks: 'document:appendix.reference-tasks',
  pilotModels: 'document:appendix.reference-pilot-models',
  units: 'document:appendix.reference-units',
  owed: 'document:appendix.reference-owed',
  notes: 'document:appendix.reference-notes',
} as const satisfies Record<AppendixKind, TranslationKey>;
