import { describe, expect, it } from 'vitest';
import { parseTabSeparated } from '#core/intake/tab-separated.ts';

/** As Excel writes the clipboard: quotation marks around cells with a line break or a tab, and those alone. */
function write(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join('\t')}\r\n`).join('');
}

function writeCell(text: string): string {
  return /[\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

describe('text of the clipboard', () => {
  it.each([
    ['nothing', '', []],
    ['one cell', 'a', [['a']]],
    [
      'rows and cells',
      'a\tb\r\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line break at the end', 'a\tb\r\n', [['a', 'b']]],
    ['line feeds alone', 'a\nb\n', [['a'], ['b']]],
    ['carriage returns alone', 'a\rb\r', [['a'], ['b']]],
    [
      'empty cells',
      '\ta\t\r\n\t\t',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['one empty cell', '\r\n', [['']]],
    ['empty rows', 'a\r\n\r\nb\r\n\r\n', [['a'], [''], ['b'], ['']]],
    ['rows of different lengths', 'a\r\nb\tc', [['a'], ['b', 'c']]],
    ['semicolons and commas', 'a;b;c\r\n1,5;2', [['a;b;c'], ['1,5;2']]],
    ['a cell of two lines', '"a\nb"\tc', [['a\nb', 'c']]],
    ['a cell with CRLF inside', '"a\r\nb"\r\nc', [['a\r\nb'], ['c']]],
    ['a cell with a tab', '"a\tb"\tc', [['a\tb', 'c']]],
    ['doubled quotation marks', '"say ""hi""\nnow"\t"""x"""', [['say "hi"\nnow', '"x"']]],
    ['quotation marks inside a cell', 'say "hi"\t5" pipe', [['say "hi"', '5" pipe']]],
    ['a cell between quotation marks', '"Mô hình điểm"\tx', [['"Mô hình điểm"', 'x']]],
    ['an empty pair of quotation marks', '""\tx', [['""', 'x']]],
    ['a quotation mark that never closes', '"a\tb\r\nc', [['"a', 'b'], ['c']]],
    ['text after the closing mark', '"a\nb" c\td', [['"a'], ['b" c', 'd']]],
    [
      'ditto marks under each other',
      '1\t"\n2\t"\n3\t"\n',
      [
        ['1', '"'],
        ['2', '"'],
        ['3', '"'],
      ],
    ],
    [
      'ditto marks side by side',
      '"\t"\r\n"\t"',
      [
        ['"', '"'],
        ['"', '"'],
      ],
    ],
    ['a cell that begins with a line break', '"\na"\tb\r\n', [['\na', 'b']]],
    ['spaces around a cell', ' a \tb', [[' a ', 'b']]],
  ] as const)('with %s', (_what, text, expected) => {
    expect(parseTabSeparated(text)).toEqual(expected);
  });
});

describe('a table that a spreadsheet wrote', () => {
  const cells = [
    '',
    'a',
    '97,5%',
    'hai\ndòng',
    'tab\tbên trong',
    'nói "có"',
    '"',
    '"có"\nvà "không"',
    '\n',
    '""\n""',
    'a;b',
    ' ',
  ];

  it('is read back, whatever cells stand side by side', () => {
    for (const first of cells) {
      for (const second of cells) {
        const rows = [
          [first, second],
          [second, 'x', first],
        ];
        expect(parseTabSeparated(write(rows))).toEqual(rows);
      }
    }
  });

  it('is read back with thousands of rows', () => {
    const rows = Array.from({ length: 5000 }, (_row, index) => [String(index), '"', 'hai\ndòng', '']);
    expect(parseTabSeparated(write(rows))).toEqual(rows);
  });
});
