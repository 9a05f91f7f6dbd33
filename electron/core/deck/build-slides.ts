import type { TellerContext } from '../wording/teller-context.ts';
import { buildChangeSlides } from './change-slides.ts';
import { buildHeadlineSlide } from './headline-slide.ts';
import { buildLevelSlides } from './level-slides.ts';
import { buildOwedSlides } from './owed-slides.ts';
import { buildPlanSlides } from './plan-slides.ts';
import { buildResultSlides } from './result-slides.ts';
import type { Slide } from './slide.ts';
import { buildWorkSlides } from './work-slides.ts';

/** The slides of a meeting in the order of the overview; parts without data give none. */
export function buildSlides(context: TellerContext): readonly Slide[] {
  return [
    buildHeadlineSlide(context),
    ...buildPlanSlides(context),
    ...buildResultSlides(context),
    ...buildOwedSlides(context),
    ...buildChangeSlides(context),
    ...buildLevelSlides(context),
    ...buildWorkSlides(context, 'task'),
    ...buildWorkSlides(context, 'pilotModel'),
  ];
}
