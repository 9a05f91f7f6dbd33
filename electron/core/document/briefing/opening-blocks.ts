import type { Block } from '../document-model.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { body } from './text-blocks.ts';

/** Everything before the first part: letterhead, title, contents, opening sentence. */
export function openingBlocks(context: TellerContext, issueMonth: string): Block[] {
  const { situation, t, words, format, periodName } = context;
  const { documentSettings, settings } = situation;
  return [
    {
      kind: 'letterhead',
      superiorBody: words(documentSettings.superiorBody),
      issuingBody: words(documentSettings.issuingBody),
      nationalName: t('document:letterhead.national-name'),
      motto: t('document:letterhead.motto'),
      number: t('document:letterhead.number', { symbol: documentSettings.symbol }),
      placeAndDate: format.placeAndDraftDate(words(documentSettings.place), issueMonth),
    },
    {
      kind: 'title',
      documentType: t('document:title.type'),
      subjectLines: [
        t('document:title.subject', { period: periodName, programme: words(settings.programmeName) }),
        t('document:title.subject-directions'),
      ],
    },
    { kind: 'contents', title: t('document:title.contents'), depth: 2 },
    ...illustrativeNotice(context),
    body(openingSentence(context)),
    ...periodNotice(context),
  ];
}

function openingSentence({ situation, t, words, periodName }: TellerContext): string {
  const { programmeTitle, programmeName, committeeName } = situation.settings;
  const committee = words(committeeName);
  return programmeTitle === null
    ? t('document:opening.plain', { committee, programme: words(programmeName), period: periodName })
    : t('document:opening.with-title', { title: words(programmeTitle), committee, period: periodName });
}

function illustrativeNotice({ situation, t }: TellerContext): Block[] {
  return situation.settings.isIllustrative ? [body(t('document:summary.illustrative'))] : [];
}

function periodNotice({ situation, t, periodName }: TellerContext): Block[] {
  return situation.period.isStated ? [] : [body(t('document:notes.period-inferred', { period: periodName }))];
}
