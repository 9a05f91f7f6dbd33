import type { Language } from '../../domain/language.ts';
import type { Format } from '../../language/format.ts';
import type { Translate } from '../../language/translate.ts';
import type { Situation } from '../../situation/situation.ts';
import type { DocumentModel } from '../document-model.ts';
import { createTellerContext } from '../../wording/teller-context.ts';
import { interimReport } from './interim-report.ts';
import { composePaper } from './outline.ts';
import { createWording } from '../../wording/wording.ts';

export type BriefingInput = {
  readonly situation: Situation;
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  /** Month of signing as "2024-07"; the day stays blank in a draft. */
  readonly issueMonth: string;
};

/**
 * The interim report ("Báo cáo sơ kết") of one period in the frame of Decree 30/2020/NĐ-CP, form 1.4.
 */
export function buildBriefing(input: BriefingInput): DocumentModel {
  const { situation, language, t, format } = input;
  const context = createTellerContext(situation, language, createWording(language, t, format));
  const { words } = context;
  return {
    language,
    direction: format.direction,
    properties: {
      title: interimReport.frame.title(context),
      subject: words(situation.settings.programmeName),
      author: words(situation.documentSettings.issuingBody),
      description: t('document:property.description', { date: format.date(situation.asOf) }),
    },
    pageMark: situation.settings.isIllustrative ? t('term:illustrative') : null,
    blocks: composePaper(context, interimReport, input.issueMonth),
  };
}
