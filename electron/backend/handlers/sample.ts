import type { ProcedureOutput } from '#contract/procedures.ts';
import type { Sample } from '#core/domain/sample.ts';
import type { Ports } from '#backend/ports.ts';
import { listSamples, readSample } from '#backend/samples/sample-catalogue.ts';

type SampleList = ProcedureOutput<'sample.list'>;
type Summary = SampleList['samples'][number];

/** The samples that come with the program: those of real reports first. */
export function listSampleSummaries(ports: Pick<Ports, 'resourcesFolder'>): SampleList {
  const samples = listSamples(ports).map((id) => toSummary(id, readSample(id, ports)));
  return { samples: samples.toSorted((a, b) => Number(a.isIllustrative) - Number(b.isIllustrative)) };
}

function toSummary(id: string, sample: Sample): Summary {
  const period = sample.periods.find((it) => it.code === sample.defaultPeriod);
  if (period === undefined) throw new Error(`The sample "${id}" does not have its default period.`);
  return {
    id,
    provinceName: sample.settings.provinceName,
    periodName: period.name,
    isIllustrative: sample.settings.isIllustrative,
    indicators: sample.indicators.length,
    tasks: sample.tasks.length,
  };
}
