import { TextInput } from '@mantine/core';
import { inputProps, type FieldProps } from './field.ts';

/** One line of text in whatever language. */
export function TextField(props: FieldProps<string>) {
  return (
    <TextInput
      {...inputProps(props)}
      dir="auto"
      autoComplete="off"
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
