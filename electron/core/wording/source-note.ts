import type { Situation } from '../situation/situation.ts';
import type { Wording } from './wording.ts';

/** Where the figures come from and which state of the data: "Nguồn: … . Số liệu cập nhật đến 30/6/2024, chưa chốt." */
export function sourceNote({
  t,
  words,
  format,
  situation: { settings, asOf, sources },
}: Wording & { readonly situation: Pick<Situation, 'settings' | 'asOf' | 'sources'> }): string {
  const titles = sources.map((source) => words(source.title));
  const date = format.date(asOf);
  return t('document:source.note', {
    sources: titles.length === 0 ? t('document:source.none') : titles.join(t('document:separator.comma')),
    state: settings.isIllustrative
      ? t('document:source.made-up', { date })
      : t('document:source.live', { date }),
  });
}
