import { writeFileSync } from 'node:fs';
import { buildIllustrativeSample } from './build-illustrative-sample.ts';
import { formatSample } from './format-sample.ts';

const target = new URL('../../resources/samples/minh-hoa.json', import.meta.url);
writeFileSync(target, formatSample(buildIllustrativeSample()), 'utf8');
