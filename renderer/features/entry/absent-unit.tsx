import { Button } from '@mantine/core';
import type { Organisation } from '#core/domain/organisation.ts';
import type { Period } from '#core/domain/period.ts';
import { findLastSuccessor } from '#core/rules/successor.ts';
import { isUnitOfDays } from '#core/rules/unit-validity.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

type AbsentUnitProps = {
  /** One that is not there on any day of the period. */
  readonly unit: Organisation;
  readonly period: Period;
  readonly organisations: readonly Organisation[];
  /** Absent: the form is of this unit alone. */
  readonly onChoose?: (id: Organisation['id']) => void;
};

/** In place of a form: why a unit has no results in a period, and the unit that took its place. */
export function AbsentUnit({ unit, period, organisations, onChoose }: AbsentUnitProps) {
  const { t, words, format } = useInterfaceLanguage();
  const successor = findLastSuccessor(unit, organisations);
  const names = { name: words(unit.name), period: words(period.name) };
  const hasEnded = unit.validTo !== null && unit.validTo < period.from;
  const text = hasEnded
    ? t('entry:absent.ended', { ...names, date: format.tableDate(unit.validTo ?? '') })
    : t('entry:absent.not-yet', { ...names, date: format.tableDate(unit.validFrom ?? '') });
  const isOffered = hasEnded && successor !== null && isUnitOfDays(successor, period);
  return (
    <EmptyState
      text={text}
      action={
        isOffered &&
        onChoose !== undefined && (
          <Button variant="default" onClick={() => onChoose(successor.id)}>
            {t('entry:absent.go', { name: words(successor.name) })}
          </Button>
        )
      }
    />
  );
}
