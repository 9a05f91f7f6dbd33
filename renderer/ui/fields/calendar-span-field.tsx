import { periodName } from '#core/language/period-name.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { ChoiceField } from './choice-field.tsx';
import { TextField } from './text-field.tsx';
import { readTypedCalendarSpan, type TypedCalendarSpan } from '#core/intake/typed-calendar-span.ts';

type SpanKind = TypedCalendarSpan['kind'];

const kindTexts: Readonly<Record<SpanKind, TranslationKey>> = {
  month: 'start:new.period.month',
  quarter: 'start:new.period.quarter',
  half: 'start:new.period.half',
  year: 'start:new.period.year',
};
const kinds: readonly SpanKind[] = ['month', 'quarter', 'half', 'year'];
const spansInYear: Readonly<Record<SpanKind, number>> = { month: 12, quarter: 4, half: 2, year: 1 };

type CalendarSpanFieldProps = {
  /** What the kind of the span is called where it is asked for. */
  readonly kindLabel: string;
  readonly value: TypedCalendarSpan;
  readonly onChange: (value: TypedCalendarSpan) => void;
  /** What is wrong with a span that is read. */
  readonly error?: string | undefined;
};

/** Kind, year and place of a year, half, quarter or month; another kind begins with its first place. */
export function CalendarSpanField({ kindLabel, ...props }: CalendarSpanFieldProps) {
  const { t } = useInterfaceLanguage();
  const { value, onChange } = props;
  return (
    <>
      <ChoiceField
        name="periodKind"
        label={kindLabel}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind, number: '1' })}
        choices={kinds.map((kind) => ({ value: kind, label: t(kindTexts[kind]) }))}
      />
      <PlaceInYear {...props} />
    </>
  );
}

/** Year and place in it of a span whose kind is chosen. */
export function PlaceInYear({ value, onChange, error }: Omit<CalendarSpanFieldProps, 'kindLabel'>) {
  const { t, language } = useInterfaceLanguage();
  const isYearKnown = readTypedCalendarSpan(value) !== undefined;
  const nameOf = (number: string) => {
    const span = readTypedCalendarSpan({ ...value, number });
    return span === undefined ? number : periodName(span, t, language);
  };
  const numbers = Array.from({ length: spansInYear[value.kind] }, (_, index) => String(index + 1));
  return (
    <>
      <TextField
        name="periodYear"
        label={t('start:new.year')}
        value={value.year}
        onChange={(year) => onChange({ ...value, year })}
        error={isYearKnown ? (value.kind === 'year' ? error : undefined) : t('start:new.year-wrong')}
      />
      {value.kind !== 'year' && (
        <ChoiceField
          name="periodNumber"
          label={t('start:new.period-which')}
          value={value.number}
          onChange={(number) => onChange({ ...value, number })}
          choices={numbers.map((number) => ({ value: number, label: nameOf(number) }))}
          error={error}
        />
      )}
    </>
  );
}
