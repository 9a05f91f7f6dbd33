import { Button } from '@mantine/core';
import type { DocumentSettings } from '#core/domain/document-settings.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { Card } from '../../ui/card.tsx';
import styles from './briefings.module.css';

type LayoutCardProps = {
  readonly settings: DocumentSettings;
  /** Null where nothing can be changed. */
  readonly onEdit: (() => void) | null;
};

/** Who issues and who signs, as every exported document says it. */
export function LayoutCard({ settings, onEdit }: LayoutCardProps) {
  const { t, words, format } = useInterfaceLanguage();
  const { signerName, recipients } = settings;
  return (
    <Card title={t('briefings:layout.heading')}>
      <dl className={`fact-list ${styles['layout'] ?? ''}`}>
        <dt>{t('briefings:layout.issuing-body')}</dt>
        <dd>{words(settings.issuingBody)}</dd>
        <dt>{t('briefings:layout.symbol')}</dt>
        <dd>
          <bdi>{settings.symbol}</bdi>
        </dd>
        <dt>{t('briefings:layout.signer')}</dt>
        <dd>
          {words(settings.signerTitle)}
          <span className={styles['facts']}>
            {signerName === null ? t('briefings:layout.no-signer') : format.isolateLatin(signerName)}
          </span>
        </dd>
        <dt>{t('briefings:layout.recipients')}</dt>
        <dd>{format.number(recipients.length, 0)}</dd>
      </dl>
      {onEdit !== null && (
        <Button className={styles['submit']} variant="default" onClick={onEdit}>
          {t('briefings:layout.edit')}
        </Button>
      )}
    </Card>
  );
}
