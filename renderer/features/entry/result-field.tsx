import type { IndicatorUnit } from '#core/domain/indicator.ts';
import { yesNoTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { ChoiceField } from '../../ui/fields/choice-field.tsx';
import type { FieldProps } from '../../ui/fields/field.ts';
import { FigureField } from '../../ui/fields/figure-field.tsx';
import type { FigureTyping } from '../../ui/fields/typed-figure.ts';

/** A figure of an indicator of this unit: what is reached or not is chosen, everything else is typed. */
export function ResultField({ unit, ...props }: FieldProps<FigureTyping> & { readonly unit: IndicatorUnit }) {
  const { t } = useInterfaceLanguage();
  if (unit !== 'yesNo') return <FigureField unit={unit} {...props} />;
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
