import type { TellerContext } from '../../wording/teller-context.ts';
import type { Block } from '../document-model.ts';
import { noteAppendix, pilotModelAppendix, taskAppendix, unitAppendix } from './appendices.ts';
import { closingBlocks } from './closing-blocks.ts';
import { directivesSection, discussionSection, recommendationPart } from './direction-part.ts';
import { leadershipSection } from './leadership-section.ts';
import { limitationSection } from './limitation-section.ts';
import { openingBlocks } from './opening-blocks.ts';
import type { OutlineAppendix, OutlineEntry, OutlinePart, OutlineSection, Paper } from './outline.ts';
import { owedAppendix } from './owed-section.ts';
import { pilotModelSection } from './pilot-model-section.ts';
import { resultsSection } from './results-section.ts';
import { taskSection } from './task-section.ts';

const writtenOnly: OutlineEntry['build'] = (_context, written) => written;

const resultSections: readonly OutlineSection[] = [
  {
    key: 'leadership',
    title: 'document:section.leadership',
    narrative: 'leadership',
    build: leadershipSection,
  },
  {
    key: 'results',
    title: 'document:section.results',
    narrative: 'results',
    build: resultsSection,
    refersTo: ['owed', 'units', 'notes'],
  },
  {
    key: 'tasks',
    title: 'document:section.tasks',
    narrative: 'tasks',
    build: taskSection,
    refersTo: ['tasks'],
  },
  {
    key: 'pilotModels',
    title: 'document:section.pilot-models',
    narrative: 'pilotModels',
    build: pilotModelSection,
    refersTo: ['pilotModels'],
  },
  {
    key: 'limitations',
    title: 'document:section.limitations',
    narrative: 'limitations',
    build: limitationSection,
  },
];

const directionSections: readonly OutlineSection[] = [
  {
    key: 'directives',
    title: 'document:section.directives',
    narrative: null,
    build: directivesSection,
  },
  {
    key: 'discussion',
    title: 'document:section.discussion',
    narrative: null,
    build: discussionSection,
  },
];

const parts: readonly OutlinePart[] = [
  {
    key: 'results',
    title: 'document:part.results',
    narrative: 'opening',
    build: writtenOnly,
    sections: resultSections,
  },
  {
    key: 'directions',
    title: 'document:part.directions',
    narrative: 'directions',
    build: writtenOnly,
    sections: directionSections,
  },
  {
    key: 'recommendations',
    title: 'document:part.recommendations',
    narrative: 'recommendations',
    build: recommendationPart,
    sections: [],
  },
];

const appendices: readonly OutlineAppendix[] = [
  {
    key: 'tasks',
    title: 'document:appendix.tasks',
    reference: 'document:appendix.reference-tasks',
    build: taskAppendix,
  },
  {
    key: 'pilotModels',
    title: 'document:appendix.pilot-models',
    reference: 'document:appendix.reference-pilot-models',
    build: pilotModelAppendix,
  },
  {
    key: 'units',
    title: 'document:appendix.units',
    reference: 'document:appendix.reference-units',
    build: unitAppendix,
  },
  {
    key: 'owed',
    title: 'document:appendix.owed',
    reference: 'document:appendix.reference-owed',
    build: owedAppendix,
  },
  {
    key: 'notes',
    title: 'document:appendix.notes',
    reference: 'document:appendix.reference-notes',
    build: noteAppendix,
  },
];

/**
 * "Báo cáo sơ kết", form 1.4 of Decree 30. A section without data is one honest sentence; only what the meeting dwelt
 * on is left out where it is not known.
 */
export const interimReport: Paper = {
  frame: { title: titleText, opening: openingBlocks, closing: closingBlocks, attachedLine },
  parts,
  appendices,
};

function titleText({ situation, t, words, periodName }: TellerContext): string {
  return t('document:property.title', {
    period: periodName,
    programme: words(situation.settings.programmeName),
  });
}

/** Number and date are written in when it is signed. */
function attachedLine({ situation, t, words }: TellerContext): Block {
  const { symbol } = situation.documentSettings;
  const text = t('document:appendix.attached', { symbol, body: words(situation.settings.committeeName) });
  return { kind: 'paragraph', style: 'centred', runs: [{ text, isItalic: true }] };
}
