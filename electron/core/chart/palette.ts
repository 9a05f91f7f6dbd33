import type { JudgementStatus } from '../rules/judgement.ts';
import type { SeriesRole } from './chart-spec.ts';

/** Colours of structure, as six hexadecimal digits without a mark. */
export const inkColours = {
  ink: '1B2430',
  muted: '5B6675',
  line: 'D8DEE6',
  paper: 'FFFFFF',
  ground: 'F5F7FA',
  primary: '0B4F8A',
} as const;

/** What results are drawn on: the track, controls and axes, and the part of a track that a limit forbids. */
export const trackColours = {
  track: 'ECF0F5',
  axis: '7C8896',
  excess: 'FBECEA',
  'excess-line': 'DDA7A1',
} as const;

/** Status colours dark enough for words on paper (contrast at least 4.5:1). */
export const statusTextColours = {
  exceeded: '0F6B4F',
  met: '1A7F4B',
  near: '8A5A00',
  below: 'C0392B',
  notJudged: '5B6675',
} as const satisfies Record<JudgementStatus, string>;

/** Status colours of bars and marks (contrast at least 3:1). */
export const statusMarkColours = {
  exceeded: '0F6B4F',
  met: '1A7F4B',
  near: 'B7791F',
  below: 'C0392B',
  notJudged: '6B7280',
} as const satisfies Record<JudgementStatus, string>;

/** Colour of a series by its meaning. Plan is an outline or a marker, forecast a hatch in its colour. */
export const roleColours = {
  actual: inkColours.primary,
  plan: inkColours.ink,
  forecast: inkColours.primary,
  previous: '8FB3D4',
} as const satisfies Record<SeriesRole, string>;
