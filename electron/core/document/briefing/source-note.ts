import type { BriefingContext } from './briefing-context.ts';

/** "Nguồn: … . Số liệu cập nhật đến 30/6/2024, chưa chốt.": where the figures come from and which state of the data. */
export function sourceNote({ situation, t, words, format }: BriefingContext): string {
  const titles = [...situation.sources.values()].map((source) => words(source.title));
  return t('document:source.note', {
    sources: titles.length === 0 ? t('document:source.none') : titles.join(t('document:separator.comma')),
    state: situation.settings.isIllustrative
      ? t('document:source.made-up', { date: format.date(situation.asOf) })
      : t('document:source.live', { date: format.date(situation.asOf) }),
  });
}
