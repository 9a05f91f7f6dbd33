import type { Measure } from '#core/domain/indicator.ts';
import { yesNoTerms } from '#core/language/term-keys.ts';
import { unitText } from '#core/wording/unit-text.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { ChoiceField } from '../../ui/fields/choice-field.tsx';
import type { FieldProps } from '../../ui/fields/field.ts';
import { FigureField } from '../../ui/fields/figure-field.tsx';
import type { FigureTyping } from '#core/intake/typed-figure.ts';

type ResultFieldProps = FieldProps<FigureTyping> & { readonly measure: Measure };

/** A figure of an indicator: what is reached or not is chosen, everything else is typed. */
export function ResultField({ measure, ...props }: ResultFieldProps) {
  const { t, words } = useInterfaceLanguage();
  if (measure.unit !== 'yesNo') {
    const { label } = props;
    const inUnit = { label, unit: unitText({ t, words }, measure) };
    const named = measure.scale === null ? label : t('entry:number.in-unit', inUnit);
    return <FigureField measure={measure} {...props} label={named} />;
  }
  return (
    <ChoiceField<string>
      {...props}
      // It says how a figure is typed.
      hint={undefined}
      value={props.value.text}
      onChange={(text) => props.onChange({ text, comparator: 'eq' })}
      choices={[
        { value: '', label: t('entry:field.unknown') },
        { value: '1', label: t(yesNoTerms.yes) },
        { value: '0', label: t(yesNoTerms.no) },
      ]}
    />
  );
}
