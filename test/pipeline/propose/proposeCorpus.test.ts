import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/pipeline/seeds/edit/decide.ts';
import { proposalKey } from '../../../src/pipeline/seeds/edit/proposalKey.ts';
import { type Corpus, dakar, graphIn, propose, standardVocabulary } from './corpusOf.ts';

const id = 'bamako-le-ministre-malien-des-affaires';
const file = `proposals/${id}.yaml`;
const bare: Corpus = new Map([['articles/dakar.txt', dakar]]);
const first = propose(bare);
const textIn = (corpus: Corpus, path: string) => String(corpus.get(path) ?? '');

describe('a folder with nothing but articles', () => {
  it('gets its list of articles, proposals and a vocabulary', () => {
    expect(first.problems).toEqual([]);
    expect([...first.files.keys()]).toEqual(['articles.yaml', 'lexicon/predicates.yaml', file]);
    expect(first.files.get('articles.yaml')).toContain(`- id: ${id}\n  file: dakar.txt\n`);
    expect(first.files.get('articles.yaml')).toContain('edtf: 2021-03-12');
    expect(first.files.get('lexicon/predicates.yaml')?.startsWith(standardVocabulary)).toBe(true);
    expect(first.steps).toMatchObject([{ article: id, number: 1, count: 1 }]);
    expect(first.steps[0]?.names).toBeGreaterThan(5);
  });

  it('is drawn at once, without a problem, every line of it proposed and proved', () => {
    const { graph, problems } = graphIn(first.after);
    expect(problems).toEqual([]);
    expect(graph?.nodes.map((node) => node.origin)).toEqual(graph?.nodes.map(() => 'proposed'));
    const arms = graph?.edges.find(({ id: edge }) => edge === 'senegal--supplied-arms-to--mali');
    expect(arms).toMatchObject({
      origin: 'proposed',
      evidence: [{ certainty: 'unconfirmed', attributedTo: 'une source diplomatique' }],
    });
    const [evidence] = arms?.evidence ?? [];
    expect(dakar.slice(evidence?.start, evidence?.end)).toContain('aurait livré des armes au Mali');
    for (const node of graph?.nodes ?? [])
      expect(node.mentions.every(({ origin }) => origin === 'proposed')).toBe(true);
  });

  it('may have a title that YAML means something by', () => {
    const { after } = propose(new Map([['articles/a.txt', dakar.replace(/^.*/, 'Null')]]));
    expect([...after.keys()]).toContain('proposals/null.yaml');
    expect(graphIn(after).problems).toEqual([]);
    const accepted = decide(new Map([...after].map(([path, text]) => [path, String(text)])), [
      {
        kind: 'accept',
        proposal: {
          article: 'null',
          list: 'relations',
          key: proposalKey('relations', {
            source: ['senegal'],
            predicate: 'supplied-arms-to',
            target: ['mali'],
            quote: 'Le Sénégal aurait livré des armes au Mali',
          }),
        },
      },
    ]);
    const { graph, problems } = graphIn(new Map([...after, ...accepted]));
    expect(problems).toEqual([]);
    expect(graph?.edges.some(({ origin }) => origin !== 'proposed')).toBe(true);
  });

  it('gives the same bytes each time, in whatever order its files come', () => {
    const again = propose(new Map([...bare].reverse()));
    expect([...again.files]).toEqual([...first.files]);
  });

  it('says what to do when there is no article at all, or not the one that was asked for', () => {
    expect(propose(new Map()).problems).toMatchObject([{ severity: 'error', rule: 'file-missing' }]);
    expect(propose(bare, ['lagos']).problems).toMatchObject([{ severity: 'error', rule: 'article-unknown' }]);
  });
});

describe('several articles', () => {
  const acronym = 'Kidal, le 3 mai 2021\n\nLe MDV a signé l’accord à Kidal. Le MDV refuse toute violence.\n';
  const spelt =
    'Gao, le 4 mai 2021\n\nLe Mouvement pour la dignité des vallées (MDV) a refusé l’accord. Le MDV attend.\n';
  const both: Corpus = new Map([
    ['articles/a.txt', acronym],
    ['articles/b.txt', spelt],
  ]);

  it('have one node for what one of them alone spells out', () => {
    const { graph } = graphIn(propose(both).after);
    const named = graph?.nodes.filter(({ mentions }) => mentions.length > 0).map(({ id: node }) => node);
    expect(named).toContain('mouvement-pour-la-dignite-des-vallees');
    expect(named).not.toContain('mdv');
    const movement = graph?.nodes.find(({ id: node }) => node === 'mouvement-pour-la-dignite-des-vallees');
    expect(new Set(movement?.mentions.map(({ article }) => article)).size).toBe(2);
  });

  it('keep it when one of them is read again, alone', () => {
    const { after } = propose(both);
    expect([...propose(after).files.keys()]).toEqual([]);
    expect([...propose(after, ['a.txt']).files.keys()]).toEqual([]);
    expect([...propose(after, ['b.txt']).files.keys()]).toEqual([]);
  });

  it('take up a name that another has proposed when they come later', () => {
    const { after } = propose(new Map([['articles/b.txt', spelt]]));
    const { graph } = graphIn(propose(new Map([...after, ['articles/a.txt', acronym]]), ['a.txt']).after);
    expect(graph?.nodes.map(({ id: node }) => node)).not.toContain('mdv');
  });

  it('leave what is in doubt to a person: two persons of one surname', () => {
    const { files } = propose(
      new Map([
        ['articles/a.txt', 'Gao, le 4 mai 2021\n\nM. Kerboul a parlé à Gao. M. Kerboul attend.\n'],
        ['articles/b.txt', 'Gao, le 5 mai 2021\n\nLe juge Anselme Kerboul a requis à Gao. Il attend.\n'],
        ['articles/c.txt', 'Gao, le 6 mai 2021\n\nLa préfète Odile Kerboul a cédé à Gao. Elle attend.\n'],
      ]),
    );
    const same = [...files].filter(
      ([path, text]) => path.startsWith('proposals/') && text.includes('same-surname'),
    );
    expect(same.length).toBeGreaterThan(0);
  });
});

describe('reading again', () => {
  it('changes nothing when nothing has changed', () => {
    expect(propose(first.after).files.size).toBe(0);
  });

  it('keeps what a person has rejected, written and accepted, and every comment', () => {
    const texts = new Map([...first.after].map(([path, text]) => [path, String(text)]));
    const relation = {
      source: ['senegal'],
      predicate: 'supplied-arms-to',
      target: ['mali'],
      quote: 'Le Sénégal aurait livré des armes au Mali',
    };
    const decided = new Map([
      ...texts,
      ...decide(texts, [
        {
          kind: 'accept',
          proposal: { article: id, list: 'relations', key: proposalKey('relations', relation) },
        },
        {
          kind: 'reject',
          proposal: { article: id, list: 'names', key: proposalKey('names', { id: 'kidira' }) },
        },
        {
          kind: 'accept',
          proposal: { article: id, list: 'names', key: proposalKey('names', { id: 'boko-haram' }) },
        },
      ]),
    ]);
    decided.set(file, `# Anna reads this one.\n${decided.get(file)}`);
    decided.set(
      'articles.yaml',
      textIn(decided, 'articles.yaml').replace('publisher: APS', 'publisher: Agence de presse sénégalaise'),
    );
    const again = propose(decided);
    expect([...again.files.keys()]).toEqual([]);
    expect(textIn(decided, file)).not.toContain('supplied-arms-to');
    expect(textIn(decided, `annotations/${id}.yaml`)).toContain('supplied-arms-to');
    const { graph, problems } = graphIn(decided);
    expect(problems).toEqual([]);
    expect(graph?.nodes.map((node) => node.id)).not.toContain('kidira');
    expect(graph?.nodes.find((node) => node.id === 'boko-haram')?.origin).toBe('reviewed');
    expect(graph?.edges.find((edge) => edge.id === 'senegal--supplied-arms-to--mali')?.origin).toBe(
      'reviewed',
    );
  });

  it('brings what the rules see otherwise up to date, in its place', () => {
    const text = textIn(first.after, file)
      .replace(/score: 0\.95\n/, 'score: 0.11\n')
      .replace(/ {2}- id: dakar\n(?: {4}.*\n)+/, '');
    const again = propose(new Map([...first.after, [file, text]]));
    const lines = (one: string) => one.split('\n').sort();
    expect(lines(again.files.get(file) ?? '')).toEqual(lines(textIn(first.after, file)));
  });

  it('reads a new article beside the old ones and leaves theirs alone', () => {
    const more = new Map([
      ...first.after,
      [
        'articles/paris.txt',
        'Le Maroc et la France ont signé un accord à Rabat le 3 mai 2022, a annoncé le ministère français des Affaires étrangères. La France soutient le Maroc.\n',
      ],
    ]);
    const again = propose(more);
    expect([...again.files.keys()].filter((path) => path.startsWith('proposals/'))).toHaveLength(1);
    expect(again.files.get('articles.yaml')?.startsWith(textIn(first.after, 'articles.yaml'))).toBe(true);
    expect(graphIn(again.after).problems).toEqual([]);
  });

  it('reads only the article that is asked for', () => {
    const more = new Map([
      ...bare,
      ['articles/paris.txt', 'La France soutient le Maroc. Le Maroc soutient la France depuis mai 2022.\n'],
    ]);
    const one = propose(more, ['dakar.txt']);
    expect(one.files.get('articles.yaml')).not.toContain('paris.txt');
  });
});

describe('an article that is hard to read', () => {
  it('is stored as UTF-8 when it was Windows-1252 or UTF-16, and that is said', () => {
    for (const bytes of [
      new Uint8Array(Buffer.from(dakar.replaceAll('’', "'"), 'latin1')),
      new Uint8Array(Buffer.from(dakar, 'utf16le')),
    ]) {
      const { files, after, problems } = propose(new Map([['articles/dakar.txt', bytes]]));
      expect(files.get('articles/dakar.txt')).toContain('Zeïni Moulaye');
      expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
      expect(graphIn(after).graph).not.toBeNull();
    }
  });

  it.each([
    ['empty', ''],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0'],
    ['one sign', '.'],
    ['a list of names', 'Mali\nNiger\nTchad\n'.repeat(200)],
    ['one long line', 'Le Mali et le Niger coopèrent. '.repeat(3000)],
    ['all capitals', dakar.toUpperCase()],
    ['no capitals', dakar.toLowerCase()],
    ['another script', 'قال وزير الخارجية المغربي إن بلاده تتعاون مع فرنسا. '.repeat(20)],
    ['soft hyphens inside words', dakar.replaceAll('Sénégal', 'Séné\u00adgal')],
    ['accents as signs of their own', dakar.normalize('NFD')],
    [
      'words that YAML could take for its own',
      'Le Mali : - # {x} [y] & * ! | > % @ ` "a" \'b\' accuse le Niger. true. null. ~\n',
    ],
    [
      'ids that JavaScript has',
      'Constructor Constructor a rencontré Proto Proto au Mali. Le Mali soutient le Niger.\n',
    ],
  ])('never breaks the others, nor the graph: %s', (_, text) => {
    const { after, problems, files } = propose(new Map([...bare, ['articles/odd.txt', text]]));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.get(file)).toBe(first.files.get(file));
    const isListed = textIn(after, 'articles.yaml').includes('odd.txt');
    if (!isListed) expect(problems.map(({ file: path }) => path)).toContain('articles/odd.txt');
    const drawn = graphIn(
      isListed ? after : new Map([...after].filter(([path]) => path !== 'articles/odd.txt')),
    );
    expect(drawn.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(propose(after).files.size).toBe(0);
  });
});
