import { expect, it } from 'vitest';
import { measurementStates } from '#core/domain/measurement.ts';
import { countedFigure, findMark, isCounted, toShown } from '#core/rules/counted-state.ts';
import { buildMeasurement } from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';

const inEachState = measurementStates.map((state) => ({ ...buildMeasurement(1, '5'), state }));

it('counts accepted figures always and submitted ones only from that state on', () => {
  expect(measurementStates.filter((state) => isCounted(state, 'accepted'))).toEqual(['accepted']);
  expect(measurementStates.filter((state) => isCounted(state, 'submitted'))).toEqual([
    'submitted',
    'accepted',
  ]);
});

it('shows a figure that is left out but never counts it', () => {
  const shown = inEachState.map((it) => toShown(it, 'submitted'));
  expect(shown.map(({ figure: it }) => it)).toEqual(Array(4).fill(figure('5')));
  expect(shown.map((it) => countedFigure(it))).toEqual([null, figure('5'), null, figure('5')]);
  expect([countedFigure(null), countedFigure(undefined)]).toEqual([null, null]);
});

it('leaves nothing out where there is no figure', () => {
  expect(toShown({ ...buildMeasurement(1, null), state: 'draft' }, 'accepted').isLeftOut).toBeUndefined();
});

it('marks every figure that does not count, and no other', () => {
  const marksFrom = (from: 'submitted' | 'accepted') => inEachState.map((it) => findMark(toShown(it, from)));
  expect(marksFrom('submitted')).toEqual(['draft', undefined, 'returned', undefined]);
  expect(marksFrom('accepted')).toEqual(['draft', 'submitted', 'returned', undefined]);
  expect(findMark({ ...buildMeasurement(1, null), state: 'draft' })).toBeUndefined();
});
