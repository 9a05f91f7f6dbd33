import { Button } from '@mantine/core';
import { narrativeSections, type Narrative, type NarrativeSection } from '#core/domain/narrative.ts';
import { narrativeSectionTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { firstWords } from '../../state/first-words.ts';
import { Card } from '../../ui/card.tsx';
import styles from './briefings.module.css';

type SectionsCardProps = {
  readonly narratives: readonly Narrative[];
  /** Null where nothing can be changed. */
  readonly onEdit: ((section: NarrativeSection) => void) | null;
};

/** Letters of two lines. */
const longestExcerpt = 240;

/** The sections of the briefing in their order, each with the first words that were written for it. */
export function SectionsCard({ narratives, onEdit }: SectionsCardProps) {
  const { t, words } = useInterfaceLanguage();
  return (
    <Card title={t('briefings:sections.heading')}>
      <p className={styles['hint']}>{t('briefings:sections.hint')}</p>
      <ul className={styles['sections']}>
        {narrativeSections.map((section) => {
          const text = narratives.find((narrative) => narrative.section === section)?.text ?? null;
          const name = t(narrativeSectionTerms[section]);
          return (
            <li key={section}>
              <div>
                <h3>{name}</h3>
                <p className={text === null ? styles['unwritten'] : styles['excerpt']}>
                  {text === null ? t('briefings:sections.empty') : words(firstWords(text, longestExcerpt))}
                </p>
              </div>
              {onEdit !== null && (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={
                    text === null
                      ? t('briefings:sections.write-named', { section: name })
                      : t('briefings:sections.edit-named', { section: name })
                  }
                  onClick={() => onEdit(section)}
                >
                  {text === null ? t('briefings:sections.write') : t('briefings:sections.edit')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
