import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editByLines } from '../../../../src/pipeline/seeds/edit/editByLines.ts';
import { editWhole, editYaml } from '../../../../src/pipeline/seeds/edit/editYaml.ts';
import type { YamlEdit } from '../../../../src/pipeline/seeds/edit/splices.ts';
import { type Writable, writeItem, writeYaml } from '../../../../src/pipeline/seeds/edit/writeYaml.ts';

const read = (text: string): unknown => parse(text, { schema: 'failsafe', customTags: ['null', 'bool'] });

const annotation = `# What Anna read.
article: one
mentions: # by hand
  - { node: mali, quote: Bamako, how: descriptor } # the state

  # the minister
  - node: kone
    quote: le ministre
    how: descriptor
relations: []
`;

describe('editYaml', () => {
  it('adds to a list in its own way of writing and changes no other line', () => {
    const item = { node: 'niger', quote: 'Niamey', how: 'descriptor' };
    const edited = editYaml(annotation, [{ kind: 'append', list: ['mentions'], item }]);
    expect(edited).toBe(
      annotation.replace(
        'relations: []',
        '  - { node: niger, quote: Niamey, how: descriptor }\nrelations: []',
      ),
    );
  });

  it('makes a list where there is none, among the keys in their order', () => {
    const order = ['article', 'mentions', 'not', 'events', 'relations'];
    const edited = editYaml(
      annotation,
      [
        { kind: 'append', list: ['events'], item: { event: 'accord', quote: 'ont signé' } },
        { kind: 'append', list: ['relations'], item: { source: 'mali', quote: 'x' } },
      ],
      order,
    );
    expect(edited).toBe(
      annotation.replace(
        'relations: []',
        'events:\n  - { event: accord, quote: ont signé }\nrelations:\n  - { source: mali, quote: x }',
      ),
    );
    expect(
      editYaml('article: one', [{ kind: 'append', list: ['not'], item: { quote: 'Mali' } }], order),
    ).toBe('article: one\nnot:\n  - { quote: Mali }\n');
    expect(editYaml('', [{ kind: 'append', list: [], item: { id: 'mali' } }])).toBe('- { id: mali }\n');
    expect(editYaml('# none yet\n', [{ kind: 'append', list: [], item: { id: 'mali' } }])).toBe(
      '# none yet\n- { id: mali }\n',
    );
  });

  it('takes an item out with its lines and leaves the comments of others', () => {
    expect(editYaml(annotation, [{ kind: 'remove', path: ['mentions', 0] }])).toBe(
      annotation.replace('  - { node: mali, quote: Bamako, how: descriptor } # the state\n', ''),
    );
    const both: YamlEdit[] = [0, 1].map((index) => ({ kind: 'remove', path: ['mentions', index] }));
    expect(editYaml(annotation, both)).toContain('# the minister');
    expect(editYaml('a: 1\nb:\n  - x\nc: 2\n', [{ kind: 'remove', path: ['b', 0] }])).toBe('a: 1\nc: 2\n');
  });

  it('sets and takes out a key on one line and on lines of its own', () => {
    const set = (index: number, value: Writable): YamlEdit => ({
      kind: 'set',
      map: ['mentions', index],
      key: 'rejected',
      value,
    });
    const marked = editYaml(annotation, [set(0, true), set(1, true)]);
    expect(marked).toBe(
      annotation
        .replace('how: descriptor }', 'how: descriptor, rejected: true }')
        .replace('    how: descriptor\n', '    how: descriptor\n    rejected: true\n'),
    );
    expect(editYaml(marked, [set(0, undefined), set(1, undefined)])).toBe(annotation);
    expect(
      editYaml(annotation, [
        { kind: 'set', map: ['mentions', 1], key: 'quote', value: 'la ministre : elle' },
      ]),
    ).toBe(annotation.replace('le ministre', '"la ministre : elle"'));
  });

  it('adds to a list on one line', () => {
    expect(
      editYaml('- { id: a, names: [Mali] } # x\n', [
        { kind: 'append', list: [0, 'names'], item: 'Soudan français' },
      ]),
    ).toBe('- { id: a, names: [Mali, Soudan français] } # x\n');
  });

  it('writes the file anew, with its comments, where the text alone does not tell how', () => {
    const edited = editYaml('# all\nrelations: [ {a: b},{c: d} ] # here\n', [
      { kind: 'remove', path: ['relations', 0] },
    ]);
    expect(read(edited)).toEqual({ relations: [{ c: 'd' }] });
    expect(edited).toContain('# all');
    expect(edited).toContain('# here');
  });

  it('says that a text is no YAML instead of losing it', () => {
    expect(() => editYaml('a: [', [{ kind: 'append', list: ['a'], item: 'x' }])).toThrow('no YAML');
  });
});

const words = fc.oneof(
  fc.constantFrom(
    'mali',
    'l’Algérie',
    '« oui »',
    "d'état",
    'true',
    'null',
    '2010-04',
    '0.5',
    'a: b',
    'x #y',
    '- z',
    'é\u00ada',
    ' x',
    '[a',
    'a, b',
    '',
    '~',
    '"q"',
    '\u2028',
    'a\nb',
    '*x',
    '&y',
    '%',
    '@',
    '!t',
    '| ',
  ),
  fc.string({ maxLength: 12 }),
);
const value: fc.Arbitrary<Writable> = fc.letrec<{ value: Writable }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('id', 'quote', 'in', 'label', 'forms'), tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** Files as people write them: comments, blank lines, one line or several. */
const file = fc
  .array(
    fc.record({
      item: fc.dictionary(fc.constantFrom('node', 'quote', 'how', 'why'), words, { minKeys: 1 }),
      look: fc.constantFrom('line', 'lines', 'spaced'),
      comment: fc.constantFrom('', '  # a comment\n', '\n', '\n  # two\n  # comments\n'),
    }),
    { maxLength: 5 },
  )
  .map((items) => {
    const lines = items.map(({ item, look, comment }) => {
      const keys = Object.entries(item).map(([key, word]) => `${key}: ${writeYaml(word)}`);
      if (look === 'lines') return `${comment}  - ${keys.join('\n    ')}\n`;
      return `${comment}  - {${look === 'spaced' ? '  ' : ' '}${keys.join(', ')}${look === 'spaced' ? '' : ' '}}${look === 'spaced' ? ' # end' : ''}\n`;
    });
    return {
      items: items.map(({ item }) => item),
      text: `# top\narticle: one\nitems:${items.length === 0 ? ' []' : ''}\n${lines.join('')}last: x\n`,
    };
  });

describe('writeYaml', () => {
  it('writes what is read again as it was, in a list and in a map', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(read(writeItem(one, 0))).toEqual([one]);
        expect(read(`a: 1\nkey:\n${writeItem(one, 2)}b: 2\n`)).toEqual({ a: '1', key: [one], b: '2' });
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps short things on one line and breaks long ones at their keys', () => {
    const long =
      'Algérie, Mauritanie, Niger et Mali, ont créé un Comité d’état-major opérationnel conjoint (Cémoc)';
    expect(writeItem({ source: ['a', 'b'], quote: 'ont créé', score: 0.5 }, 2)).toBe(
      '  - { source: [a, b], quote: ont créé, score: 0.5 }\n',
    );
    expect(writeItem({ source: ['a', 'b'], quote: long, in: undefined }, 2)).toBe(
      `  - source: [a, b]\n    quote: "${long}"\n`,
    );
  });
});

describe('editYaml, on any file', () => {
  it('gives what the same edits of its values give, and keeps every comment', () => {
    const edit = fc.oneof(
      fc.record({
        kind: fc.constant('append' as const),
        item: fc.dictionary(fc.constantFrom('node', 'quote'), words, { minKeys: 1 }),
      }),
      fc.record({ kind: fc.constant('remove' as const), index: fc.nat(9) }),
      fc.record({
        kind: fc.constant('set' as const),
        index: fc.nat(9),
        value: fc.oneof(words, fc.constant(undefined)),
      }),
    );
    fc.assert(
      fc.property(file, fc.array(edit, { maxLength: 4 }), ({ items, text }, wishes) => {
        const expected = items.map((item) => ({ ...item }) as Record<string, unknown>);
        const removed = new Set<number>();
        const set = new Set<number>();
        const edits = wishes.flatMap((wish): YamlEdit[] => {
          if (wish.kind === 'append') {
            expected.push(wish.item);
            return [{ kind: 'append', list: ['items'], item: wish.item }];
          }
          const index = wish.index % Math.max(1, items.length);
          const target = expected[index];
          if (index >= items.length || target === undefined || removed.has(index) || set.has(index))
            return [];
          if (wish.kind === 'remove') {
            removed.add(index);
            return [{ kind: 'remove', path: ['items', index] }];
          }
          set.add(index);
          if (wish.value === undefined && Object.keys(target).length === 1) return [];
          if (wish.value === undefined) delete target.how;
          else target.how = wish.value;
          return [{ kind: 'set', map: ['items', index], key: 'how', value: wish.value }];
        });
        const edited = editYaml(text, edits);
        const left = expected.filter((_, index) => !removed.has(index));
        const found = read(edited) as { items?: unknown };
        expect(found.items ?? []).toEqual(left);
        expect(edited).toContain('# top\narticle: one\n');
        expect(edited).toContain('last: x\n');
        for (const comment of ['# a comment', '# two', '# comments'])
          expect(edited.split(comment).length).toBe(text.split(comment).length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("names of JavaScript's own", () => {
  it.each(['constructor', 'toString', 'hasOwnProperty'])('takes « %s » for a key like any other', (key) => {
    expect(editYaml('a: [x]\n', [{ kind: 'append', list: [key], item: 'y' }], ['a', key])).toBe(
      `a: [x]\n${key}:\n  - y\n`,
    );
    expect(editYaml(`${key}: { b: c }\n`, [{ kind: 'set', map: [key], key: 'b', value: 'd' }])).toBe(
      `${key}: { b: d }\n`,
    );
    expect(() => editYaml('a: b\n', [{ kind: 'set', map: [key], key: 'b', value: 'd' }])).toThrow(/stands/);
  });

  it('refuses « __proto__ », in the file and in what is to be written', () => {
    expect(() => editYaml('__proto__: { a: b }\n', [{ kind: 'set', map: [], key: 'b', value: 'c' }])).toThrow(
      /__proto__/,
    );
    expect(() => editYaml('a: b\n', [{ kind: 'set', map: [], key: '__proto__', value: 'c' }])).toThrow(
      /__proto__/,
    );
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe('a file of plain lines', () => {
  const words = fc.constantFrom('mali', 'Le Mali', "l’an d'avant", '2015', 'true', 'a: b', '- x', '[y]', '"');
  const item = fc.record(
    {
      node: words,
      quote: words,
      source: fc.array(words, { maxLength: 2 }),
      score: fc.constantFrom(0.5, 0.91),
    },
    { requiredKeys: ['node'] },
  );
  const lists = fc.array(item, { maxLength: 4 });
  const texts = fc
    .record({ names: lists, mentions: lists, relations: lists })
    .map((value) =>
      [
        'article: one\n',
        ...Object.entries(value).map(([key, items]) =>
          items.length === 0 ? '' : `${key}:\n${items.map((one) => writeItem(one, 2)).join('')}`,
        ),
      ].join(''),
    );
  const roots = fc
    .array(item, { maxLength: 5 })
    .map((items) => items.map((one) => writeItem(one, 0)).join(''));
  const order = ['article', 'names', 'mentions', 'relations'];

  /** Changes that a file can bear: each item is changed or removed at most once. */
  const editsOf = (text: string, drawn: readonly (readonly [number, 'set' | 'remove', Writable])[]) => {
    const value = read(text);
    const places: (readonly (string | number)[])[] = Array.isArray(value)
      ? value.map((_, at) => [at])
      : Object.entries((value ?? {}) as object).flatMap(([key, items]) =>
          Array.isArray(items) ? items.map((_, at) => [key, at]) : [],
        );
    const taken = new Set<number>();
    return drawn.flatMap(([draw, kind, put]): YamlEdit[] => {
      const at = places.length === 0 ? -1 : draw % places.length;
      const path = places[at];
      if (path === undefined || taken.has(at)) return [];
      taken.add(at);
      return [kind === 'set' ? { kind, map: path, key: 'rejected', value: put } : { kind, path }];
    });
  };

  it('becomes, letter for letter, what the library makes of it', () => {
    const drawn = fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('set' as const, 'remove' as const),
        fc.constantFrom(true, undefined),
      ),
      { maxLength: 4 },
    );
    const appended = fc.array(fc.tuple(fc.constantFrom('names', 'relations'), item), { maxLength: 2 });
    fc.assert(
      fc.property(fc.oneof(texts, roots), drawn, appended, (text, changes, more) => {
        const isRoot = Array.isArray(read(text)) || text === '';
        const edits = [
          ...editsOf(text, changes),
          ...more.map(([key, one]): YamlEdit => ({ kind: 'append', list: isRoot ? [] : [key], item: one })),
        ];
        expect(editYaml(text, edits, order)).toBe(edits.length === 0 ? text : editWhole(text, edits, order));
      }),
    );
  });

  it('is changed without the library’s reading all of it', () => {
    const text = `article: one\nnames:\n${writeItem({ id: 'mali' }, 2).repeat(300)}`;
    const asked: string[] = [];
    const edits: YamlEdit[] = [
      { kind: 'set', map: ['names', 7], key: 'rejected', value: true },
      { kind: 'remove', path: ['names', 9] },
      { kind: 'append', list: ['names'], item: { id: 'niger' } },
    ];
    const edited = editByLines(text, edits, (part, own) => {
      asked.push(part);
      return editWhole(part, own);
    });
    expect(asked).toEqual(['names:\n  - { id: mali }\n']);
    expect(edited).toBe(editWhole(text, edits));
  });
});
