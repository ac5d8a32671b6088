import { TextEncoder } from 'node:util';
import { describe, expect, it } from 'vitest';
import { problemsOf, run, seedFiles, seedsWith, smallSeeds } from './smallSeeds.ts';

const one = 'annotations/cemoc-article.yaml';
const countries = 'lexicon/countries.yaml';
const agencies = 'lexicon/agencies.yaml';
const events = 'lexicon/events.yaml';
const predicates = 'lexicon/predicates.yaml';
const encode = (text: string) => new TextEncoder().encode(text);

/** A change to the small corpus, and the problems that it must cause: `file:line rule`. */
type Case = readonly [what: string, path: string, from: string, to: string, problems: readonly string[]];

const cases: readonly Case[] = [
  ['a key that no rule knows', agencies, '  short:', '  shrt:', [`${agencies}:3 seed-shape`]],
  [
    'a missing key',
    countries,
    '  names: [Mali]\n',
    '  names: [Mali]\n- label: { fr: X, en: X }\n',
    [`${countries}:11 seed-shape`],
  ],
  [
    'a value of the wrong kind',
    agencies,
    '  countries: [mali]',
    '  countries: mali',
    [`${agencies}:10 seed-shape`],
  ],
  ['a label in one language', countries, 'fr: Mali, en: Mali', 'fr: Mali', [`${countries}:9 seed-shape`]],
  [
    'an unknown section kind',
    'articles.yaml',
    'kind: title',
    'kind: heading',
    ['articles.yaml:8 seed-shape'],
  ],
  ['what is no YAML', countries, '- id: mali', '- id: mali: x', [`${countries}:8 yaml-syntax`]],
  [
    'a key given twice',
    countries,
    '  names: [Mali]\n',
    '  names: [Mali]\n  names: []\n',
    [`${countries}:11 yaml-syntax`],
  ],
  [
    'a map where a list must be',
    countries,
    smallSeeds[countries] ?? '',
    'id: mali\n',
    [`${countries}:1 seed-shape`],
  ],
  ['an id with an accent', agencies, 'id: cemoc', 'id: cémoc', [`${agencies}:1 id-form`]],
  ['an id given twice', agencies, 'id: armee-malienne', 'id: cemoc', [`${agencies}:7 id-duplicate`]],
  [
    'words beside a node that is not there',
    events,
    '  when: 2010-04\n',
    '  beside:\n    - { nodes: [cemoc, cemok], fr: la création, en: the creation }\n  when: 2010-04\n',
    [`${events}:4 id-unknown`],
  ],
  ['an unknown country', agencies, 'countries: [mali]', 'countries: [malli]', [`${agencies}:10 id-unknown`]],
  [
    'a country that is none',
    agencies,
    'countries: [mali]',
    'countries: [cemoc]',
    [`${agencies}:10 country-form`],
  ],
  [
    'a name of two nodes',
    agencies,
    'names: [armée malienne]',
    'names: [armée malienne, MALI]',
    [`${countries}:10 name-duplicate`],
  ],
  [
    'a demonym of two nodes',
    countries,
    'demonyms: [malien, malienne]',
    'demonyms: [malien, algérien]',
    [`${countries}:11 name-duplicate`],
  ],
  [
    'an alias of two nodes',
    agencies,
    'aliases: [CEMOC]',
    'aliases: [mali]',
    [`${agencies}:5 name-duplicate`],
  ],
  ['an event’s date that is no EDTF', events, 'when: 2010-04', 'when: avril 2010', [`${events}:3 date-form`]],
  ['a date that is in no calendar', events, 'when: 2010-04', 'when: 2010-13', [`${events}:3 date-form`]],
  ['a date without a basis', events, '  basis: stated\n', '', [`${events}:3 date-basis`]],
  ['an inferred date without a note', events, 'basis: stated', 'basis: inferred', [`${events}:3 date-basis`]],
  [
    'a note in one language only',
    events,
    'basis: stated',
    'basis: inferred\n  note: { fr: Vers la fin. }',
    [`${events}:5 seed-shape`],
  ],
  [
    'a note that says no language',
    'articles.yaml',
    'note: { fr: Réunion passée., en: Meeting past. }',
    'note: Meeting past.',
    ['articles.yaml:6 seed-shape'],
  ],
  [
    'an address that is none',
    'articles.yaml',
    '  publisher: AFP\n',
    '  publisher: AFP\n  url: "javascript:alert(1)"\n',
    ['articles.yaml:5 url-form'],
  ],
  [
    'an address with a blank in it',
    'articles.yaml',
    '  publisher: AFP\n',
    '  publisher: AFP\n  url: "https://example.org/a b>"\n',
    ['articles.yaml:5 url-form'],
  ],
  [
    'a language in words',
    'articles.yaml',
    'language: fr',
    'language: français',
    ['articles.yaml:5 language-form'],
  ],
  [
    'a language tag with an underscore',
    'articles.yaml',
    'language: fr',
    'language: fr_FR',
    ['articles.yaml:5 language-form'],
  ],
  [
    'an id that every JavaScript object has',
    agencies,
    'id: armee-malienne',
    'id: constructor',
    [`${agencies}:7 id-form`],
  ],
  [
    'a predicate that every JavaScript object has',
    predicates,
    'cooperated:',
    'constructor:',
    [`${predicates}:4 id-form`],
  ],
  [
    'a key that would be an object’s prototype',
    predicates,
    'cooperated:',
    '__proto__:',
    [`${predicates}:4 yaml-syntax`],
  ],
  ['an article’s bad date', 'articles.yaml', '2010-05-02', '2/5/2010', ['articles.yaml:15 date-form']],
  [
    'an unknown date with a basis',
    'articles.yaml',
    'edtf: 2010-05-02',
    'edtf: null',
    ['articles.yaml:15 date-basis'],
  ],
  [
    'coordinates beyond the poles',
    countries,
    '[3.04, 36.75]',
    '[3.04, 136.75]',
    [`${countries}:6 seed-shape`],
  ],
  [
    'coordinates that are no numbers',
    countries,
    '[3.04, 36.75]',
    '[3.04, nord]',
    [`${countries}:6 seed-shape`],
  ],
  [
    'an article file that is missing',
    'articles.yaml',
    'file: two.txt',
    'file: three.txt',
    ['articles.yaml:12 file-missing', 'articles/two.txt:1 file-unlisted'],
  ],
  [
    'a section whose words are not there',
    'articles.yaml',
    'from: En avril 2010',
    'from: En mai 2010',
    ['articles.yaml:9 section-missing'],
  ],
  [
    'text before the first section',
    'articles.yaml',
    'from: Le Mali et le Cémoc',
    'from: Mali et le Cémoc',
    ['articles.yaml:8 section-missing'],
  ],
  [
    'an annotation of an unknown article',
    one,
    'article: cemoc-article',
    'article: cemoc',
    [`${one}:1 annotation-article`, 'articles/one.txt:1 annotation-missing'],
  ],
  [
    'an annotation under another’s name',
    one,
    'article: cemoc-article',
    'article: teaser-article',
    [`${one}:1 annotation-article`, 'articles/one.txt:1 annotation-missing'],
  ],
  ['an unknown node in a mention', one, 'node: algerie', 'node: algeria', [`${one}:3 id-unknown`]],
  [
    'an unknown end of a relation',
    one,
    'source: [algerie, mali]',
    'source: [algerie, malli]',
    [`${one}:8 id-unknown`],
  ],
  [
    'an unknown predicate',
    one,
    'predicate: took-part',
    'predicate: took-parts',
    [`${one}:14 predicate-unknown`],
  ],
  ['a passage of what is no event', one, 'event: creation-du-cemoc', 'event: cemoc', [`${one}:5 event-form`]],
  [
    'one changed letter in a quote',
    one,
    'quote: le Mali ont créé',
    'quote: le Mali ont crée',
    [`${one}:16 quote-missing`],
  ],
  [
    'a straight apostrophe for a curly one',
    one,
    'quote: l’Algérie et le Mali ont créé le Comité\n',
    "quote: l'Algérie et le Mali ont créé le Comité\n",
    [`${one}:6 quote-missing`],
  ],
  [
    'a quote that stands twice',
    one,
    'quote: le Mali ont créé',
    'quote: le Mali',
    [`${one}:16 quote-ambiguous`],
  ],
  [
    'words around a quote that are not there',
    one,
    'in: Alger a longtemps',
    'in: Alger longtemps',
    [`${one}:3 quote-missing`],
  ],
  ['a quote from boilerplate', one, 'quote: le Mali ont créé', 'quote: Partager', [`${one}:16 quote-place`]],
  [
    'a quote across sections',
    one,
    'quote: le Mali ont créé',
    'quote: le Cémoc En',
    [`${one}:16 quote-place`],
  ],
  [
    'a relation of a node with itself',
    one,
    '  - source: mali\n',
    '  - source: creation-du-cemoc\n',
    [`${one}:13 relation-loop`],
  ],
  [
    'an attributed claim of nobody',
    one,
    '    attributedTo: algerie\n',
    '',
    [`${one}:21 attribution-missing`],
  ],
  ['a stated claim of somebody', one, '    certainty: attributed\n', '', [`${one}:21 attribution-missing`]],
  [
    'a speaker who is neither node nor words',
    one,
    'attributedTo: algerie',
    'attributedTo: le ministre',
    [`${one}:22 attribution-unknown`],
  ],
  ['a bad date in a relation', one, 'when: 2010-04', 'when: 2010-4', [`${one}:12 date-form`]],
  ['an unknown certainty', one, 'certainty: attributed', 'certainty: sure', [`${one}:21 seed-shape`]],
  [
    'a relation given twice',
    one,
    '  - source: mali\n    predicate: took-part',
    '  - { source: mali, predicate: took-part, target: creation-du-cemoc, quote: le Mali ont créé }\n  - source: mali\n    predicate: took-part',
    [`${one}:14 relation-duplicate`],
  ],
  [
    'a mention given twice',
    one,
    'how: descriptor }\n',
    'how: descriptor }\n  - { node: algerie, quote: Alger, in: Alger a longtemps, how: name }\n',
    [`${one}:4 mention-duplicate`],
  ],
  [
    'mentions that cross',
    one,
    'how: descriptor }\n',
    'how: descriptor }\n  - { node: mali, quote: Alger a longtemps, how: descriptor }\n  - { node: mali, quote: longtemps estimé, how: descriptor }\n',
    [`${one}:5 mention-crossing`],
  ],
  [
    'a node that nothing mentions',
    agencies,
    'names: [armée malienne]',
    'names: [armée sénégalaise]',
    [`${agencies}:7 node-unmentioned`],
  ],
  [
    'an event that no passage tells of',
    events,
    '- id: creation-du-cemoc',
    '- id: autre\n  label: { fr: Autre, en: Other }\n- id: creation-du-cemoc',
    [`${events}:1 event-untold`],
  ],
  ['a file that nothing reads', 'lexicon/agencys.yaml', '', '[]', ['lexicon/agencys.yaml:1 file-stray']],
];

describe('a mistake in the seeds', () => {
  it('is not in the corpus that these tests change', () => {
    expect(problemsOf(seedFiles())).toEqual([]);
  });

  it.each(cases)('is reported with its place and leaves no graph: %s', (_, path, from, to, problems) => {
    const seeds = path in smallSeeds ? seedsWith(path, from, to) : seedFiles({ [path]: to });
    const result = run(seeds);
    expect(result.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(problems);
    expect(result.graph).toBeNull();
    for (const { message } of result.problems) expect(message).toMatch(/^\P{Ll}.{20,}[.?]$/su);
  });

  it.each([
    ['an empty article', 'articles/two.txt', encode(''), 'articles/two.txt:1 article-empty'],
    ['a blank article', 'articles/two.txt', encode('\ufeff \n\u00a0\n'), 'articles/two.txt:1 article-empty'],
    [
      'an article in Latin 1',
      'articles/two.txt',
      Uint8Array.of(0x41, 0x0a, 0xe9, 0x41),
      'articles/two.txt:2 not-utf8',
    ],
    [
      'an article in UTF-16',
      'articles/two.txt',
      Uint8Array.of(0xff, 0xfe, 0x41, 0),
      'articles/two.txt:1 not-utf8',
    ],
    [
      'an article in UTF-16 without a mark',
      'articles/two.txt',
      new Uint8Array(Buffer.from('La coopération', 'utf16le')),
      'articles/two.txt:1 not-utf8',
    ],
    [
      'an article with a zero in it',
      'articles/two.txt',
      encode('La coopération algéro-malienne tient.\nLe C\u0000émoc'),
      'articles/two.txt:2 not-text',
    ],
    [
      'an article larger than a book',
      'articles/two.txt',
      encode('La coopération. '.repeat(160_000)),
      'articles/two.txt:1 file-size',
    ],
    [
      'a lexicon beyond what is read',
      countries,
      encode(`- id: mali # ${'x'.repeat(8_000_000)}`),
      `${countries}:1 file-size`,
    ],
    ['YAML nested without end', countries, encode('['.repeat(20_000)), `${countries}:1 yaml-syntax`],
    ['a lexicon in Latin 1', countries, Uint8Array.of(0x2d, 0x20, 0xe9), `${countries}:1 not-utf8`],
    [
      'an article that no entry names',
      'articles/three.txt',
      encode('Rien.'),
      'articles/three.txt:1 file-unlisted',
    ],
    ['no articles.yaml', 'articles.yaml', null, 'articles.yaml:1 file-missing'],
  ])('is reported when it is %s', (_, path, content, problem) => {
    const { graph, problems } = run(seedFiles({ [path]: content }));
    expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toContain(problem);
    expect(graph).toBeNull();
  });

  it('names the nearest id, and where a quote differs', () => {
    const [unknown] = run(seedsWith(one, 'source: mali\n', 'source: malien\n')).problems;
    expect(unknown?.message).toContain('did you mean mali or');
    const [changed] = run(seedsWith(one, 'le Mali ont créé\n', 'le Mali ont crée\n')).problems;
    expect(changed?.message).toContain('the article has « é le Comité');
    const [elsewhere] = run(seedsWith(one, 'quote: le Mali ont créé', 'quote: La coopération')).problems;
    expect(elsewhere?.message).toContain('It stands in « teaser-article ».');
    const [twice] = run(seedsWith(one, 'quote: le Mali ont créé', 'quote: le Mali')).problems;
    expect(twice?.message).toContain('stands 2 times');
    expect(twice?.message).toContain('« in »');
  });

  it('is told a few times only when one slip upsets the rest of a file', () => {
    expect(run(seedFiles({ [countries]: '['.repeat(20_000) })).problems).toHaveLength(5);
  });

  it('in the shape of any file, of the lexicon or of an article, is told before what does not fit together', () => {
    const misfit = smallSeeds[one]?.replace('node: algerie', 'node: algeria') ?? '';
    const misshapen = misfit.replace('article: cemoc-article', 'article: cemoc-article\ncolour: red');
    const rulesOf = (files: Readonly<Record<string, string>>) =>
      run(seedFiles(files)).problems.map(({ rule }) => rule);
    expect(rulesOf({ [one]: misfit })).toEqual(['id-unknown']);
    expect(rulesOf({ [one]: misshapen })).toEqual(['seed-shape']);
    const shrt = smallSeeds[agencies]?.replace('  short:', '  shrt:') ?? '';
    expect(rulesOf({ [one]: misshapen, [agencies]: shrt })).toEqual(['seed-shape', 'seed-shape']);
  });

  it('does not hide another one', () => {
    const text = (smallSeeds[one] ?? '')
      .replace('predicate: took-part', 'predicate: x')
      .replace('node: algerie', 'node: y');
    expect(problemsOf(seedFiles({ [one]: text }))).toEqual([
      `${one}:3 id-unknown`,
      `${one}:14 predicate-unknown`,
    ]);
  });
});

describe('an oddity in the seeds', () => {
  it.each<Case>([
    [
      'a predicate that no relation uses',
      predicates,
      'founded:',
      'dreamt-of:\n  family: cooperation\n  label: { fr: a, en: a }\nfounded:',
      [`${predicates}:1 predicate-unused`],
    ],
    [
      'a relation whose end its article does not mention',
      'annotations/teaser-article.yaml',
      '  - source: mali\n    predicate: founded',
      '  - source: armee-malienne\n    predicate: founded',
      ['annotations/teaser-article.yaml:7 relation-unmentioned'],
    ],
    [
      'a name taken out that the lexicon does not find',
      one,
      'events:',
      'not:\n  - { quote: estimé, why: none }\nevents:',
      [`${one}:5 not-unused`],
    ],
  ])('is a warning and lets the graph be made: %s', (_, path, from, to, problems) => {
    const result = run(seedsWith(path, from, to));
    expect(result.problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(problems);
    expect(result.problems.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(result.graph).not.toBeNull();
  });

  it('is somebody who is told how to be named and says nothing; the same words twice are an error', () => {
    const speaker = '- { words: une source, fr: une source, en: a source }\n';
    const path = 'lexicon/speakers.yaml';
    const once = run(seedFiles({ [path]: speaker }));
    expect(once.problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['1 speaker-unused']);
    expect(once.graph).not.toBeNull();
    const twice = run(seedFiles({ [path]: speaker + speaker }));
    expect(twice.problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['2 id-duplicate']);
  });

  it('is an article without an annotation: it still has the names that the lexicon finds', () => {
    const { graph, problems } = run(seedFiles({ 'annotations/teaser-article.yaml': null }));
    expect(problems.map(({ rule }) => rule)).toEqual(['annotation-missing', 'predicate-unused']);
    expect(graph?.nodes.find(({ id }) => id === 'mali')?.mentions[0]?.article).toBe('teaser-article');
  });
});
