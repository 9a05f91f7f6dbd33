import {
  MultiSelect,
  Select,
  type ComboboxItem,
  type ComboboxParsedItem,
  type OptionsFilter,
} from '@mantine/core';
import { searchKey } from '#core/language/search-key.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { inputProps, type FieldProps } from './field.ts';

export type ChoiceGroup<Id extends number> = {
  /** Head of the group; empty where the choices stand alone. */
  readonly name: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
};

type Offered<Id extends number> = { readonly groups: readonly ChoiceGroup<Id>[] };

/** One of many: typing finds it, with or without tone marks. */
export function SearchChoiceField<Id extends number>({
  groups,
  value,
  onChange,
  ...props
}: FieldProps<Id | null> & Offered<Id>) {
  const { t } = useInterfaceLanguage();
  return (
    <Select
      {...inputProps(props)}
      data={toData(groups)}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(findIds(groups, chosen === null ? [] : [chosen])[0] ?? null)}
      filter={filterByKey}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('entry:field.clear', { label: props.label }) }}
      nothingFoundMessage={t('entry:field.nothing-found')}
    />
  );
}

/** Several of many. */
export function SearchChoicesField<Id extends number>({
  groups,
  value,
  onChange,
  ...props
}: FieldProps<readonly Id[]> & Offered<Id>) {
  const { t } = useInterfaceLanguage();
  return (
    <MultiSelect
      {...inputProps(props)}
      data={toData(groups)}
      value={value.map(String)}
      onChange={(chosen) => onChange(findIds(groups, chosen))}
      filter={filterByKey}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('entry:field.nothing-found')}
    />
  );
}

function toData<Id extends number>(groups: readonly ChoiceGroup<Id>[]) {
  const toItems = ({ choices }: ChoiceGroup<Id>) =>
    choices.map(({ id, label }) => ({ value: String(id), label }));
  return groups
    .filter(({ choices }) => choices.length > 0)
    .map((group) => ({ group: group.name, items: toItems(group) }));
}

/** The ids behind the texts that the control hands out, in their order. */
function findIds<Id extends number>(groups: readonly ChoiceGroup<Id>[], chosen: readonly string[]): Id[] {
  const all = groups.flatMap(({ choices }) => choices);
  return chosen.flatMap((text) => all.filter(({ id }) => String(id) === text).map(({ id }) => id));
}

const filterByKey: OptionsFilter = ({ options, search, limit }) => {
  const asked = searchKey(search)
    .split(' ')
    .filter((word) => word !== '');
  const matches = ({ label }: ComboboxItem) => {
    const key = searchKey(label);
    return asked.every((word) => key.includes(word));
  };
  const found: ComboboxParsedItem[] = [];
  for (const option of options) {
    if (!('group' in option)) {
      if (matches(option)) found.push(option);
      continue;
    }
    const items = option.items.filter(matches);
    if (items.length > 0) found.push({ group: option.group, items });
  }
  return found.slice(0, limit);
};
