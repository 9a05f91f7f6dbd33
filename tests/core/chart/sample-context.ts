import { join } from 'node:path';
import type { ChartContext } from '#core/chart/chart-context.ts';
import { textIn, type Language } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { toSituationView, type SituationView } from '#core/situation/situation-view.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';
import { afterwards } from '#tests/support/facts-builder.ts';

/** What the builders of charts read, from a sample that comes with the program. */
export function contextOf(sample: string, periodCode: string, language: Language): ChartContext {
  const key = `${sample} ${periodCode}`;
  const situation = situations.get(key) ?? readSituation(sample, periodCode);
  situations.set(key, situation);
  const t = createTranslate(join(testPorts().resourcesFolder, 'locales'), language);
  const format = createFormat(language, t);
  return { situation, t, format, words: (text) => textIn(text, language).text };
}

/** Nobody changes a situation, so the tests of one file share it. */
const situations = new Map<string, SituationView>();

function readSituation(sample: string, periodCode: string): SituationView {
  const workspace = openSample(sample, join(testFolder(), 'workspace'), testPorts());
  try {
    return toSituationView(buildSituation(readFacts(workspace.db, { periodCode }), afterwards));
  } finally {
    workspace.close();
  }
}
