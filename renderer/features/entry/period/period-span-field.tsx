import { campaignName, namedDaysText } from '#core/language/period-name.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { readPeriodSpan } from '#core/rules/period-span.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { PlaceInYear } from '../../../ui/fields/calendar-span-field.tsx';
import { ChoiceField } from '../../../ui/fields/choice-field.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { toLocalizedText } from '#core/intake/localized-typing.ts';
import styles from '../in-place/in-place.module.css';
import {
  readTypedPeriodSpan,
  type TypedPeriodKind,
  type TypedPeriodSpan,
} from '#core/intake/typed-period-span.ts';

const kindTexts: Readonly<Record<TypedPeriodKind, TranslationKey>> = {
  month: 'start:new.period.month',
  quarter: 'start:new.period.quarter',
  half: 'start:new.period.half',
  year: 'start:new.period.year',
  firstMonths: 'entry:in-place.period.first-months',
  monthToDate: 'entry:in-place.period.month-to-date',
  days: 'entry:in-place.period.days',
  campaign: 'entry:in-place.period.campaign',
};
const kinds: readonly TypedPeriodKind[] = [
  'month',
  'quarter',
  'half',
  'firstMonths',
  'year',
  'monthToDate',
  'days',
  'campaign',
];
const monthCounts = Array.from({ length: 12 }, (_, index) => String(index + 1));

type PeriodSpanFieldProps = {
  readonly value: TypedPeriodSpan;
  readonly onChange: (value: TypedPeriodSpan) => void;
  /** What is wrong with a span that is read. */
  readonly error?: string | undefined;
};

/** Which period is to be added: kind and the fields of the kind, and what it will be called. */
export function PeriodSpanField(props: PeriodSpanFieldProps) {
  const { t, words, language } = useInterfaceLanguage();
  const { value, onChange, error } = props;
  const span = readTypedPeriodSpan(value);
  const read = span && readPeriodSpan(span);
  const own = value.kind === 'campaign' ? toLocalizedText(value.name) : null;
  const daysName = () => {
    if (read === undefined) return '';
    if (read.kind === 'campaign') return own?.vi ? words(own) : campaignName(read, t, language);
    return namedDaysText(read.days, t, language);
  };
  return (
    <>
      <div className={styles['row']}>
        <ChoiceField
          name="periodKind"
          label={t('entry:in-place.period.kind')}
          value={value.kind}
          onChange={(kind) => onChange({ ...value, kind, number: kind === 'firstMonths' ? '9' : '1' })}
          choices={kinds.map((kind) => ({ value: kind, label: t(kindTexts[kind]) }))}
        />
        <FieldsOfKind {...props} />
      </div>
      {read !== undefined && error === undefined && (
        <output className={styles['named']}>{t('entry:in-place.period.called', { name: daysName() })}</output>
      )}
    </>
  );
}

function FieldsOfKind({ value, onChange, error }: PeriodSpanFieldProps) {
  const { t, format } = useInterfaceLanguage();
  const day = (name: 'from' | 'to', label: string) => (
    <DateField
      name={`period-${name}`}
      label={label}
      value={value[name]}
      onChange={(text) => onChange({ ...value, [name]: text })}
      error={name === 'to' ? error : undefined}
      isRequired
    />
  );
  const { kind } = value;
  switch (kind) {
    case 'firstMonths':
      return (
        <>
          <TextField
            name="periodYear"
            label={t('start:new.year')}
            value={value.year}
            onChange={(year) => onChange({ ...value, year })}
            error={readTypedPeriodSpan(value) === undefined ? t('start:new.year-wrong') : undefined}
          />
          <ChoiceField
            name="periodNumber"
            label={t('entry:in-place.period.months')}
            value={value.number}
            onChange={(number) => onChange({ ...value, number })}
            choices={monthCounts.map((number) => ({
              value: number,
              label: format.number(Number(number), 0),
            }))}
            error={error}
          />
        </>
      );
    case 'monthToDate':
      return day('to', t('entry:in-place.period.to-date'));
    case 'days':
    case 'campaign':
      return (
        <>
          {day('from', t('entry:in-place.period.from'))}
          {day('to', t('entry:in-place.period.to'))}
          {kind === 'campaign' && (
            <LocalizedTextField
              name="periodName"
              label={t('entry:in-place.period.campaign-name')}
              hint={t('entry:in-place.period.campaign-name-hint')}
              value={value.name}
              onChange={(name) => onChange({ ...value, name })}
            />
          )}
        </>
      );
    default:
      return (
        <PlaceInYear
          value={{ ...value, kind }}
          onChange={(next) => onChange({ ...value, ...next })}
          error={error}
        />
      );
  }
}
