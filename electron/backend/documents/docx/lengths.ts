/** Twentieths of a point, the unit of Word for everything but type and borders. */
export function twipsFromMm(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

export function twipsFromPt(points: number): number {
  return Math.round(points * 20);
}

/** Word counts type in half points. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Pixels of 1/96 inch, in which the library takes the size of a chart. */
export function pixelsFromMm(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 96);
}

/** A4 upright with the margins of Decree 30/2020/NĐ-CP, appendix I, part II. */
export const pageMm = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 20,
  header: 6,
} as const;

export const textWidthMm = pageMm.width - pageMm.left - pageMm.right;
