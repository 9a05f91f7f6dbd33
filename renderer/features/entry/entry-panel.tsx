import { Drawer } from '@mantine/core';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { EntryPlace } from '#contract/entry-draft.ts';
import { assertNever } from '#core/error/assert-never.ts';
import { PageErrorBoundary } from '../../shell/page-error-boundary.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import styles from './entry.module.css';
import { FormTurn } from './form-turn.tsx';

const IndicatorForm = lazy(async () => ({
  default: (await import('./indicator/indicator-form.tsx')).IndicatorForm,
}));
const TargetForm = lazy(async () => ({ default: (await import('./target/target-form.tsx')).TargetForm }));
const MeasurementForm = lazy(async () => ({
  default: (await import('./measurement/measurement-form.tsx')).MeasurementForm,
}));
const GoToResults = lazy(async () => ({
  default: (await import('./results/go-to-results.tsx')).GoToResults,
}));
const TaskForm = lazy(async () => ({ default: (await import('./task/task-form.tsx')).TaskForm }));
const TaskListForm = lazy(async () => ({
  default: (await import('./task-list/task-list-form.tsx')).TaskListForm,
}));
const StatementForm = lazy(async () => ({
  default: (await import('./statement/statement-form.tsx')).StatementForm,
}));
const NarrativeForm = lazy(async () => ({
  default: (await import('./narrative/narrative-form.tsx')).NarrativeForm,
}));
const ReportedTotalForm = lazy(async () => ({
  default: (await import('./reported-total/reported-total-form.tsx')).ReportedTotalForm,
}));
const DocumentSettingsForm = lazy(async () => ({
  default: (await import('./document-settings/document-settings-form.tsx')).DocumentSettingsForm,
}));
const SettingsForm = lazy(async () => ({
  default: (await import('./settings/settings-form.tsx')).SettingsForm,
}));
const OrganisationForm = lazy(async () => ({
  default: (await import('./organisation/organisation-form.tsx')).OrganisationForm,
}));

/** The one panel of entry by hand, at the end side of the window: the form of the place that is open. */
export function EntryPanel() {
  const { place } = useEntry();
  return (
    <Drawer.Root
      opened={place !== null}
      // Closing is the form's: it asks where something was typed.
      onClose={() => undefined}
      closeOnEscape={false}
      closeOnClickOutside={false}
      // The lock of the scroll bar writes a style element without the nonce.
      lockScroll={false}
      transitionProps={{ duration: 120, exitDuration: 0 }}
      position="right"
      size="min(760px, 100vw)"
    >
      <Drawer.Overlay backgroundOpacity={0.2} />
      <Drawer.Content>
        <div className={styles['panel']}>
          {place !== null && <OpenForm key={JSON.stringify(place)} place={place} />}
        </div>
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** Asks first for typing that an earlier start left behind. A form begins anew with each turn. */
function OpenForm({ place }: { readonly place: EntryPlace }) {
  const [turn, setTurn] = useState(0);
  return (
    <PageErrorBoundary>
      <FormTurn key={turn} place={place} onRenew={() => setTurn((count) => count + 1)}>
        <Suspense fallback={null}>{formOf(place)}</Suspense>
      </FormTurn>
    </PageErrorBoundary>
  );
}

/** The form of a place: a case and its lazy import for each. */
function formOf(place: EntryPlace): ReactNode {
  switch (place.form) {
    case 'indicator':
      return <IndicatorForm place={place} />;
    case 'target':
      return <TargetForm place={place} />;
    case 'measurement':
      return <MeasurementForm place={place} />;
    case 'results':
      return <GoToResults place={place} />;
    case 'task':
      return <TaskForm place={place} />;
    case 'taskList':
      return <TaskListForm place={place} />;
    case 'statement':
      return <StatementForm place={place} />;
    case 'narrative':
      return <NarrativeForm place={place} />;
    case 'reportedTotal':
      return <ReportedTotalForm place={place} />;
    case 'documentSettings':
      return <DocumentSettingsForm />;
    case 'settings':
      return <SettingsForm />;
    case 'organisation':
      return <OrganisationForm place={place} />;
    default:
      return assertNever(place);
  }
}
