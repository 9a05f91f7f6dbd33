import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { languages } from '#core/domain/language.ts';
import type { Period } from '#core/domain/period.ts';
import { asOfDay } from '#core/rules/as-of-day.ts';
import { Search } from '../features/search/search.tsx';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { toHref } from '../state/hash-route.ts';
import { preferencesQuery, useWorkspace } from '../state/queries.ts';
import { useCountedDay } from '../state/use-local-day.ts';
import { usePeriod } from '../state/use-period.ts';
import { HelpButton } from './help.tsx';
import { ownLanguageNames } from './language-names.ts';
import { UndoButtons } from './undo-buttons.tsx';

/** Province, period and which state of the data is shown; undo, search, language. */
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
      {workspace?.access === 'write' && <UndoButtons />}
      <Search />
      {workspace === null && <HelpButton page="start" />}
      <LanguageSelect />
    </header>
  );
}

function PeriodSelect() {
  const { t, words } = useInterfaceLanguage();
  const { periods, withoutFigures, selected, select } = usePeriod();
  const toOption = ({ code, name }: Period) => ({ value: code, label: words(name) });
  return (
    <NativeSelect
      className="shell-period"
      aria-label={t('shell:period')}
      value={selected?.code ?? ''}
      onChange={(event) => select(event.currentTarget.value)}
      data={[
        ...periods.map(toOption),
        ...(withoutFigures.length === 0
          ? []
          : [{ group: t('shell:period-without-figures'), items: withoutFigures.map(toOption) }]),
      ]}
    />
  );
}

/** "Số liệu trực tiếp · đến 30/6/2024"; made-up figures and a view without the right to change say so. */
function DataState() {
  const { t, format } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const { selected } = usePeriod();
  const today = useCountedDay();
  if (workspace === null || selected === null) return null;
  const date = format.tableDate(asOfDay(selected, today));
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
  // The choice itself shows at once; the words of the window follow when they are drawn.
  const chosenLanguage = useQuery(preferencesQuery).data?.language ?? language;
  const names = ownLanguageNames(t);
  return (
    <NativeSelect
      className="shell-language"
      aria-label={t('shell:language')}
      value={chosenLanguage}
      onChange={(event) => {
        const chosen = languages.find((it) => it === event.currentTarget.value);
        if (chosen !== undefined) changeLanguage(chosen);
      }}
      data={languages.map((it) => ({ value: it, label: names[it] }))}
    />
  );
}

/** "tỉnh Điện Biên" stands in running text with a small letter, at the head with a capital one. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
