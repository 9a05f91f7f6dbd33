import type { KeyboardEvent } from 'react';

/**
 * Enter and the arrow down go to the cell below, the arrow up to the one above, in the order of the screen. A
 * list keeps its arrows, which choose in it.
 */
export function moveCell(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const step = stepOf(event.key);
  const cell = event.currentTarget;
  const { column } = cell.dataset;
  if (step === 0 || column === undefined) return;
  if (cell instanceof HTMLSelectElement && event.key !== 'Enter') return;
  const table = cell.closest('table');
  const cells = [...(table?.querySelectorAll<HTMLElement>(`[data-column="${column}"]`) ?? [])];
  event.preventDefault();
  const next = cells[cells.indexOf(cell) + step];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function stepOf(key: string): -1 | 0 | 1 {
  if (key === 'ArrowUp') return -1;
  return key === 'Enter' || key === 'ArrowDown' ? 1 : 0;
}
