import type { WindowPlace } from '#contract/preferences.ts';

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const smallest = { width: 960, height: 600 };
const preferred = { width: 1366, height: 768 };

/**
 * Where the window opens: as it was left, as far as that lies on a display that is there today; its size and
 * its position are both brought inside.
 */
export function placeWindow(
  kept: WindowPlace | null,
  workAreas: readonly Area[],
  primary: Area,
): WindowPlace {
  if (kept === null) return { ...inside(preferred, primary), isMaximized: false };
  const area = workAreas.find((candidate) => overlaps(candidate, kept)) ?? primary;
  const { width, height } = inside(kept, area);
  return {
    x: clamp(kept.x, area.x, area.x + area.width - width),
    y: clamp(kept.y, area.y, area.y + area.height - height),
    width,
    height,
    isMaximized: kept.isMaximized,
  };
}

export const smallestWindow = smallest;

function inside(size: { readonly width: number; readonly height: number }, area: Area): Area {
  const width = Math.min(Math.max(size.width, smallest.width), area.width);
  const height = Math.min(Math.max(size.height, smallest.height), area.height);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

function overlaps(area: Area, { x, y, width, height }: Area): boolean {
  return x < area.x + area.width && area.x < x + width && y < area.y + area.height && area.y < y + height;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}
