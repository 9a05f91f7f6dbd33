import { useState } from 'react';
import type { ProcedureInput, ProcedureOutput } from '#contract/procedures.ts';
import type { Indicator } from '#core/domain/indicator.ts';
import type { Period } from '#core/domain/period.ts';
import type { Target } from '#core/domain/target.ts';
import { isUnitOfDays } from '#core/rules/unit-validity.ts';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { catalogueQuery, targetsQuery } from '../../../state/queries.ts';
import { useCountedDay } from '../../../state/use-local-day.ts';
import { usePeriod } from '../../../state/use-period.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import { AbsentUnit } from '../absent-unit.tsx';
import { EntryFrame, type Checked } from '../entry-frame.tsx';
import { useFormPlace, type FormProps } from '../form-place.ts';
import { useSave } from '../mutations.ts';
import { toSentences } from '../to-sentences.ts';
import { useEntryDraft } from '../use-entry-draft.ts';
import { useFreshQuery } from '../use-fresh-query.ts';
import { TargetFields } from './target-fields.tsx';
import { findFirstMode, type TargetMode } from './target-mode.ts';
import { TargetRevisions } from './target-revisions.tsx';
import {
  newTargetValues,
  readTarget,
  revisionValues,
  targetValuesSchema,
  toTargetValues,
  type TargetValues,
} from './target-values.ts';

type Catalogue = ProcedureOutput<'catalogue.get'>;

/** The plans of one indicator for one unit. */
export function TargetForm({ place }: FormProps<'target'>) {
  const { t } = useInterfaceLanguage();
  const catalogue = useFreshQuery(catalogueQuery);
  const list = useFreshQuery(targetsQuery(place.indicatorId, place.organisationId));
  const first = catalogue.fresh;
  const targets = list.fresh?.targets;
  const error = catalogue.error ?? list.error;
  if (error !== null) return <FailureNotice error={error} />;
  if (first === undefined || targets === undefined || catalogue.data === undefined) return null;
  const indicator = first.indicators.find(({ id }) => id === place.indicatorId);
  if (indicator === undefined) return <EmptyState text={t('entry:indicator.gone')} />;
  return <ChosenTarget place={place} indicator={indicator} targets={targets} catalogue={catalogue.data} />;
}

type TargetFormProps = FormProps<'target'> & {
  readonly indicator: Indicator;
  /** The oldest first. */
  readonly targets: readonly Target[];
  readonly catalogue: Catalogue;
};

function ChosenTarget(props: TargetFormProps) {
  const { found } = useFormPlace();
  const { selected } = usePeriod();
  const today = useCountedDay();
  const { place, targets, catalogue } = props;
  const { periods } = catalogue;
  const shown = periods.find(({ id }) => id === place.periodId) ?? selected;
  const unit = catalogue.organisations.find(({ id }) => id === place.organisationId);
  const [mode, setMode] = useState<TargetMode>(() =>
    findFirstMode({ targets, periods, shown, today }, found?.content),
  );
  if (unit !== undefined && shown !== null && mode.kind === 'new' && !isUnitOfDays(unit, shown)) {
    return <AbsentUnit unit={unit} period={shown} organisations={catalogue.organisations} />;
  }
  const key = mode.kind === 'new' ? 'new' : `${mode.kind}/${mode.target.id}`;
  return <OpenTarget key={key} {...props} shown={shown} mode={mode} onMode={setMode} />;
}

type OpenTargetProps = TargetFormProps & {
  readonly shown: Period | null;
  readonly mode: TargetMode;
  readonly onMode: (mode: TargetMode) => void;
};

function OpenTarget(props: OpenTargetProps) {
  const { place, indicator, targets, catalogue, mode, onMode } = props;
  const { t, words } = useInterfaceLanguage();
  const { language } = useTypingLanguage();
  const initial = useInitialValues(props);
  const saving = useSave('target.save');
  const name = words(indicator.name);
  const draft = useEntryDraft<TargetValues>({
    initial,
    schema: targetValuesSchema,
    title: () => t('entry:target.title', { name }),
    targetId: mode.kind === 'edit' ? mode.target.id : null,
  });
  const stored = mode.kind === 'edit' ? mode.target : null;
  const periodName = (id: Target['periodId'] | null) => {
    const period = catalogue.periods.find((it) => it.id === id);
    return period === undefined ? '' : words(period.name);
  };
  const check = (): Checked<TargetValues, ProcedureInput<'target.save'>> => {
    const { organisationId } = place;
    const read = readTarget(draft.values, { indicator, organisationId, language, others: targets });
    if (read.kind === 'faulty') return { errors: toSentences(t, read.problems) };
    return { input: { changes: [{ before: stored, after: read.draft }] } };
  };
  return (
    <EntryFrame
      heading={t('entry:target.title', { name })}
      draft={draft}
      saving={saving}
      check={check}
      savedText={t('entry:target.saved', { name, period: periodName(draft.values.periodId) })}
      {...(stored === null
        ? {}
        : {
            removal: {
              input: { changes: [{ before: stored, after: null }] },
              question: t('entry:target.remove-question'),
              removedText: t('entry:target.removed', { name, period: periodName(stored.periodId) }),
            },
          })}
    >
      {targets.length > 0 && (
        <TargetRevisions
          indicator={indicator}
          targets={targets}
          periods={catalogue.periods}
          mode={mode}
          onMode={onMode}
          isLocked={draft.isDirty || draft.offer !== null}
        />
      )}
      <TargetFields
        draft={draft}
        indicator={indicator}
        periods={catalogue.periods}
        isPeriodFixed={mode.kind === 'revise'}
      />
    </EntryFrame>
  );
}

function useInitialValues({ mode, indicator, catalogue, shown }: OpenTargetProps): TargetValues {
  const { format } = useTypingLanguage();
  if (mode.kind === 'edit') return toTargetValues(mode.target, indicator, format);
  if (mode.kind === 'revise') return revisionValues(mode.target, indicator, format);
  return newTargetValues(catalogue.periods, shown ?? undefined, format);
}
