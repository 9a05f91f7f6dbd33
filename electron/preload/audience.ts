import { audienceEvents, audienceProcedures } from '#contract/audience.ts';
import { exposeDesk } from './expose-desk.ts';

exposeDesk(audienceProcedures, audienceEvents);
