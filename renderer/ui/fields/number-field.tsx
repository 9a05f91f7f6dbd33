import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { inputProps, type FieldProps } from './field.ts';
import { readTypedNumber } from '#core/intake/typed-number.ts';
import { useTypingLanguage } from './typing-language.tsx';

/** A plain number, typed; the value is the typing, read by `readTypedNumber`. */
export function NumberField(props: FieldProps<string>) {
  const { t } = useInterfaceLanguage();
  const { language } = useTypingLanguage();
  const [isLeft, setIsLeft] = useState(false);
  const read = readTypedNumber(props.value, language);
  const own = isLeft && read.kind === 'problem' ? t(read.sentence) : undefined;
  return (
    <TextInput
      {...inputProps({ ...props, error: props.error ?? own })}
      dir="ltr"
      inputMode="decimal"
      autoComplete="off"
      value={props.value}
      onBlur={() => setIsLeft(true)}
      onFocus={() => setIsLeft(false)}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
