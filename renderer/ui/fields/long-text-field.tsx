import { Textarea } from '@mantine/core';
import { inputProps, type FieldProps } from './field.ts';

type LongTextFieldProps = FieldProps<string> & { readonly rows?: number };

/** Several lines of text; grows with what is typed. */
export function LongTextField({ rows, ...props }: LongTextFieldProps) {
  return (
    <Textarea
      {...inputProps(props)}
      dir="auto"
      autosize
      minRows={rows ?? 2}
      maxRows={Math.max(rows ?? 0, 12)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
