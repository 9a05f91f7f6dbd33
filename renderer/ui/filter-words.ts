import type { Format } from '#core/language/format.ts';
import type { Translate } from '#core/language/translate.ts';

export type FilterWordsTools = { readonly t: Translate; readonly format: Format };

/** A condition of a list: its name and the values that a row may have; none: it is not set. */
export type Condition = readonly [name: string, values: readonly string[]];

/** "Trạng thái: Đang thực hiện": what a list was filtered by, for a sheet of paper that has no fields. */
export function filterWords(
  { t, format }: FilterWordsTools,
  searched: string,
  conditions: readonly Condition[],
): readonly string[] {
  const text = searched.trim();
  const search: Condition = [
    t('shell:print.search'),
    text === '' ? [] : [format.quote(format.isolateLatin(text))],
  ];
  return [...conditions, search].flatMap(([name, values]) =>
    values.length === 0
      ? []
      : [t('shell:print.filter', { name, value: values.join(t('document:separator.comma')) })],
  );
}
