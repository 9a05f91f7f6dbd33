import { lazy, type ComponentType } from 'react';
import type { TranslationKey } from '#core/language/translate.ts';
import { OverviewPage } from '../features/overview/overview-page.tsx';
import type { PageName } from '../state/hash-route.ts';

export type PageRoute = {
  /** Name in the navigation and in the title of the window. */
  readonly title: TranslationKey;
  readonly Page: ComponentType;
  /** False for pages that stand without an open workspace. */
  readonly needsWorkspace: boolean;
};

const BriefingsPage = lazy(async () => {
  const feature = await import('../features/briefings/briefings-page.tsx');
  return { default: feature.BriefingsPage };
});
const DataPage = lazy(async () => {
  const feature = await import('../features/data/data-page.tsx');
  return { default: feature.DataPage };
});
const EntryPage = lazy(async () => {
  const feature = await import('../features/entry/results/entry-page.tsx');
  return { default: feature.EntryPage };
});
const IndicatorsPage = lazy(async () => {
  const feature = await import('../features/indicators/indicators-page.tsx');
  return { default: feature.IndicatorsPage };
});
const PresentationPage = lazy(async () => {
  const feature = await import('../features/presentation/presentation-page.tsx');
  return { default: feature.PresentationPage };
});
const StartPage = lazy(async () => {
  const feature = await import('../features/start/start-page.tsx');
  return { default: feature.StartPage };
});
const TasksPage = lazy(async () => {
  const feature = await import('../features/tasks/tasks-page.tsx');
  return { default: feature.TasksPage };
});

/** Every page of the window. The overview is part of the first bundle: it is what opens. */
export const routes: Readonly<Record<PageName, PageRoute>> = {
  overview: { title: 'shell:page.overview', Page: OverviewPage, needsWorkspace: true },
  indicators: { title: 'shell:page.indicators', Page: IndicatorsPage, needsWorkspace: true },
  tasks: { title: 'shell:page.tasks', Page: TasksPage, needsWorkspace: true },
  entry: { title: 'shell:page.entry', Page: EntryPage, needsWorkspace: true },
  briefings: { title: 'shell:page.briefings', Page: BriefingsPage, needsWorkspace: true },
  data: { title: 'shell:page.data', Page: DataPage, needsWorkspace: true },
  start: { title: 'shell:page.start', Page: StartPage, needsWorkspace: false },
  present: { title: 'shell:page.present', Page: PresentationPage, needsWorkspace: true },
};

/** What the navigation lists, in its order. */
export const navigationPages = [
  'overview',
  'indicators',
  'tasks',
  'entry',
  'briefings',
  'data',
] as const satisfies readonly PageName[];
