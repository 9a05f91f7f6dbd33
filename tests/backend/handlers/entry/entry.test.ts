import { describe, expect, it } from 'vitest';
import type { IndicatorDraft } from '#core/domain/indicator.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { TaskDraft } from '#core/domain/task.ts';
import { buildTask } from '#tests/support/task-builder.ts';
import { entryDesk, type EntryDesk, failureOfAnswer } from '#tests/support/entry-desk.ts';

const named = (vi: string) => ({ vi });

async function indicatorDraft({ ask }: EntryDesk): Promise<IndicatorDraft> {
  const { groups, organisations } = await ask('catalogue.get', {});
  return {
    code: '',
    groupId: required(groups[0]).id,
    name: named('Tỷ lệ hồ sơ trực tuyến'),
    unit: 'percent',
    scale: null,
    counter: null,
    direction: 'higherIsBetter',
    accumulation: 'cumulative',
    decimals: 1,
    numeratorId: null,
    denominatorId: null,
    leadOrganisationId: required(organisations[0]).id,
    utilityGroup: 1,
    thresholds: null,
    note: null,
  };
}

function taskDraft(title: string): TaskDraft {
  const { id: _, ...draft } = buildTask({ title: named(title), dueDate: '2024-06-30', hasRoadmap: false });
  return { ...draft, code: '' };
}

function required<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('The sample lacks what the test needs.');
  return value;
}

function result(desk: EntryDesk, name: string) {
  const results = desk.situation().groups.flatMap((group) => group.results);
  return required(results.find((it) => it.indicator.name.vi === name));
}

async function addResult(desk: EntryDesk): Promise<Measurement> {
  const draft = await indicatorDraft(desk);
  const { ids } = await desk.ask('indicator.save', { changes: [{ before: null, after: draft }] });
  const measurement: Measurement = {
    indicatorId: required(ids[0]) as Measurement['indicatorId'],
    periodId: desk.situation().period.id,
    organisationId: desk.situation().province.id,
    figure: { value: 98.5, decimals: 1, comparator: 'gt' },
    noDataReason: null,
    numerator: null,
    denominator: null,
    outOf: null,
    state: 'accepted',
    detail: null,
  };
  await desk.ask('measurement.save', { changes: [{ before: null, after: measurement }] });
  return measurement;
}

function planFor({ indicatorId, periodId, organisationId }: Measurement) {
  return {
    indicatorId,
    periodId,
    organisationId,
    figure: { value: 95, decimals: 0, comparator: 'eq' },
    baseline: null,
    effectiveDate: '2024-01-15',
    document: 'Kế hoạch số 15/KH-UBND',
    basis: 'stated',
    basisNote: null,
  } as const;
}

describe('entry by hand', () => {
  it('shows a new indicator with its figure in the situation, comparator included', async () => {
    const desk = await entryDesk();
    await addResult(desk);

    const { achieved, indicator, judgement } = result(desk, 'Tỷ lệ hồ sơ trực tuyến');
    expect(achieved).toEqual({ value: 98.5, decimals: 1, comparator: 'gt' });
    expect(indicator.code).toMatch(/^CT-\d{3}$/u);
    expect(judgement).toMatchObject({ status: 'notJudged', reason: 'noPlan' });
    expect(desk.events).toContain('data.changed');
  });

  it('judges by a plan as soon as it is entered, and keeps the older plan as a revision', async () => {
    const desk = await entryDesk();
    const target = planFor(await addResult(desk));
    const { indicatorId, organisationId } = target;
    await desk.ask('target.save', { changes: [{ before: null, after: target }] });
    const revised = {
      ...target,
      figure: { ...target.figure, value: 90 },
      effectiveDate: '2024-03-01',
    } as const;
    await desk.ask('target.save', { changes: [{ before: null, after: revised }] });

    const { judgement, plan } = result(desk, 'Tỷ lệ hồ sơ trực tuyến');
    const { targets } = await desk.ask('target.list', { indicatorId, organisationId });
    expect(judgement.status).toBe('exceeded');
    expect(plan?.target.figure.value).toBe(90);
    expect(targets.map((it) => it.figure.value)).toEqual([95, 90]);
  });

  it('stores a list as one action that one step takes back', async () => {
    const desk = await entryDesk();
    const before = desk.digest();
    const titles = ['Một', 'Hai', 'Ba'];
    const changes = titles.map((title) => ({ before: null, after: taskDraft(title) }));
    const { ids } = await desk.ask('task.save', { changes });
    const stored = desk.situation().tasks.tasks.filter((task) => titles.includes(task.title.vi));
    await desk.undo();

    expect(new Set(ids).size).toBe(3);
    expect(stored.map((task) => task.code)).toHaveLength(3);
    expect(desk.digest()).toBe(before);
  });

  it('stores none of a list where one of it breaks a rule', async () => {
    const desk = await entryDesk();
    const before = desk.digest();
    const code = required(desk.situation().tasks.tasks[0]).code;
    const changes = [
      { before: null, after: taskDraft('Một') },
      { before: null, after: { ...taskDraft('Hai'), code } },
    ];
    const failure = await failureOfAnswer(desk.ask('task.save', { changes }));

    expect(failure).toMatchObject({ code: 'entry/code-taken' });
    expect(desk.digest()).toBe(before);
  });

  it('changes every part of a task and leaves no trace of an unchanged one', async () => {
    const desk = await entryDesk();
    const task = required(desk.situation().tasks.tasks[0]);
    const { organisations } = await desk.ask('catalogue.get', {});
    const { id: _, ...draft } = task;
    await desk.ask('task.save', { changes: [{ before: task, after: draft }] });
    const untouched = await desk.ask('change.list', {});
    const after = {
      ...draft,
      coordinatingOrganisationIds: [required(organisations[0]).id],
      progressPercent: 40,
    };
    await desk.ask('task.save', { changes: [{ before: task, after }] });

    expect(untouched.undo).toBeNull();
    expect(desk.situation().tasks.tasks[0]).toEqual({ id: task.id, ...after });
  });

  it('tells in the history what was added, changed and removed, and what was more than one of these', async () => {
    const desk = await entryDesk();
    const task = required(desk.situation().tasks.tasks[0]);
    const { id: _, ...draft } = task;
    const added = { before: null, after: taskDraft('Một') };
    await desk.ask('task.save', { changes: [added] });
    const stored = required(desk.situation().tasks.tasks.find((it) => it.title.vi === 'Một'));
    await desk.ask('task.save', { changes: [{ before: stored, after: null }] });
    const changed = { before: task, after: { ...draft, title: named('Mới') } };
    await desk.ask('task.save', { changes: [{ before: null, after: taskDraft('Hai') }, changed] });
    const { entries } = await desk.ask('change.list', {});

    expect(entries.slice(0, 3).map((it) => [it.deed, it.subject?.vi])).toEqual([
      ['changed', 'Hai'],
      ['removed', 'Một'],
      ['added', 'Một'],
    ]);
  });

  it('names what was deleted with all that hung on it, and its addition once that is taken back', async () => {
    const desk = await entryDesk();
    const { indicatorId } = await addResult(desk);
    const { indicator } = result(desk, 'Tỷ lệ hồ sơ trực tuyến');
    const task = { ...taskDraft('Gắn với chỉ tiêu'), indicatorIds: [indicatorId] };
    await desk.ask('task.save', { changes: [{ before: null, after: task }] });
    const stored = required(desk.situation().tasks.tasks.find((it) => it.title.vi === 'Gắn với chỉ tiêu'));
    await desk.ask('task.save', { changes: [{ before: stored, after: null }] });
    await desk.ask('indicator.save', { changes: [{ before: indicator, after: null }] });
    const subjects = (await desk.ask('change.list', {})).entries.map((it) => it.subject?.vi);

    expect(subjects.slice(0, 5)).toEqual([
      'Tỷ lệ hồ sơ trực tuyến',
      'Gắn với chỉ tiêu',
      'Gắn với chỉ tiêu',
      'Tỷ lệ hồ sơ trực tuyến',
      'Tỷ lệ hồ sơ trực tuyến',
    ]);
  });

  it('refuses to store over what somebody changed meanwhile', async () => {
    const desk = await entryDesk();
    const task = required(desk.situation().tasks.tasks[0]);
    const { id: _, ...draft } = task;
    await desk.ask('task.save', { changes: [{ before: task, after: { ...draft, title: named('Mới') } }] });
    const stale = desk.ask('task.save', {
      changes: [{ before: task, after: { ...draft, state: 'lagging' } }],
    });

    expect(await failureOfAnswer(stale)).toMatchObject({ code: 'conflict', params: { name: 'task' } });
    expect(desk.situation().tasks.tasks[0]?.title.vi).toBe('Mới');
  });

  it('removes an indicator with its figures and brings all of them back', async () => {
    const desk = await entryDesk();
    const before = desk.digest();
    const { indicator } = required(desk.situation().groups[0]?.results[0]);
    await desk.ask('indicator.save', { changes: [{ before: indicator, after: null }] });
    const isGone = desk
      .situation()
      .groups.every((group) => group.results.every((it) => it.indicator.id !== indicator.id));
    await desk.undo();

    expect(isGone).toBe(true);
    expect(desk.digest()).toBe(before);
  });

  it('counts what goes with an indicator that is removed, plans with their revisions', async () => {
    const desk = await entryDesk();
    const target = planFor(await addResult(desk));
    const count = () => desk.ask('indicator.countRecords', { id: target.indicatorId });
    const before = await count();
    const revised = { ...target, effectiveDate: '2024-03-01' };
    await desk.ask('target.save', { changes: [target, revised].map((after) => ({ before: null, after })) });
    const planned = await count();
    const { indicator } = result(desk, 'Tỷ lệ hồ sơ trực tuyến');
    await desk.ask('indicator.save', { changes: [{ before: indicator, after: null }] });

    expect(before).toEqual({ results: 1, plans: 0 });
    expect(planned).toEqual({ results: 1, plans: 2 });
    expect(await count()).toEqual({ results: 0, plans: 0 });
  });

  it('does not remove a unit that figures speak of', async () => {
    const desk = await entryDesk();
    const { organisations } = await desk.ask('catalogue.get', {});
    const province = required(organisations[0]);
    const removal = desk.ask('organisation.save', { changes: [{ before: province, after: null }] });

    expect(await failureOfAnswer(removal)).toMatchObject({ code: 'entry/in-use' });
  });

  it('stores words and settings and finds them in the situation', async () => {
    const desk = await entryDesk();
    const { period } = desk.situation();
    const { settings, documentSettings } = await desk.ask('catalogue.get', {});
    const narrative = { periodId: period.id, section: 'recommendations', text: named('Mở đầu.') } as const;
    const directive = {
      code: '',
      periodId: period.id,
      kind: 'directive',
      text: named('Khẩn trương hoàn thành.'),
      addressees: null,
      bottleneck: null,
      note: null,
      quote: null,
      sourceId: null,
    } as const;
    await desk.ask('narrative.save', { changes: [{ before: null, after: narrative }] });
    await desk.ask('statement.save', { changes: [{ before: null, after: directive }] });
    await desk.ask('settings.save', { before: settings, after: { ...settings, silentAfterDays: 45 } });
    const signed = { ...documentSettings, signerName: 'Nguyễn Văn A' };
    await desk.ask('documentSettings.save', { before: documentSettings, after: signed });

    const situation = desk.situation();
    expect(situation.narratives).toContainEqual(narrative);
    expect(situation.statements.some((it) => it.text.vi === 'Khẩn trương hoàn thành.')).toBe(true);
    expect(situation.settings.silentAfterDays).toBe(45);
    expect(situation.documentSettings.signerName).toBe('Nguyễn Văn A');
  });

  it('adds a period once, with a name in every language, and works on the newest from then on', async () => {
    const desk = await entryDesk();
    const span = { kind: 'quarter', year: 2024, number: 3 } as const;
    const { period } = await desk.ask('period.add', span);
    const again = await desk.ask('period.add', span);
    await desk.ask('period.add', { kind: 'year', year: 2024 });
    const earlier = await desk.ask('period.add', { kind: 'month', year: 2023, number: 2 });

    expect(period).toMatchObject({ code: '2024-Q3', from: '2024-07-01', to: '2024-09-30' });
    expect(period.name).toMatchObject({ vi: 'Quý III năm 2024', cs: '3. čtvrtletí 2024' });
    expect(again.period).toEqual(period);
    expect(earlier.period).toMatchObject({
      to: '2023-02-28',
      name: { en: 'February 2023', hi: 'फ़रवरी 2023' },
    });
    expect(desk.situation().period.code).toBe('2024-Q3');
  });
});
