import { Button } from '@mantine/core';
import type { FigureReading } from '#core/intake/parse-figure.ts';
import { measuredText } from '#core/wording/result-text.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { doubtText } from '../measurement/doubt-words.ts';
import { isOutdated } from './read-row.ts';
import { toCellText } from './result-rows.ts';
import type { ResultLineProps } from './result-line-props.ts';
import styles from './results.module.css';

/** How the row will be written, or what stands in the way; what may be read in two ways is asked here. */
export function WrittenCell({ row, typing, reading, onType }: ResultLineProps) {
  const language = useInterfaceLanguage();
  const { t, format } = language;
  const marks = useTypingLanguage();
  const { indicator } = row;
  const write = ({ figure, outOf }: FigureReading) =>
    outOf === null ? format.figure(figure, indicator, 'table') : format.outOf(figure, outOf, indicator);
  return (
    <div className={styles['written']} id={`written-${indicator.id}`}>
      {reading.kind === 'same' && row.stored !== null && (
        <span className={styles['stored']}>{measuredText(language, indicator, row.stored, 'table')}</span>
      )}
      {reading.kind === 'ready' && (
        <strong>
          {measuredText(language, indicator, reading.measurement, 'table')}
          {reading.noun !== null && ` (${reading.noun})`}
        </strong>
      )}
      {reading.kind === 'problem' && <span className={styles['problem']}>{t(reading.sentence)}</span>}
      {reading.kind === 'ambiguous' && (
        <span className={styles['ask']}>
          {t('entry:number.ambiguous')}
          {reading.readings.map((choice) => (
            <Button
              key={`${choice.figure.value}/${String(choice.outOf)}`}
              size="compact-xs"
              variant="default"
              onClick={() =>
                onType(row, { text: toCellText(indicator, choice, marks.format), isPasted: false })
              }
            >
              {write(choice)}
            </Button>
          ))}
        </span>
      )}
      {reading.kind === 'ready' &&
        reading.doubts.map((doubt) => (
          <span key={doubt} className={styles['doubt']}>
            {doubtText(language, doubt, row)}
          </span>
        ))}
      {reading.kind === 'ready' && reading.dropsWording && (
        <span className={styles['doubt']}>{t('entry:results.drops-wording')}</span>
      )}
      {typing !== undefined && reading.kind !== 'same' && isOutdated(row, typing) && (
        <span className={styles['doubt']}>{t('entry:results.outdated')}</span>
      )}
    </div>
  );
}
