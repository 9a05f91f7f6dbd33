import { createInstance, type i18n, type ResourceKey } from 'i18next';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import type { Translate } from '#core/language/translate.ts';
import { createWording, type Wording } from '#core/wording/wording.ts';
import { rememberWords } from './remember-words.ts';

/** Every locale file, built into the page: the five languages switch without a restart. */
const files = import.meta.glob<ResourceKey>('../../resources/locales/*/*.json', {
  eager: true,
  import: 'default',
});

const words = createWords();

function createWords(): i18n {
  const resources: Record<string, Record<string, ResourceKey>> = {};
  for (const [path, content] of Object.entries(files)) {
    const [, language = '', namespace = ''] = /locales\/([^/]+)\/([^/.]+)\.json$/u.exec(path) ?? [];
    (resources[language] ??= {})[namespace] = content;
  }
  const instance = createInstance();
  void instance.init({
    resources,
    lng: 'vi',
    fallbackLng: false,
    initAsync: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** The words of one language, as the core takes them. */
export function translateIn(language: Language): Translate {
  const fixed = words.getFixedT(language);
  return rememberWords((key, values = {}) => {
    const { count } = values;
    const options = { replace: values, nest: false, ...(typeof count === 'number' ? { count } : {}) };
    return String(fixed(key, options));
  });
}

export type InterfaceLanguage = Wording & {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly changeLanguage: (language: Language) => void;
};

const LanguageContext = createContext<InterfaceLanguage | null>(null);

type ProviderProps = {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
  readonly children: ReactNode;
};

export function InterfaceLanguageProvider({ language, onChange, children }: ProviderProps) {
  const value = useMemo(() => createInterfaceLanguage(language, onChange), [language, onChange]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

function createInterfaceLanguage(
  language: Language,
  changeLanguage: (language: Language) => void,
): InterfaceLanguage {
  const t = translateIn(language);
  const format = createFormat(language, t);
  return {
    language,
    direction: format.direction,
    ...createWording(language, t, format),
    changeLanguage,
  };
}

/** Words and formats of the interface. Must be used below the provider. */
export function useInterfaceLanguage(): InterfaceLanguage {
  const value = useContext(LanguageContext);
  if (value === null) throw new Error('The interface language has no provider above this component.');
  return value;
}
