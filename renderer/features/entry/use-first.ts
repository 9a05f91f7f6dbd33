import { useState } from 'react';

/**
 * The first answer, kept while the form is open: a later one, after a group or a source was added in place, must
 * neither close the form nor become the record that the change is held against.
 */
export function useFirst<Value>(value: Value | undefined): Value | undefined {
  const [first, setFirst] = useState(value);
  if (first === undefined && value !== undefined) setFirst(value);
  return first;
}
