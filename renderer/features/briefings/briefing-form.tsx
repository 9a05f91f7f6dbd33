import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { languages, type Language } from '#core/domain/language.ts';
import type { Period } from '#core/domain/period.ts';
import { languageTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import styles from './briefings.module.css';
import { issueMonths } from './issue-month.ts';
import type { BriefingOrder } from './mutations.ts';

type BriefingFormProps = {
  readonly periods: readonly Period[];
  /** The period of the whole page. */
  readonly period: Period;
  readonly onChoosePeriod: (code: string) => void;
  readonly isRunning: boolean;
  readonly onExport: (order: BriefingOrder) => void;
};

const hintClass = { description: styles['hint'] ?? '' };

/** What the briefing speaks of, in which language, and in which month it is signed. */
export function BriefingForm(props: BriefingFormProps) {
  const { t, words, format, language: interfaceLanguage } = useInterfaceLanguage();
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const [chosenMonth, setChosenMonth] = useState<string | null>(null);
  const { period } = props;
  const months = issueMonths(period.to);
  const issueMonth = months.find((month) => month === chosenMonth) ?? months[0] ?? '';
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        props.onExport({ period: period.code, periodName: period.name, language, issueMonth });
      }}
    >
      <NativeSelect
        label={t('briefings:form.language')}
        description={t('briefings:form.language-hint')}
        classNames={hintClass}
        value={language}
        onChange={(event) =>
          setLanguage(languages.find((it) => it === event.currentTarget.value) ?? language)
        }
        data={languages.map((value) => ({
          value,
          label: capitalised(t(languageTerms[value]), format.localeTag),
        }))}
      />
      <NativeSelect
        label={t('briefings:form.period')}
        value={period.code}
        onChange={(event) => props.onChoosePeriod(event.currentTarget.value)}
        data={props.periods.map(({ code, name }) => ({ value: code, label: words(name) }))}
      />
      <NativeSelect
        label={t('briefings:form.issue-month')}
        description={t('briefings:form.issue-month-hint')}
        classNames={hintClass}
        value={issueMonth}
        onChange={(event) => setChosenMonth(event.currentTarget.value)}
        data={months.map((value) => ({
          value,
          label: capitalised(format.month(value), format.localeTag),
        }))}
      />
      <Button type="submit" className={styles['submit']} disabled={props.isRunning}>
        {t('briefings:form.export')}
      </Button>
    </form>
  );
}

/** A choice stands alone, so it begins like a sentence. */
function capitalised(text: string, localeTag: string): string {
  return text.charAt(0).toLocaleUpperCase(localeTag) + text.slice(1);
}
