import { describe, expect, it } from 'vitest';
import { inkColours, roleColours, statusMarkColours, statusTextColours } from '#core/chart/palette.ts';

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOnPaper(colour: string): number {
  return (luminance(inkColours.paper) + 0.05) / (luminance(colour) + 0.05);
}

describe('the colours of statuses', () => {
  it.each(Object.entries(statusTextColours))('%s can be read as words on paper', (_, colour) => {
    expect(contrastOnPaper(colour)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(statusMarkColours))('%s can be seen as a bar on paper', (_, colour) => {
    expect(contrastOnPaper(colour)).toBeGreaterThanOrEqual(3);
  });

  it('are one for each status', () => {
    for (const colours of [statusTextColours, statusMarkColours]) {
      expect(new Set(Object.values(colours)).size).toBe(5);
    }
  });

  it('are green where a plan is met, red where it is not, grey where nothing is judged', () => {
    for (const { exceeded, met, below, notJudged } of [statusTextColours, statusMarkColours]) {
      const channels = (colour: string) =>
        [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      for (const green of [exceeded, met]) {
        const [r = 0, g = 0, b = 0] = channels(green);
        expect(g).toBeGreaterThan(Math.max(r, b));
      }
      const [r = 0, g = 0, b = 0] = channels(below);
      expect(r).toBeGreaterThan(2 * Math.max(g, b));
      const grey = channels(notJudged);
      expect(Math.max(...grey) - Math.min(...grey)).toBeLessThan(32);
    }
  });
});

it('a plan and the period before are not taken for the result', () => {
  const { actual, plan, previous } = roleColours;
  expect(new Set([actual, plan, previous]).size).toBe(3);
});
