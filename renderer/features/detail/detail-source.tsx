import { languages } from '#core/domain/language.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Source } from '#core/domain/source.ts';
import { languageTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';

type DetailSourceProps = {
  readonly measurement: Measurement | null;
  readonly sources: readonly Source[];
};

/** Where the figure comes from, and the words of the source in their own language. */
export function DetailSource({ measurement, sources }: DetailSourceProps) {
  const { t, words, language } = useInterfaceLanguage();
  const detail = measurement?.detail ?? null;
  const source = sources.find(({ id }) => id === detail?.sourceId);
  const quote = detail?.quote ?? null;
  const quoted = [language, ...languages.filter((it) => it !== language)].find(
    (it) => quote?.[it] !== undefined,
  );
  return (
    <section>
      <h3>{t('overview:detail.source')}</h3>
      <p>{source === undefined ? t('overview:detail.no-source') : words(source.title)}</p>
      {quoted !== undefined && (
        <figure className="detail-quote">
          <figcaption>{t('overview:detail.quote', { languageName: t(languageTerms[quoted]) })}</figcaption>
          <blockquote lang={quoted} dir={quoted === 'ur' ? 'rtl' : 'ltr'}>
            {quote?.[quoted]}
          </blockquote>
        </figure>
      )}
    </section>
  );
}
