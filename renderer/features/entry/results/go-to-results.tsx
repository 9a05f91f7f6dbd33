import { useEffect } from 'react';
import { useEntry } from '../../../state/entry-place.tsx';
import { navigate } from '../../../state/hash-route.ts';
import { useWorkspace } from '../../../state/queries.ts';
import type { FormProps } from '../form-place.ts';

/** The table of results is a page of its own: whoever opens its place is led there. */
export function GoToResults({ place }: FormProps<'results'>) {
  const { close } = useEntry();
  const workspace = useWorkspace();
  useEffect(() => {
    const periods = [...(workspace?.periods ?? []), ...(workspace?.periodsWithoutFigures ?? [])];
    const code = periods.find(({ id }) => id === place.periodId)?.code;
    const unit = { unit: String(place.organisationId) };
    navigate('entry', code === undefined ? unit : { ...unit, period: code });
    close();
  }, [place, workspace, close]);
  return null;
}
