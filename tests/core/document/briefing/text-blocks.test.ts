import { describe, expect, it } from 'vitest';
import { body, item, narrativeBlocks, note, statementItem } from '#core/document/briefing/text-blocks.ts';
import { buildNarrative, contextOf, textsOf } from './briefing-in.ts';
import { clause, inSentence, sentence } from '#core/wording/sentence.ts';

it('tells body, item and note apart', () => {
  expect([body('a'), item('a'), note('a')]).toEqual([
    { kind: 'paragraph', style: 'body', runs: [{ text: 'a' }] },
    { kind: 'paragraph', style: 'item', runs: [{ text: 'a' }] },
    { kind: 'paragraph', style: 'note', runs: [{ text: 'a', isItalic: true }] },
  ]);
});

describe('a sentence', () => {
  it.each(['Xong.', 'Xong!', 'Xong?', 'Gồm:', 'Xong…', 'हो गया।', 'ہو گیا۔', '“Xong.”', '(Xong.)'])(
    '%s stays',
    (text) => {
      expect(sentence(contextOf(), text)).toBe(text);
    },
  );

  it.each(['Xong', 'Xong;', 'Xong)', '“Xong”', '97,5%'])('%s gets a full stop', (text) => {
    expect(sentence(contextOf(), text)).toBe(`${text}.`);
  });

  it('ends in the mark of its language', () => {
    expect(sentence(contextOf({}, 'hi'), 'हो गया')).toBe('हो गया।');
    expect(sentence(contextOf({}, 'ur'), 'ہو گیا')).toBe('ہو گیا۔');
  });
});

it.each([
  ['Thiếu máy.', 'Thiếu máy'],
  ['कमी। ', 'कमी'],
  ['کمی۔', 'کمی'],
  ['Nghị định 30.2020 của CP', 'Nghị định 30.2020 của CP'],
])('takes from "%s" its full stop only', (text, expected) => {
  expect(clause(text)).toBe(expected);
});

it('puts a term into a sentence without its capital', () => {
  expect(inSentence(contextOf(), 'Đang thực hiện')).toBe('đang thực hiện');
});

it('makes a list item of a statement', () => {
  expect(statementItem(contextOf(), 'Thiếu người')).toEqual(item('- Thiếu người.'));
});

describe('text written by hand', () => {
  const context = contextOf({
    narratives: [buildNarrative('tasks', 'Một.\n \nHai.'), buildNarrative('opening', 'Mở đầu.')],
  });

  it('is one paragraph a line, without the empty ones', () => {
    expect(textsOf(narrativeBlocks(context, 'tasks'))).toEqual(['Một.', 'Hai.']);
  });

  it('stands in its own section only', () => {
    expect(textsOf(narrativeBlocks(context, 'opening'))).toEqual(['Mở đầu.']);
    expect(narrativeBlocks(context, 'leadership')).toEqual([]);
  });
});
