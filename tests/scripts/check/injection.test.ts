import { describe, expect, it } from 'vitest';
import { findInjectionFaults } from '#scripts/check/injection.ts';
import { plantTree } from './plant-tree.ts';

const repository = 'electron/backend/workspace/unit-repository.ts';

describe('SQL', () => {
  it.each([
    'db.connection.prepare(`SELECT * FROM unit WHERE name = ${name}`);',
    "connection.prepare('SELECT * FROM unit ORDER BY ' + column);",
    'connection.prepare(text);',
    'connection.exec(`DELETE FROM ${table}`);',
    "connection.exec('DELETE FROM ' + table);",
    'sql.raw(order);',
    'sql.lit(name);',
    'CompiledQuery.raw(text);',
  ])('is not put together: %s', (line) => {
    expect(findInjectionFaults(plantTree({ [repository]: `\n${line}` }))).toEqual([
      expect.stringContaining(`${repository}:2: SQL built from values`),
    ]);
  });

  it.each([
    "connection.prepare('SELECT * FROM unit WHERE name = ?').all(name);",
    'connection.prepare(`SELECT count(*) FROM unit`);',
    'const found = sql`name = ${name}`;',
    'const tail = numberPatterns[language].exec(text);',
    'statement.raw(isOn);',
  ])('takes values as parameters: %s', (line) => {
    expect(findInjectionFaults(plantTree({ [repository]: line }))).toEqual([]);
  });

  it('is text where pragmas and the schema are written', () => {
    const line = 'connection.exec(`PRAGMA user_version = ${version}`);';
    const files = ['sqlite-file.ts', 'migrate.ts', 'migrations/0002-units.ts'];
    const tree = Object.fromEntries(files.map((file) => [`electron/backend/workspace/${file}`, line]));

    expect(findInjectionFaults(plantTree(tree))).toEqual([]);
  });
});

describe('markup', () => {
  it.each([
    'element.innerHTML = name;',
    'const part = <p dangerouslySetInnerHTML={{ __html: name }} />;',
    "element.insertAdjacentHTML('beforeend', name);",
    'document.write(name);',
    'const frame = <iframe srcDoc={name} />;',
  ])('is not made of text: %s', (line) => {
    expect(findInjectionFaults(plantTree({ 'renderer/shell/page.tsx': line }))).toHaveLength(1);
  });

  it('is made of components', () => {
    expect(
      findInjectionFaults(plantTree({ 'renderer/shell/page.tsx': 'const part = <p>{name}</p>;' })),
    ).toEqual([]);
  });
});
