import { languages, type Language } from '#core/domain/language.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import type { LocalizedTyping } from '#core/intake/localized-typing.ts';
import styles from './document-settings.module.css';
import type { DocumentSettingsValues } from './document-settings-values.ts';

/** What was typed where Decree 30/2020/NĐ-CP puts it, in the language of the interface. */
export function PagePreview({ values }: { readonly values: DocumentSettingsValues }) {
  const { t, format, language } = useInterfaceLanguage();
  const text = (typing: LocalizedTyping) => textOf(typing, language);
  const name = values.signerName.trim();
  return (
    <figure className={styles['preview']} aria-label={t('entry:document-settings.preview')}>
      <figcaption>{t('entry:document-settings.preview')}</figcaption>
      <div className={styles['page']} dir={format.direction}>
        <div className={styles['half']}>
          <p>{text(values.superiorBody)}</p>
          <p className={styles['strong']}>
            <span className={styles['lined']}>{text(values.issuingBody)}</span>
          </p>
          <p className={styles['number']}>
            {t('document:letterhead.number', { symbol: format.isolateLatin(values.symbol.trim()) })}
          </p>
        </div>
        <div className={styles['half']}>
          <p className={styles['strong']}>{t('document:letterhead.national-name')}</p>
          <p className={styles['strong']}>
            <span className={styles['underlined']}>{t('document:letterhead.motto')}</span>
          </p>
          <p className={styles['slanted']}>{text(values.place)}, …</p>
        </div>
        <p className={styles['rest']} aria-hidden>
          …
        </p>
        <div className={styles['received']}>
          <p className={styles['receivers']}>{t('document:signature.recipients')}</p>
          {values.recipients.map((recipient) => (
            <p key={recipient.key}>{t('document:signature.recipient', { name: text(recipient.name) })}</p>
          ))}
          <p>{t('document:signature.archive', { name: text(values.archiveNote) })}</p>
        </div>
        <div className={styles['half']}>
          <p className={styles['strong']}>{text(values.signerCapacity)}</p>
          <p className={styles['strong']}>{text(values.signerTitle)}</p>
          <p className={styles['signed']} aria-hidden />
          <p className={styles['strong']}>{text(values.signerOffice)}</p>
          <p className={styles['strong']}>
            {name === '' ? t('document:signature.name-placeholder') : format.isolateLatin(name)}
          </p>
        </div>
      </div>
    </figure>
  );
}

/** As `textIn` chooses it from what is stored; without the mark of another language. */
function textOf(typing: LocalizedTyping, language: Language): string {
  const order = [language, 'en', 'vi', ...languages] as const;
  return order.map((it) => typing[it].trim()).find((text) => text !== '') ?? '';
}
