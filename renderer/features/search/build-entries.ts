import type { TellerContext } from '#core/wording/teller-context.ts';
import { languages, type Language } from '#core/domain/language.ts';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { Period } from '#core/domain/period.ts';
import { searchKey } from '#core/language/search-key.ts';
import { shortStateText } from '#core/wording/task-text.ts';
import type { WorkSituation } from '#core/situation/situation.ts';
import { achievedText } from '#core/wording/result-text.ts';
import type { PageName } from '../../state/hash-route.ts';
import type { SearchEntry, SearchTarget } from './search-entry.ts';

type Parts = {
  readonly context: TellerContext;
  readonly periods: readonly Period[];
  /** Offers what changes something. */
  readonly canWrite: boolean;
  readonly pages: readonly { readonly page: PageName; readonly title: string }[];
  /** Each language in its own words. */
  readonly languageNames: Readonly<Record<Language, string>>;
};

/** Everything that can be found in the open workspace and period. */
export function buildEntries(parts: Parts): readonly SearchEntry[] {
  const { context, periods, pages } = parts;
  const { words, situation } = context;
  return [
    ...indicatorEntries(context),
    ...workEntries(context, situation.tasks, 'task'),
    ...workEntries(context, situation.pilotModels, 'pilotModel'),
    ...unitEntries(context),
    ...periods.map(({ code, name }) =>
      toEntry({ title: words(name), note: '', code, target: { kind: 'period', code } }),
    ),
    ...pages.map(({ page, title }) => toEntry({ title, note: '', target: { kind: 'page', page } })),
    ...commandEntries(parts),
  ];
}

function commandEntries({ context, canWrite, languageNames }: Parts): readonly SearchEntry[] {
  const { t, situation, language: shown } = context;
  const totals = toEntry({
    title: t('entry:reported-total.open'),
    note: '',
    also: t('entry:reported-total.search-words'),
    target: { kind: 'reportedTotals', periodId: situation.period.id },
  });
  return [
    toEntry({ title: t('shell:present'), note: 'F5', target: { kind: 'present' } }),
    toEntry({
      title: t('search:command.export'),
      note: '',
      kind: 'command',
      target: { kind: 'page', page: 'briefings' },
    }),
    ...(canWrite ? [totals] : []),
    ...languages
      .filter((language) => language !== shown)
      .map((language) =>
        toEntry({
          title: t('search:command.language', { name: languageNames[language] }),
          note: '',
          target: { kind: 'language', language },
        }),
      ),
  ];
}

function indicatorEntries(context: TellerContext): readonly SearchEntry[] {
  return context.situation.groups.flatMap(({ group, results }) => {
    const groupName = context.words(group.name);
    return results.map((result) => {
      const { id, code, name } = result.indicator;
      return toEntry({
        title: context.words(name),
        note: achievedText(context, result, 'table'),
        code,
        also: groupName,
        target: { kind: 'indicator', id },
      });
    });
  });
}

function workEntries(
  { t, words, format }: TellerContext,
  { tasks }: WorkSituation,
  kind: 'task' | 'pilotModel',
): readonly SearchEntry[] {
  return tasks.map(({ id, code, title, ...task }) =>
    toEntry({
      title: words(title),
      note: [format.isolate(code), shortStateText({ t }, task)].join(t('document:separator.comma')),
      code,
      target: { kind, id },
    }),
  );
}

/** Units that lead tasks or indicators: choosing one shows what it leads. */
function unitEntries({ situation, t, words, format }: TellerContext): readonly SearchEntry[] {
  const tasks = countBy(situation.tasks.tasks.map(({ leadOrganisationId }) => leadOrganisationId));
  const indicators = countBy(
    situation.groups.flatMap(({ results }) => results.map(({ indicator }) => indicator.leadOrganisationId)),
  );
  return situation.organisations.flatMap(({ id, code, name }) => {
    const title = words(name);
    const [ledTasks, ledIndicators] = [tasks.get(id) ?? 0, indicators.get(id) ?? 0];
    const entry = (page: 'tasks' | 'indicators', note: string) =>
      toEntry({ title, note, code, target: { kind: 'unit', page, id } });
    return [
      ...(ledTasks === 0
        ? []
        : [entry('tasks', t('search:unit.tasks', { tasks: format.counted('task', ledTasks) }))]),
      ...(ledIndicators === 0
        ? []
        : [
            entry(
              'indicators',
              t('search:unit.indicators', { indicators: format.counted('indicator', ledIndicators) }),
            ),
          ]),
    ];
  });
}

function countBy(ids: readonly (OrganisationId | null)[]): ReadonlyMap<OrganisationId, number> {
  const counts = new Map<OrganisationId, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

type EntryParts = {
  readonly title: string;
  readonly note: string;
  readonly target: SearchTarget;
  readonly code?: string;
  /** Words that it is found by besides title and code. */
  readonly also?: string;
  /** Absent: that of the target. */
  readonly kind?: 'command';
};

function toEntry({ title, note, target, code = '', also = '', kind }: EntryParts): SearchEntry {
  return {
    key: JSON.stringify([kind ?? '', target]),
    kind: kind ?? kindOf(target),
    title,
    note,
    exactKeys: [searchKey(title), searchKey(code)],
    searchText: searchKey([title, code, also].join(' ')),
    target,
  };
}

function kindOf(target: SearchTarget): SearchEntry['kind'] {
  return target.kind === 'present' || target.kind === 'language' || target.kind === 'reportedTotals'
    ? 'command'
    : target.kind;
}
