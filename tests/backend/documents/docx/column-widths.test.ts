import { expect, it } from 'vitest';
import type { TableBlock } from '#core/document/document-model.ts';
import { columnWidths } from '#backend/documents/docx/column-widths.ts';

/** The table of statuses of the Czech report, whose heads just fit beside each other. */
const crowded: TableBlock = {
  kind: 'table',
  caption: '',
  altText: '',
  columns: [
    { header: 'Skupina ukazatelů', widthRatio: 0.315, align: 'start' },
    ...['Celkem', 'Překročeno', 'Splněno', 'Téměř', 'Nesplněno', 'Nehodnoceno'].map(
      (header) => ({ header, widthRatio: 0.115, align: 'center' }) as const,
    ),
  ],
  rows: [{ kind: 'data', cells: ['infrastruktura', '3', '0', '0', '0', '0', '3'].map((text) => [{ text }]) }],
};

it('leaves every word of a crowded table whole', () => {
  // Widths of bold Times at 12 points with the margins of a cell: T 667, é 444, m 833, ě 444, ř 444.
  const almost = (0.667 + 0.444 + 0.833 + 0.444 + 0.444) * 12 * 20 + 200;
  const widths = columnWidths(crowded);
  expect(widths[4]).toBeGreaterThanOrEqual(Math.round(almost) - 10);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
});
