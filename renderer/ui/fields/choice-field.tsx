import { NativeSelect } from '@mantine/core';
import { inputProps, type FieldProps } from './field.ts';

export type Choice<Value extends string> = { readonly value: Value; readonly label: string };

type ChoiceFieldProps<Value extends string> = FieldProps<Value> & {
  readonly choices: readonly Choice<Value>[];
};

/** One of a few values. */
export function ChoiceField<Value extends string>({ choices, ...props }: ChoiceFieldProps<Value>) {
  return (
    <NativeSelect
      {...inputProps(props)}
      value={props.value}
      onChange={(event) => {
        const chosen = choices.find(({ value }) => value === event.currentTarget.value);
        if (chosen !== undefined) props.onChange(chosen.value);
      }}
      data={choices.map(({ value, label }) => ({ value, label }))}
    />
  );
}
