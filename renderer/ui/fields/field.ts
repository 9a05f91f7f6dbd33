/** What every field of a form takes; the text of an error stands beneath it and is read with its name. */
export type FieldProps<Value> = {
  /** Names the field in the errors of its form. */
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly error?: string | undefined;
  /** One sentence on what belongs here. */
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
};

/** What Mantine's inputs take of a field. */
export function inputProps({
  name,
  label,
  error,
  hint,
  isRequired,
}: Omit<FieldProps<unknown>, 'value' | 'onChange'>) {
  return {
    name,
    label,
    error,
    description: hint,
    withAsterisk: isRequired ?? false,
    'aria-required': isRequired ?? false,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] satisfies (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
  };
}
