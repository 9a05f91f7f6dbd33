import { Button, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent, type MouseEvent } from 'react';
import type { ProcedureInput } from '#contract/procedures.ts';
import { provincialUnits, readProvincialName, type ProvincialKind } from '#core/domain/provincial-units.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { CalendarSpanField } from '../../ui/fields/calendar-span-field.tsx';
import { ChoiceField } from '../../ui/fields/choice-field.tsx';
import { readTypedCalendarSpan } from '#core/intake/typed-calendar-span.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { FocusedButton } from '../../ui/focused-button.tsx';
import type { RecentWorkspace } from './find-same-province.ts';
import { firstPeriodTyping } from './first-period.ts';
import styles from './start.module.css';

type NewProvinceProps = {
  /** "2026-11-22". */
  readonly today: string;
  readonly isCreating: boolean;
  readonly isDisabled: boolean;
  readonly error: unknown;
  readonly onCreate: (order: ProcedureInput<'workspace.create'>) => void;
  /** A workspace of the province of this name that is there already. */
  readonly findKnown: (name: string) => RecentWorkspace | null;
  readonly onOpenKnown: (known: RecentWorkspace) => void;
};

const longestName = 60;
const kindTexts = { province: 'start:new.kind-province', city: 'start:new.kind-city' } as const;
const kinds: readonly ProvincialKind[] = ['province', 'city'];

/** A workspace of the user's own: what it is called and the period that is worked on first. */
export function NewProvince(props: NewProvinceProps) {
  const { today, isCreating, isDisabled, error, onCreate } = props;
  const { t, format } = useInterfaceLanguage();
  const [kind, setKind] = useState<ProvincialKind>('province');
  const [typedName, setTypedName] = useState('');
  const [period, setPeriod] = useState(() => firstPeriodTyping('half', today));
  const [isChecked, setIsChecked] = useState(false);
  const [known, setKnown] = useState<RecentWorkspace | null>(null);
  const suggestions = useId();
  const { name } = readProvincialName(typedName);
  const firstPeriod = readTypedCalendarSpan(period);
  const nameError =
    name === ''
      ? t('start:new.name-missing')
      : name.length > longestName
        ? t('start:new.name-long')
        : undefined;
  const create = (event: MouseEvent<HTMLButtonElement>) => {
    setIsChecked(true);
    const found = props.findKnown(name);
    if (nameError !== undefined) event.currentTarget.form?.querySelector('input')?.focus();
    else if (found !== null && known === null) setKnown(found);
    else if (firstPeriod !== undefined) onCreate({ kind, name, firstPeriod });
  };
  return (
    <section
      className={`${styles['section'] ?? ''} ${styles['new'] ?? ''}`}
      aria-labelledby={`${suggestions}-head`}
    >
      <h2 id={`${suggestions}-head`}>{t('start:new.heading')}</h2>
      <p className={styles['hint']}>{t('start:new.hint')}</p>
      {error !== null && <FailureNotice error={error} />}
      <form className={styles['new-form']} onSubmit={stayOnEnter} noValidate>
        <TextInput
          className={styles['new-name']}
          label={t('start:new.name')}
          description={t('start:new.name-hint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          list={suggestions}
          autoComplete="off"
          dir="auto"
          maxLength={120}
          value={typedName}
          error={isChecked ? nameError : undefined}
          onChange={(event) => {
            setTypedName(event.currentTarget.value);
            setKnown(null);
            setKind(readProvincialName(event.currentTarget.value).kind ?? kind);
          }}
        />
        <datalist id={suggestions}>
          {provincialUnits
            .toSorted((a, b) => format.collate(a.name, b.name))
            .map((unit) => (
              <option key={unit.name} value={unit.name}>
                {t(kindTexts[unit.kind])}
              </option>
            ))}
        </datalist>
        <ChoiceField
          name="kind"
          label={t('start:new.kind')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({ value, label: t(kindTexts[value]) }))}
        />
        <CalendarSpanField
          kindLabel={t('start:new.period-kind')}
          value={period}
          onChange={(next) =>
            // Another kind begins with the last one that is over.
            setPeriod(next.kind === period.kind ? next : firstPeriodTyping(next.kind, today))
          }
        />
        {known === null ? (
          <Button
            className={styles['new-create']}
            onClick={create}
            loading={isCreating}
            disabled={isDisabled}
          >
            {t('start:new.create')}
          </Button>
        ) : (
          <KnownProvince
            known={known}
            isCreating={isCreating}
            isDisabled={isDisabled}
            onOpen={() => props.onOpenKnown(known)}
            onCreate={create}
          />
        )}
      </form>
    </section>
  );
}

/** Enter in a field chooses from its list or ends its typing; a workspace is made by its button alone. */
function stayOnEnter(event: FormEvent<HTMLFormElement>): void {
  event.preventDefault();
}

type KnownProvinceProps = Pick<NewProvinceProps, 'isCreating' | 'isDisabled'> & {
  readonly known: RecentWorkspace;
  readonly onOpen: () => void;
  readonly onCreate: (event: MouseEvent<HTMLButtonElement>) => void;
};

/** Asks before a second workspace of one province. */
function KnownProvince({ known, isCreating, isDisabled, onOpen, onCreate }: KnownProvinceProps) {
  const { t, words, format } = useInterfaceLanguage();
  const province = words(known.provinceName ?? { vi: known.name });
  return (
    <div className={styles['known']}>
      <p role="alert">{t('start:new.known', { province, folder: format.isolateLatin(known.name) })}</p>
      <FocusedButton disabled={isDisabled || isCreating} onClick={onOpen}>
        {t('start:new.open-known')}
      </FocusedButton>
      <Button variant="default" onClick={onCreate} loading={isCreating} disabled={isDisabled}>
        {t('start:new.create-all-the-same')}
      </Button>
    </div>
  );
}
