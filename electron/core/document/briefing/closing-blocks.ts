import type { Block } from '../document-model.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { body } from './text-blocks.ts';

/** The closing sentence with "./." and the block of recipients and signature. */
export function closingBlocks({ situation, t, words, periodName }: TellerContext): Block[] {
  const { documentSettings, settings } = situation;
  return [
    body(
      t('document:closing.sentence', {
        period: periodName,
        programme: words(settings.programmeName),
        committee: words(settings.committeeName),
      }),
    ),
    {
      kind: 'signature',
      recipientsTitle: t('document:signature.recipients'),
      recipients: [
        ...documentSettings.recipients.map((recipient) =>
          t('document:signature.recipient', { name: words(recipient) }),
        ),
        t('document:signature.archive', { name: words(documentSettings.archiveNote) }),
      ],
      capacity: words(documentSettings.signerCapacity),
      title: words(documentSettings.signerTitle),
      office: documentSettings.signerOffice === null ? null : words(documentSettings.signerOffice),
      name: documentSettings.signerName ?? t('document:signature.name-placeholder'),
    },
  ];
}
