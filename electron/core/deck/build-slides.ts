import type { TellerContext } from '../wording/teller-context.ts';
import { buildChangeSlides } from './change-slides.ts';
import { buildHeadlineSlide } from './headline-slide.ts';
import { buildLevelSlides } from './level-slides.ts';
import { buildOwedSlides } from './owed-slides.ts';
import { planSlideParts } from './plan-slides.ts';
import { buildResultSlides } from './result-slides.ts';
import type { Slide } from './slide.ts';
import { buildWorkSlides } from './work-slides.ts';

/** The slides of a meeting in the order of the overview; parts without data give none. */
export function buildSlides(context: TellerContext): readonly Slide[] {
  return [...slideParts(context)].flat();
}

/** The same in parts, so that a window can answer in between: hundreds of results take a while. */
export function* slideParts(context: TellerContext): Generator<readonly Slide[], void> {
  yield [buildHeadlineSlide(context)];
  yield* planSlideParts(context);
  yield buildResultSlides(context);
  yield buildOwedSlides(context);
  yield buildChangeSlides(context);
  yield buildLevelSlides(context);
  yield buildWorkSlides(context, 'task');
  yield buildWorkSlides(context, 'pilotModel');
}
