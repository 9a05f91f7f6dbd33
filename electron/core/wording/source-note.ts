import type { Source } from '../domain/source.ts';
import type { Situation } from '../situation/situation.ts';
import type { Wording } from './wording.ts';

/** Where the figures come from and which state of the data: "Nguồn: … . Số liệu cập nhật đến 30/6/2024, chưa chốt." */
export function sourceNote(
  { t, words, format }: Wording,
  { settings, asOf }: Pick<Situation, 'settings' | 'asOf'>,
  sources: readonly Source[],
): string {
  const titles = sources.map((source) => words(source.title));
  const date = format.date(asOf);
  return t('document:source.note', {
    sources: titles.length === 0 ? t('document:source.none') : titles.join(t('document:separator.comma')),
    state: settings.isIllustrative
      ? t('document:source.made-up', { date })
      : t('document:source.live', { date }),
  });
}
