import { join } from 'node:path';
import type { ChartContext } from '#core/chart/chart-context.ts';
import { textIn, type Language } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { toSituationView } from '#core/situation/situation-view.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';
import { afterwards } from '#tests/support/facts-builder.ts';

/** What the builders of charts read, from a sample that comes with the program. */
export function contextOf(sample: string, periodCode: string, language: Language): ChartContext {
  const ports = testPorts();
  const workspace = openSample(sample, join(testFolder(), 'workspace'), ports);
  try {
    const situation = toSituationView(buildSituation(readFacts(workspace.db, { periodCode }), afterwards));
    const t = createTranslate(join(ports.resourcesFolder, 'locales'), language);
    const format = createFormat(language, t);
    return { situation, t, format, words: (text) => textIn(text, language).text };
  } finally {
    workspace.close();
  }
}
