import { NativeSelect } from '@mantine/core';
import { languages, type Language } from '#core/domain/language.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { toHref } from './hash-route.ts';
import { useWorkspace } from './queries.ts';
import { usePeriod } from './use-period.ts';

/** Each language in its own words, so that everyone finds theirs. */
const ownNames: Readonly<Record<Language, TranslationKey>> = {
  vi: 'shell:language-own.vi',
  en: 'shell:language-own.en',
  hi: 'shell:language-own.hi',
  ur: 'shell:language-own.ur',
  cs: 'shell:language-own.cs',
};

/** Province, period and which state of the data is shown; language. */
export function TopBar() {
  const { t, words } = useInterfaceLanguage();
  const workspace = useWorkspace();
  return (
    <header className="shell-bar">
      {workspace === null ? (
        <strong className="shell-province">{t('shell:product')}</strong>
      ) : (
        <a className="shell-province" href={toHref('start')} title={t('shell:change-province')}>
          {sentenceCase(words(workspace.provinceName))}
        </a>
      )}
      {workspace !== null && <PeriodSelect />}
      {workspace !== null && <DataState />}
      <span className="shell-bar-space" />
      <LanguageSelect />
    </header>
  );
}

function PeriodSelect() {
  const { t, words } = useInterfaceLanguage();
  const { periods, selected, select } = usePeriod();
  return (
    <NativeSelect
      className="shell-period"
      aria-label={t('shell:period')}
      value={selected?.code ?? ''}
      onChange={(event) => select(event.currentTarget.value)}
      data={periods.map((period) => ({ value: period.code, label: words(period.name) }))}
    />
  );
}

/** "Số liệu trực tiếp · đến 30/6/2024"; made-up figures and a view without the right to change say so. */
function DataState() {
  const { t, format } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const { selected } = usePeriod();
  if (workspace === null || selected === null) return null;
  const date = format.tableDate(selected.asOf ?? selected.to);
  return (
    <p className="shell-state">
      <span>{t('shell:live', { date })}</span>
      {workspace.isIllustrative && <span className="shell-mark">{t('term:illustrative')}</span>}
      {workspace.access === 'view' && <span className="shell-mark">{t('shell:view-only')}</span>}
    </p>
  );
}

function LanguageSelect() {
  const { t, language, changeLanguage } = useInterfaceLanguage();
  return (
    <NativeSelect
      className="shell-language"
      aria-label={t('shell:language')}
      value={language}
      onChange={(event) => {
        const chosen = languages.find((it) => it === event.currentTarget.value);
        if (chosen !== undefined) changeLanguage(chosen);
      }}
      data={languages.map((it) => ({ value: it, label: t(ownNames[it]) }))}
    />
  );
}

/** "tỉnh Điện Biên" stands in running text with a small letter, at the head with a capital one. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
