import type commandTexts from '../../../resources/locales/vi/command.json';
import type documentTexts from '../../../resources/locales/vi/document.json';
import type errorTexts from '../../../resources/locales/vi/errors.json';
import type figureTexts from '../../../resources/locales/vi/figure.json';
import type provinceTexts from '../../../resources/locales/vi/province.json';
import type termTexts from '../../../resources/locales/vi/term.json';
import type shellTexts from '../../../resources/locales/vi/shell.json';
import type searchTexts from '../../../resources/locales/vi/search.json';
import type startTexts from '../../../resources/locales/vi/start.json';
import type overviewTexts from '../../../resources/locales/vi/overview.json';
import type chartTexts from '../../../resources/locales/vi/chart.json';
import type indicatorsTexts from '../../../resources/locales/vi/indicators.json';
import type tasksTexts from '../../../resources/locales/vi/tasks.json';
import type briefingsTexts from '../../../resources/locales/vi/briefings.json';
import type entryTexts from '../../../resources/locales/vi/entry.json';
import type dataTexts from '../../../resources/locales/vi/data.json';
import type updateTexts from '../../../resources/locales/vi/update.json';
import type presentationTexts from '../../../resources/locales/vi/presentation.json';

/** Every namespace of `resources/locales/<language>/`. The Vietnamese files are the source of the keys. */
type Namespaces = {
  readonly command: typeof commandTexts;
  readonly document: typeof documentTexts;
  readonly errors: typeof errorTexts;
  readonly figure: typeof figureTexts;
  readonly province: typeof provinceTexts;
  readonly term: typeof termTexts;
  readonly shell: typeof shellTexts;
  readonly search: typeof searchTexts;
  readonly start: typeof startTexts;
  readonly overview: typeof overviewTexts;
  readonly chart: typeof chartTexts;
  readonly indicators: typeof indicatorsTexts;
  readonly tasks: typeof tasksTexts;
  readonly briefings: typeof briefingsTexts;
  readonly data: typeof dataTexts;
  readonly entry: typeof entryTexts;
  readonly update: typeof updateTexts;
  readonly presentation: typeof presentationTexts;
};

type PluralForm = 'one' | 'few' | 'many' | 'other';
type WithoutPlural<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K;
type KeyPath<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${KeyPath<T[K]>}`;
}[keyof T & string];

/** "document:heading.results": namespace, colon, path. A misspelt key does not compile. */
export type TranslationKey = {
  [N in keyof Namespaces & string]: `${N}:${KeyPath<Namespaces[N]>}`;
}[keyof Namespaces & string];

/**
 * Words of one language. A number under `count` chooses the plural form; every other placeholder takes a
 * string that is already formatted.
 */
export type Translate = (key: TranslationKey, values?: Readonly<Record<string, string | number>>) => string;
