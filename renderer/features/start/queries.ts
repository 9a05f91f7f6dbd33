import { queryOptions } from '@tanstack/react-query';
import { call } from '../../ipc/client.ts';

/** The provinces that come with the program. */
export const samplesQuery = queryOptions({
  queryKey: ['sample'],
  queryFn: () => call('sample.list', {}),
});
