import { describe, expect, it } from 'vitest';
import { targetTotalTexts } from '#core/chart/target-total-words.ts';
import { overdueText, workNotes } from '#core/chart/work-words.ts';
import { buildSlides } from '#core/deck/build-slides.ts';
import { buildBriefing } from '#core/document/briefing/build-briefing.ts';
import { languages } from '#core/domain/language.ts';
import { reportedTotalSchema } from '#core/domain/reported-total.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { buildIndicator, buildMeasurement, buildTarget, firstHalf } from '#tests/support/facts-builder.ts';
import { contextOf, textsOf } from '../document/briefing/briefing-in.ts';
import { formatIn, localesFolder } from '../language/format-in.ts';

const stated = { periodId: firstHalf.id, note: null, quote: null, sourceId: null };
const reportedTotals = [
  reportedTotalSchema.parse({ id: 1, subject: 'task', total: 612, parts: { overdue: 74 }, ...stated }),
  reportedTotalSchema.parse({ id: 2, subject: 'target', total: 19, parts: { metAndExceeded: 8 }, ...stated }),
];

describe.each(languages)('reported totals in %s', (language) => {
  const context = contextOf(
    {
      reportedTotals,
      indicators: [buildIndicator(1)],
      measurements: [buildMeasurement(1, '60')],
      targets: [buildTarget(1, '80')],
    },
    language,
  );
  const { situation } = context;
  const slides = buildSlides(context);
  const said = slides.flatMap(({ note }) => note ?? []).join('\n');
  const { blocks } = buildBriefing({
    situation,
    language,
    t: createTranslate(localesFolder, language),
    format: formatIn(language),
    issueMonth: '2026-07',
  });
  const page = textsOf(blocks).join('\n');

  it('say of targets the same words on overview, slide and page', () => {
    const [text = 'nothing'] = targetTotalTexts(context, situation.targetTotals);
    expect(text).toMatch(/8[^\d]*19|19[^\d]*8/u);
    expect(said).toContain(text);
    expect(page).toContain(text);
  });

  it('say of tasks the same words on overview, slide and page', () => {
    const overdue = situation.tasks.reported && overdueText(context, situation.tasks.reported);
    const overview = workNotes(context, situation.tasks).join(' ');
    expect(overdue).toContain('74');
    expect(overview).toContain('612');
    for (const text of [overview, said, page]) expect(text).toContain(overdue);
    expect(said).toContain(overview);
  });
});
