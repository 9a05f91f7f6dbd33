import { inkColours, roleColours } from '#core/chart/palette.ts';

/**
 * The library fills a bar with one plain colour and gives it no outline. A bar that needs another look is
 * filled with one of these stand-ins, which `finishChartPart` replaces in the written part.
 */
export const standInColours = { outlined: 'FEFEFD', hatched: 'FDFEFE' } as const;

/** A line of this width is none at all: the library cannot leave out the line between markers. */
export const noLineWidthPt = 0;

const outlineFill = `<a:noFill/><a:ln w="15875">${solid(roleColours.plan)}</a:ln>`;
const hatchFill = [
  '<a:pattFill prst="wdUpDiag">',
  `<a:fgClr><a:srgbClr val="${roleColours.forecast}"/></a:fgClr>`,
  `<a:bgClr><a:srgbClr val="${inkColours.paper}"/></a:bgClr>`,
  `</a:pattFill><a:ln w="9525">${solid(roleColours.forecast)}</a:ln>`,
].join('');

/** Replaces the stand-ins of a chart part by what they stand for. */
export function withTrueFills(chartXml: string): string {
  return chartXml
    .replaceAll(filledWith(standInColours.outlined), outlineFill)
    .replaceAll(filledWith(standInColours.hatched), hatchFill)
    .replaceAll(/<a:ln w="0"[^>]*>.*?<\/a:ln>/gsu, '<a:ln><a:noFill/></a:ln>');
}

function filledWith(colour: string): string {
  return `${solid(colour)}<a:ln><a:noFill/></a:ln>`;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}
