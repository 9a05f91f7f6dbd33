import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { inputProps, type FieldProps } from './field.ts';
import { readTypedDate } from '#core/intake/typed-date.ts';

/** A day, typed; the value is the typing, read by `readTypedDate`. A mistake is said once the field is left. */
export function DateField(props: FieldProps<string>) {
  const { t } = useInterfaceLanguage();
  const [isLeft, setIsLeft] = useState(false);
  const read = readTypedDate(props.value);
  const own = isLeft && read.kind === 'problem' ? t(read.sentence) : undefined;
  return (
    <TextInput
      {...inputProps({ ...props, error: props.error ?? own })}
      // Digits and separators: a date is not mirrored.
      dir="ltr"
      autoComplete="off"
      placeholder={t('entry:date.placeholder')}
      value={props.value}
      onBlur={() => setIsLeft(true)}
      onFocus={() => setIsLeft(false)}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
