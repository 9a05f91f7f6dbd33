import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '#core/domain/language.ts';
import { createFormat, type Format } from '#core/language/format.ts';
import { translateIn } from '../../i18n/interface-language.tsx';

export type TypingLanguage = {
  readonly language: Language;
  /** Puts stored figures into the fields of the form; what is only shown is written by the interface's. */
  readonly format: Format;
};

const TypingLanguageContext = createContext<TypingLanguage | null>(null);

type ProviderProps = { readonly language: Language; readonly children: ReactNode };

export function TypingLanguageProvider({ language, children }: ProviderProps) {
  const value = useMemo(
    () => ({ language, format: createFormat(language, translateIn(language)) }),
    [language],
  );
  return <TypingLanguageContext value={value}>{children}</TypingLanguageContext>;
}

/**
 * The language by whose marks the figures of a form are typed: the one in which it began, whatever the interface
 * speaks by now. "12.430" stays twelve thousand.
 */
export function useTypingLanguage(): TypingLanguage {
  const value = useContext(TypingLanguageContext);
  if (value === null) throw new Error('A figure is typed outside of a form.');
  return value;
}
