import { useState } from 'react';
import { languages, type Language } from '#core/domain/language.ts';
import { languageTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { FieldProps } from './field.ts';
import './fields.css';
import type { LocalizedTyping } from '#core/intake/localized-typing.ts';
import { Textarea } from '@mantine/core';
import { inputProps } from './field.ts';

const others = languages.filter((language) => language !== 'vi');

type LocalizedTextFieldProps = FieldProps<LocalizedTyping> & { readonly rows?: number };

/** A text in Vietnamese, and under a disclosure in the four other languages. */
export function LocalizedTextField({ rows, value, onChange, ...props }: LocalizedTextFieldProps) {
  const { t, language, format } = useInterfaceLanguage();
  const [firstVietnamese] = useState(value.vi);
  const given = others.filter((it) => value[it].trim() !== '');
  const isOutOfStep = given.length > 0 && firstVietnamese !== '' && value.vi !== firstVietnamese;
  const inLanguage = (it: Language) =>
    t('entry:field.in-language', { label: props.label, languageName: t(languageTerms[it]) });
  const input = (it: Language, own: Partial<FieldProps<unknown>>) => (
    <Textarea
      {...inputProps({ ...props, ...own })}
      key={it}
      lang={it}
      dir={it === 'ur' ? 'rtl' : 'ltr'}
      autosize
      minRows={rows ?? 1}
      maxRows={12}
      value={value[it]}
      onChange={(event) => onChange({ ...value, [it]: event.currentTarget.value })}
    />
  );
  return (
    <div className="field-localized">
      {input('vi', { label: language === 'vi' ? props.label : inLanguage('vi') })}
      {isOutOfStep && <output className="field-warning">{t('entry:field.translations-differ')}</output>}
      <details className="field-languages">
        <summary aria-label={t('entry:field.other-languages-of', { label: props.label })}>
          {given.length === 0
            ? t('entry:field.other-languages')
            : t('entry:field.other-languages-given', {
                names: format.list(given.map((it) => t(languageTerms[it]))),
              })}
        </summary>
        {others.map((it) =>
          input(it, {
            name: `${props.name}.${it}`,
            label: inLanguage(it),
            isRequired: false,
            error: undefined,
            hint: undefined,
          }),
        )}
      </details>
    </div>
  );
}
