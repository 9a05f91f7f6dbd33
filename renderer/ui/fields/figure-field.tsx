import { Button, NativeSelect, TextInput } from '@mantine/core';
import { comparators } from '#core/domain/figure.ts';
import type { Measure } from '#core/domain/indicator.ts';
import type { FigureReading } from '#core/intake/parse-figure.ts';
import { comparatorTerms, noDataTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { inputProps, type FieldProps } from './field.ts';
import './fields.css';
import {
  readTypedFigure,
  toFigureTyping,
  type FigureTyping,
  type TypedFigure,
} from '#core/intake/typed-figure.ts';
import { useTypingLanguage } from './typing-language.tsx';

type FigureFieldProps = FieldProps<FigureTyping> & { readonly measure: Measure };

/** A figure with its comparator; beneath it stands how every page and document will write it. */
export function FigureField({ measure, value, onChange, ...props }: FigureFieldProps) {
  const { t, format } = useInterfaceLanguage();
  const typing = useTypingLanguage();
  const typed = readTypedFigure(value, measure, typing.language);
  const write = ({ figure, outOf }: FigureReading) =>
    outOf === null ? format.figure(figure, measure, 'table') : format.outOf(figure, outOf, measure);
  const problem = typed.kind === 'problem' ? t(typed.sentence) : undefined;
  const isComparatorTyped = typed.kind === 'figure' && typed.isComparatorTyped;
  const preview = previewOf(typed) ?? props.hint;
  function previewOf(it: TypedFigure): string | undefined {
    if (it.kind === 'noData') return t('entry:number.preview', { figure: t(noDataTerms[it.reason]) });
    if (it.kind !== 'figure') return undefined;
    const figure =
      it.parts === null
        ? write(it)
        : `${write(it)} (${format.ratio(it.parts.numerator, it.parts.denominator)})`;
    return t('entry:number.preview', { figure: it.noun === null ? figure : `${figure} (${it.noun})` });
  }
  return (
    <div className="field-figure">
      <TextInput
        {...inputProps({ ...props, error: props.error ?? problem, hint: preview })}
        dir="ltr"
        autoComplete="off"
        value={value.text}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
      />
      <NativeSelect
        name={`${props.name}.comparator`}
        label={t('entry:number.comparator')}
        aria-label={t('entry:number.comparator-of', { label: props.label })}
        value={isComparatorTyped ? typed.figure.comparator : value.comparator}
        onChange={(event) => {
          const chosen = comparators.find((it) => it === event.currentTarget.value);
          if (chosen === undefined) return;
          onChange(
            isComparatorTyped
              ? toFigureTyping(typing.format, measure, { ...typed.figure, comparator: chosen }, typed.outOf)
              : { ...value, comparator: chosen },
          );
        }}
        data={comparators.map((it) => ({ value: it, label: t(comparatorTerms[it]) }))}
      />
      {typed.kind === 'ambiguous' && (
        <output className="field-readings">
          {t('entry:number.ambiguous')}
          {typed.readings.map((reading) => (
            <Button
              key={`${reading.figure.value}/${String(reading.outOf)}`}
              size="compact-sm"
              variant="default"
              onClick={() => onChange(toFigureTyping(typing.format, measure, reading.figure, reading.outOf))}
            >
              {write(reading)}
            </Button>
          ))}
        </output>
      )}
    </div>
  );
}
