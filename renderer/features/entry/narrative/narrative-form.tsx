import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { periodInSentence } from '#core/language/in-sentence.ts';
import type { LocalizedText } from '#core/domain/language.ts';
import { narrativeSchema, type Narrative, type NarrativeSection } from '#core/domain/narrative.ts';
import type { Period } from '#core/domain/period.ts';
import { narrativeSectionTerms } from '#core/language/term-keys.ts';
import { maximumTextLength } from '#core/rules/text-hygiene.ts';
import type { Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery, situationQuery } from '../../../state/queries.ts';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { toLocalizedTyping, toRequiredText } from '#core/intake/localized-typing.ts';
import { EntryFrame, type Checked } from '../entry-frame.tsx';
import styles from '../entry.module.css';
import { joinErrors, schemaErrors } from '../field-errors.ts';
import { fieldsOf } from '../fields-of.ts';
import type { FormProps } from '../form-place.ts';
import { LoadFailure } from '../load-failure.tsx';
import { useSave } from '../mutations.ts';
import { useEntryDraft, type EntryDraftState } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import {
  hasTooLong,
  narrativeValuesSchema,
  withTextBehind,
  type NarrativeValues,
} from './narrative-values.ts';
import { narrativePlaces } from './narrative-words.ts';

type NarrativePlace = FormProps<'narrative'>['place'];
type Changes = { changes: { before: Narrative | null; after: Narrative | null }[] };

/** The text that is written by hand for one section of a period's briefing. */
export function NarrativeForm({ place }: FormProps<'narrative'>) {
  const { t } = useInterfaceLanguage();
  const catalogue = useQuery(catalogueQuery);
  if (catalogue.isError) return <LoadFailure error={catalogue.error} />;
  if (catalogue.data === undefined) return null;
  const period = catalogue.data.periods.find(({ id }) => id === place.periodId);
  if (period === undefined) return <LoadFailure text={t('entry:narrative.gone')} />;
  return <NarrativeOfPeriod place={place} period={period} />;
}

type OfPeriodProps = { readonly place: NarrativePlace; readonly period: Period };

function NarrativeOfPeriod({ place, period }: OfPeriodProps) {
  const situation = useFreshQuery(situationQuery(period.code));
  if (situation.isError) return <LoadFailure error={situation.error} />;
  if (situation.fresh === undefined) return null;
  return <OpenNarrative place={place} situation={situation.fresh} />;
}

type OpenProps = { readonly place: NarrativePlace; readonly situation: Situation };

function OpenNarrative({ place, situation }: OpenProps) {
  const { t, words } = useInterfaceLanguage();
  const before = findNarrative(situation, place.section);
  const section = t(narrativeSectionTerms[place.section]);
  const heading = t('entry:narrative.heading', { section, period: words(situation.period.name) });
  const saving = useSave('narrative.save');
  const draft = useEntryDraft<NarrativeValues>({
    initial: { text: toLocalizedTyping(before?.text ?? null) },
    schema: narrativeValuesSchema,
    title: () => heading,
  });
  return (
    <EntryFrame
      heading={heading}
      draft={draft}
      saving={saving}
      check={useCheck(place, before, draft.values)}
      savedText={t('entry:narrative.saved', { section })}
      removal={
        before === null
          ? undefined
          : {
              input: { changes: [{ before, after: null }] },
              question: t('entry:narrative.remove-question'),
              removedText: t('entry:narrative.removed', { section }),
            }
      }
    >
      <p className={styles['note']}>{t(narrativePlaces[place.section])}</p>
      <LocalizedTextField
        {...fieldsOf(draft)('text')}
        label={t('entry:narrative.text')}
        hint={t('entry:narrative.text-hint')}
        rows={12}
        isRequired
      />
      {situation.previousPeriod !== null && (
        <CopyPrevious draft={draft} section={place.section} period={situation.previousPeriod} />
      )}
    </EntryFrame>
  );
}

function useCheck(place: NarrativePlace, before: Narrative | null, { text }: NarrativeValues) {
  const { t, format } = useInterfaceLanguage();
  return (): Checked<NarrativeValues, Changes> => {
    const after = { periodId: place.periodId, section: place.section, text: toRequiredText(text) };
    const tooLong = hasTooLong(text)
      ? { text: t('entry:narrative.too-long', { n: format.number(maximumTextLength, 0) }) }
      : {};
    const errors = joinErrors<NarrativeValues>(tooLong, schemaErrors(t, narrativeSchema, after));
    return errors === undefined ? { input: { changes: [{ before, after }] } } : { errors };
  };
}

type CopyPreviousProps = {
  readonly draft: EntryDraftState<NarrativeValues>;
  readonly section: NarrativeSection;
  readonly period: Period;
};

/** The text of the period before as a beginning; shown where there is one. */
function CopyPrevious({ draft, section, period }: CopyPreviousProps) {
  const { t, words, language } = useInterfaceLanguage();
  const previous = useQuery(situationQuery(period.code));
  const [isCopied, setIsCopied] = useState(false);
  const text = findPreviousText(previous.data, section, period);
  if (text === null) return null;
  const name = { period: periodInSentence(words(period.name), language) };
  const copy = () => {
    draft.change({ text: withTextBehind(draft.values.text, toLocalizedTyping(text)) });
    setIsCopied(true);
  };
  return (
    <div className={styles['more']}>
      <Button variant="default" disabled={isCopied} onClick={copy}>
        {t('entry:narrative.copy', name)}
      </Button>
      <output className={styles['note']}>
        {isCopied
          ? t('entry:narrative.copied', name)
          : t('entry:narrative.copy-hint', { period: words(period.name) })}
      </output>
    </div>
  );
}

/** While another period is read, the answer is still the one before it. */
function findPreviousText(
  situation: Situation | undefined,
  section: NarrativeSection,
  period: Period,
): LocalizedText | null {
  if (situation === undefined || situation.period.id !== period.id) return null;
  return findNarrative(situation, section)?.text ?? null;
}

function findNarrative({ narratives }: Situation, section: NarrativeSection): Narrative | null {
  return narratives.find((narrative) => narrative.section === section) ?? null;
}
