import { join } from 'node:path';
import type { TellerContext } from '#core/wording/teller-context.ts';
import type { Language } from '#core/domain/language.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { Situation } from '#core/situation/situation.ts';
import { withoutRankedUnits } from '#core/situation/without-ranked-units.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';
import { afterwards } from '#tests/support/facts-builder.ts';
import { tellerOf } from '#tests/support/teller.ts';

/** What the builders of charts read, from a sample that comes with the program. */
export function contextOf(sample: string, periodCode: string, language: Language): TellerContext {
  const key = `${sample} ${periodCode}`;
  const situation = situations.get(key) ?? readSituation(sample, periodCode);
  situations.set(key, situation);
  return tellerOf(situation, language);
}

/** Nobody changes a situation, so the tests of one file share it. */
const situations = new Map<string, Situation>();

function readSituation(sample: string, periodCode: string): Situation {
  const workspace = openSample(sample, join(testFolder(), 'workspace'), testPorts());
  try {
    return withoutRankedUnits(buildSituation(readFacts(workspace.db, { periodCode }), afterwards));
  } finally {
    workspace.close();
  }
}
