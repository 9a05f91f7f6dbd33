import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes, errorParamNames } from '#core/error/app-error.ts';
import { languages } from '#core/domain/language.ts';

const localesFolder = join(import.meta.dirname, '../../../resources/locales');

/** Sentences by code: nested keys joined with "/". */
function sentences(node: unknown, path = ''): readonly (readonly [code: string, sentence: string])[] {
  if (typeof node === 'string') return [[path, node]];
  const entries = Object.entries(node ?? {});
  return entries.flatMap(([key, item]) => sentences(item, path === '' ? key : `${path}/${key}`));
}

describe.each(languages)('the sentences in "%s"', (language) => {
  const text = readFileSync(join(localesFolder, language, 'errors.json'), 'utf8');
  const byCode = new Map(sentences(JSON.parse(text)));

  it('are there for each code and for nothing else', () => {
    expect([...byCode.keys()].toSorted()).toEqual([...errorCodes].toSorted());
  });

  it.each(errorCodes)('ask for what "%s" carries', (code) => {
    const placeholders = [...(byCode.get(code) ?? '').matchAll(/\{\{(\w+)\}\}/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(placeholders.toSorted()).toEqual([...errorParamNames[code]].toSorted());
  });
});
