import { useQuery, type QueryKey, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * Reads what a form starts from as it is stored now: `fresh` is the first answer that was read after the form
 * opened. An older one would be taken for the record that the change is held against, and a later one must not
 * close the form.
 */
export function useFreshQuery<Data, Key extends QueryKey>(
  query: UseQueryOptions<Data, Error, Data, Key>,
): UseQueryResult<Data> & { readonly fresh: Data | undefined } {
  const result = useQuery({ ...query, refetchOnMount: 'always' });
  const isFresh = result.isFetchedAfterMount && !result.isFetching && !result.isPlaceholderData;
  const fresh = useFirst(isFresh ? result.data : undefined);
  return { ...result, fresh };
}

function useFirst<Value>(value: Value | undefined): Value | undefined {
  const [first, setFirst] = useState(value);
  if (first === undefined && value !== undefined) setFirst(value);
  return first;
}
