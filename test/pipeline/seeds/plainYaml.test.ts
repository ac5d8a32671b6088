import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readPlainYaml } from '../../../src/pipeline/seeds/plainYaml.ts';
import { parseFully, parseYamlFile, type YamlPath } from '../../../src/pipeline/seeds/yamlFile.ts';

const seeds = join(import.meta.dirname, '..', '..', '..', 'seeds');
const files = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.yaml'),
);
const file = (text: string) => ({ path: 'x.yaml', text });

/** The lines of a value and everything inside it, by both readers: the library is the judge. */
function expectSame(text: string): void {
  const judge = parseFully(file(text), () => {});
  if (readPlainYaml(text) === null) return;
  const mine = parseYamlFile(file(text), () => {});
  expect(judge, `the library refuses ${text}`).not.toBeNull();
  expect(mine?.value).toEqual(judge?.value);
  for (const path of pathsIn(judge?.value))
    expect([path, mine?.lineOf(path)]).toEqual([path, judge?.lineOf(path)]);
}

function pathsIn(value: unknown, path: YamlPath = []): YamlPath[] {
  if (value === null || typeof value !== 'object') return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

describe('the quick reader of YAML', () => {
  it.each(files)('reads %s as the library does, lines too', (path) => {
    const text = readFileSync(join(seeds, path), 'utf8');
    expect(readPlainYaml(text)).not.toBeNull();
    expectSame(text);
  });

  it('reads what the library writes as the library reads it, or leaves it to it', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'a: b',
        'a #b',
        '- a',
        '',
        ' a',
        '~',
        'true',
        'No',
        '1e3',
        'l’État : « oui »',
        "l'été",
        '[x]',
        'a, b',
        '"q"',
        'a:',
        '2015-11-13',
        'x\ny',
        '?',
        ':a',
        '-a',
        '---',
      ),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        words,
        fc.constantFrom(null, true, false),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z][a-z-]{0,6}$/), tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.boolean(), fc.constantFrom(0, 40), (value, indentSeq, lineWidth) => {
        expectSame(stringify(value, { indentSeq, lineWidth }));
      }),
      { numRuns: 300 },
    );
  });

  it('reads lines put together at random as the library does, or leaves them to it', () => {
    const pieces = [
      'a: 1',
      'b: "x, y" # c',
      '- a: b',
      '  c: d',
      '- [a, b]',
      '  - { a: b, c: [d, "e}"] }',
      'd:',
      '  e: f',
      '# g',
      '',
      "f: 'it''s'",
      '- x',
      '    deep: 1',
      'g: "a\\"b\\\\"',
      'h: [ ]',
      'i: {}',
      'j: a # b',
      'k: a#b',
      'l: a:b',
      'm: { a: b:c, d: e f }',
      'n: "x" y',
      'o: [a,b]',
      'p: | ',
      '- ',
      '? x',
      'q: *r',
      'a: 2',
      's: [a, ]',
      't: "é\u00a0è"',
      'u:  two',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (lines) => {
        expectSame(`${lines.join('\n')}\n`);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'a: |\n  b\n',
    'a: b\n  c\n',
    'a: &x b\n',
    'a: *x\n',
    '\ta: b\n',
    'a: "b\n  c"\n',
    'a: "\\u0041"\n',
    '? a\n',
    'a: b: c\n',
    'a: 1\na: 2\n',
    '---\na: b\n',
    'a: b\r\n',
    '',
    'words\n',
    '"a": b\n',
  ])('leaves %j to the library', (text) => {
    expect(readPlainYaml(text)).toBeNull();
  });
});
