import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appError } from '#core/error/app-error.ts';
import { type Sample, sampleSchema } from '#core/domain/sample.ts';
import type { Ports } from '#backend/ports.ts';

type CataloguePorts = Pick<Ports, 'resourcesFolder'>;

/** Ids of the samples that come with the program, in alphabetical order. */
export function listSamples(ports: CataloguePorts): readonly string[] {
  const folder = samplesFolder(ports);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => name.slice(0, -'.json'.length)).toSorted();
}

/** Fails with `usage/unknown-sample`, which lists the known ids, or `file/unreadable`. */
export function readSample(id: string, ports: CataloguePorts): Sample {
  const known = listSamples(ports);
  if (!known.includes(id)) {
    throw appError('usage/unknown-sample', { name: id, known: known.join(', ') });
  }
  const path = join(samplesFolder(ports), `${id}.json`);
  try {
    return sampleSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw appError('file/unreadable', { path }, { cause: error });
  }
}

function samplesFolder({ resourcesFolder }: CataloguePorts): string {
  return join(resourcesFolder, 'samples');
}
