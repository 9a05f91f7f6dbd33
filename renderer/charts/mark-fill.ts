import type { SeriesRole } from '#core/chart/chart-spec.ts';
import { inkColours, roleColours, statusMarkColours } from '#core/chart/palette.ts';
import type { JudgementStatus } from '#core/rules/judgement.ts';

/** Hatches, so that grey print and every kind of sight tell the statuses apart; exceeded and met are solid. */
const strokes: Readonly<Record<JudgementStatus, readonly string[]>> = {
  exceeded: [],
  met: [],
  near: ['M-2 6 L6 -2 M2 10 L10 2'],
  below: ['M-2 6 L6 -2 M2 10 L10 2', 'M-2 2 L6 10 M2 -2 L10 6'],
  notJudged: ['M4 4 h0.01'],
};

/** Colour of a mark, with the hatch of its status; forecast is hatched too. */
export function createMarkFill(): (
  role: SeriesRole,
  status: JudgementStatus | null,
) => string | CanvasPattern {
  const made = new Map<string, string | CanvasPattern>();
  return (role, status) => {
    const key = `${role}/${status ?? ''}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const colour = `#${status === null ? roleColours[role] : statusMarkColours[status]}`;
    const hatch = status === null ? (role === 'forecast' ? strokes.near : []) : strokes[status];
    const fill = hatch.length === 0 ? colour : hatched(colour, hatch);
    made.set(key, fill);
    return fill;
  };
}

function hatched(colour: string, lines: readonly string[]): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = 8;
  tile.height = 8;
  const context = tile.getContext('2d');
  if (context === null) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = `#${inkColours.paper}`;
  context.globalAlpha = 0.45;
  context.lineWidth = 1.5;
  for (const line of lines) context.stroke(new Path2D(line));
  return context.createPattern(tile, 'repeat') ?? colour;
}
