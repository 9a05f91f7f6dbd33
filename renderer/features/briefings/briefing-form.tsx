import { Button, NativeSelect, Progress } from '@mantine/core';
import { useState } from 'react';
import { languages, type Language } from '#core/domain/language.ts';
import type { Period } from '#core/domain/period.ts';
import { languageTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import styles from './briefings.module.css';
import { issueMonths, monthLabel } from './issue-month.ts';
import type { BriefingOrder } from './mutations.ts';

type BriefingFormProps = {
  readonly periods: readonly Period[];
  readonly initialPeriod: Period;
  readonly isRunning: boolean;
  /** 0 to 1; null where the job has not said yet. */
  readonly progress: number | null;
  readonly onExport: (order: BriefingOrder) => void;
};

const hintClass = { description: styles['hint'] ?? '' };

/** What the briefing speaks of, in which language, and in which month it is signed. */
export function BriefingForm(props: BriefingFormProps) {
  const { t, words, format, language: interfaceLanguage } = useInterfaceLanguage();
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const [periodCode, setPeriodCode] = useState(props.initialPeriod.code);
  const [chosenMonth, setChosenMonth] = useState<string | null>(null);
  const period = props.periods.find(({ code }) => code === periodCode) ?? props.initialPeriod;
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
        onChange={(event) => setPeriodCode(event.currentTarget.value)}
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
          label: capitalised(monthLabel(value, format.localeTag), format.localeTag),
        }))}
      />
      <Button type="submit" className={styles['submit']} disabled={props.isRunning}>
        {t('briefings:form.export')}
      </Button>
      {props.isRunning && <ExportProgress ratio={props.progress} />}
    </form>
  );
}

/** A choice stands alone, so it begins like a sentence. */
function capitalised(text: string, localeTag: string): string {
  return text.charAt(0).toLocaleUpperCase(localeTag) + text.slice(1);
}

/** Says how far the job is. It cannot be stopped, so there is no button that pretends to. */
function ExportProgress({ ratio }: { readonly ratio: number | null }) {
  const { t, format } = useInterfaceLanguage();
  const percent = Math.round((ratio ?? 0) * 100);
  const text =
    ratio === null
      ? t('briefings:progress.waiting')
      : t('briefings:progress.running', { percent: format.percent(percent, 0) });
  return (
    <div className={styles['progress']}>
      <output>{text}</output>
      {ratio !== null && <Progress value={percent} aria-label={t('briefings:progress.label')} />}
    </div>
  );
}
