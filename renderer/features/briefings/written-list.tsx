import { Button } from '@mantine/core';
import { languageTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './briefings.module.css';
import type { WrittenBriefing } from './queries.ts';

type WrittenListProps = {
  readonly briefings: readonly WrittenBriefing[];
  readonly onOpen: (key: string) => void;
  readonly onShowInFolder: (key: string) => void;
};

/** The briefings of this session with the two next steps. */
export function WrittenList({ briefings, onOpen, onShowInFolder }: WrittenListProps) {
  const { t, format, words } = useInterfaceLanguage();
  if (briefings.length === 0) return <EmptyState text={t('briefings:written.empty')} />;
  return (
    <ul className={styles['written']}>
      {briefings.map(({ key, fileName, bytes, language, periodName }) => (
        <li key={key}>
          <p>
            <strong>
              <bdi dir="ltr">{fileName}</bdi>
            </strong>
            <span className={styles['facts']}>
              {t('briefings:written.facts', {
                period: words(periodName),
                language: t(languageTerms[language]),
                size: format.number(Math.max(1, Math.round(bytes / 1000)), 0),
              })}
            </span>
          </p>
          <Button aria-label={t('briefings:written.open-label', { fileName })} onClick={() => onOpen(key)}>
            {t('briefings:written.open')}
          </Button>
          <Button
            variant="default"
            aria-label={t('briefings:written.show-label', { fileName })}
            onClick={() => onShowInFolder(key)}
          >
            {t('briefings:written.show')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
