import { describe, expect, it } from 'vitest';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { manySentences, type PassageHit } from '../../../src/domain/search/findSentences.ts';
import { buildSearch, hitLimits } from '../../../src/domain/search/search.ts';
import { makeArticle, makeNode, mentionOf } from '../../helpers/graphBuilder.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const search = buildSearch(sampleIndex);
const nodes = (query: string, language: 'fr' | 'en' = 'fr') =>
  search.find(query, language).nodes.map(({ node }) => node.id);
const passages = (query: string) => search.find(query, 'fr').passages;
const marked = ({ article, marks }: PassageHit) =>
  marks.map(({ start, end }) => sampleIndex.article(article).article.text.slice(start, end));

describe('search for nodes', () => {
  it.each(['Cémoc', 'cemoc', 'CEMOC', 'CÉMOC', 'cém', "comité d'état major", 'joint operational'])(
    'finds the Cémoc by « %s »',
    (query) => {
      expect(nodes(query)[0]).toBe('cemoc');
    },
  );

  it('forgives a small typing error', () => {
    expect(nodes('Algerrie')[0]).toBe('algerie');
    expect(nodes('Morroco', 'en')[0]).toBe('maroc');
    expect(nodes('Tamanraset')[0]).toBe('tamanrasset');
    expect(nodes('Dgze')).toEqual([]); // short words must be right
  });

  it('finds a node by the words that a text gives it, and shows them', () => {
    const [hit] = search.find('Daesh', 'fr').nodes;
    expect(hit?.node.id).toBe('daech');
    expect(hit?.name).toBe('Daesh');
    expect(hit?.marks).toEqual([{ start: 0, end: 5 }]);
  });

  it('does not stumble over small words, dashes and apostrophes', () => {
    expect(nodes('le Maroc')[0]).toBe('maroc');
    expect(nodes('l’Algérie')[0]).toBe('algerie');
    expect(nodes('Al Qaida au Maghreb')[0]).toBe('aqmi');
    expect(nodes('nice matin')[0]).toBe('nice-matin');
  });

  it('shows of equal names the one in the reader’s language', () => {
    expect(search.find('services', 'fr').nodes[0]?.name).toBe('Services marocains');
    expect(search.find('services', 'en').nodes[0]?.name).toBe('Moroccan services');
  });

  it('finds nothing for nothing, and nothing for what is not there', () => {
    for (const query of ['', '  ', '«»', 'Tripoli'])
      expect(search.find(query, 'fr')).toEqual({
        nodes: [],
        links: [],
        passages: [],
        totals: { nodes: 0, links: 0, passages: 0 },
      });
  });
});

describe('search for passages', () => {
  it('finds sentences by their words and marks them', () => {
    const [hit] = passages('defaite militaire');
    if (!hit) throw new Error('a sentence has the words');
    expect(marked(hit)).toEqual(['défaite', 'militaire']);
    expect(hit.nodes).toEqual(['daech']);
    expect(hit.section).toBe('body');
  });

  it('finds all that names the node, however it is spelt, the spelling asked for first', () => {
    expect(passages('Daesh').map(marked)).toEqual([['Daesh'], ['Daech']]);
    expect(passages('Daech').map(marked).slice(0, 2)).toEqual([['Daech'], ['Daesh']]);
    expect(passages('Islamic State').map(marked)).toEqual([['Daesh'], ['Daech']]);
  });

  it('wants all of the words before it makes do with some', () => {
    expect(passages('renseignements fournis').length).toBe(1);
    expect(passages('renseignements licorne').length).toBeGreaterThan(0);
  });

  it('does not search the chrome of the site', () => {
    expect(passages('Suivez-nous')).toEqual([]);
  });

  it('makes no more hits than anybody reads, and tells how many there are', () => {
    const count = hitLimits.passages + 20;
    const article = makeArticle('long', '2020', [
      { kind: 'body', text: Array.from({ length: count }, () => 'Le Maroc répond.').join(' ') },
    ]);
    const index = buildGraphIndex({
      format: 'maillage-graph',
      version: 1,
      articles: [article],
      predicates: {},
      nodes: [makeNode('maroc', 'country', 'Maroc', [mentionOf(article, 'Maroc')])],
      edges: [],
      regions: [],
    });
    const found = buildSearch(index).find('maroc', 'fr');
    expect(found.passages).toHaveLength(hitLimits.passages);
    expect(found.totals).toEqual({ nodes: 1, links: 0, passages: count });
  });
});

describe('search for small words', () => {
  const indexOf = (sentences: number) => {
    const article = makeArticle('long', '2020', [{ kind: 'body', text: 'Le Maroc a répondu.' }]);
    const [passage] = article.passages;
    if (passage === undefined) throw new Error('The article has a sentence.');
    // One sentence, many times: words are counted by sentence.
    const passages = Array.from({ length: sentences }, () => passage);
    return buildGraphIndex({
      format: 'maillage-graph',
      version: 1,
      articles: [{ ...article, passages }],
      predicates: {},
      nodes: [makeNode('a', 'country', 'A', [mentionOf(article, 'a')])],
      edges: [],
      regions: [],
    });
  };

  it('looks for them in sentences while these are few', () => {
    expect(buildSearch(indexOf(3)).find('a', 'fr').totals).toEqual({ nodes: 1, links: 0, passages: 3 });
  });

  it('looks for them in names alone where half of very many sentences have them, and for others as ever', () => {
    const many = buildSearch(indexOf(manySentences + 1));
    expect(many.find('le', 'fr').totals).toEqual({ nodes: 0, links: 0, passages: 0 });
    expect(many.find('répondu', 'fr').totals.passages).toBe(manySentences + 1);
  });
});

describe('a search that is made ready a little at a time', () => {
  const all = buildSearch(sampleIndex).find('mali', 'fr');

  it('finds the same wherever the preparing was left', () => {
    for (const steps of [0, 1, 3, 10, Number.POSITIVE_INFINITY]) {
      const search = buildSearch(sampleIndex);
      const work = search.prepare();
      for (let n = 0; n < steps; n += 1) if (work.next().done) break;
      expect(search.find('mali', 'fr')).toEqual(all);
    }
    expect(all.nodes.length).toBeGreaterThan(0);
  });

  it('answers at once where there are few articles, and of many once it is ready', () => {
    expect(buildSearch(sampleIndex).isQuick()).toBe(true);
    const many = buildSearch(sampleWithArticles(300));
    expect(many.isQuick()).toBe(false);
    for (const _ of many.prepare());
    expect(many.isQuick()).toBe(true);
  });

  it('has little to do in each step, and nothing once it is ready', () => {
    const search = buildSearch(sampleIndex);
    const steps = [...search.prepare()].length;
    expect(steps).toBeGreaterThan(sampleIndex.graph.nodes.length + sampleIndex.graph.edges.length);
    expect([...search.prepare()]).toEqual([]);
  });
});

describe('search over the real graph', () => {
  const real = buildGraphIndex(readGraphFile());
  const search = buildSearch(real);
  const find = (query: string) => search.find(query, 'fr');
  const linksOf = (query: string) => find(query).links.map(({ edge }) => edge);

  it.each([
    'qui a fondé le cémoc',
    'Qui a fondé le Cémoc ?',
    'fondateur cémoc',
    'les fondateurs du cémoc',
    'who founded CEMOC',
    'cemoc fonde',
  ])('finds the four foundings of the Cémoc by « %s », each with the words that prove it', (query) => {
    const founded = linksOf(query).filter(({ predicate }) => predicate === 'founded');
    expect(founded.map(({ source }) => source).sort()).toEqual(['algerie', 'mali', 'mauritanie', 'niger']);
    for (const edge of founded) expect(edge.evidence.length).toBeGreaterThan(0);
  });

  it.each([
    ['accents', 'algerie', 'algerie'],
    ['case', 'MALI', 'mali'],
    ['a letter too few', 'moroco', 'maroc'],
    ['two letters in the wrong order', 'Mauritnaie', 'mauritanie'],
    ['a name in the other language', 'Spain', 'espagne'],
    ['a short name', 'dgse', 'dgse'],
  ])('forgives or knows %s: « %s » finds %s first', (_, query, id) => {
    expect(find(query).nodes[0]?.node.id).toBe(id);
  });

  it('finds links by the name of what they say alone', () => {
    expect(linksOf('fondateur').some(({ predicate }) => predicate === 'founded')).toBe(true);
  });

  it('finds the links between two that are named together, and none for one name', () => {
    const [first] = linksOf('Maroc France');
    expect([first?.source, first?.target].sort()).toEqual(['france', 'maroc']);
    expect(linksOf('Maroc')).toEqual([]);
  });

  it('takes words of a sentence for a sentence, not for a newspaper of that name', () => {
    const { nodes, passages } = find('monde qui');
    expect(nodes).toEqual([]);
    const [first] = passages;
    if (!first) throw new Error('An article has the words.');
    expect(real.article(first.article).article.text.slice(first.start, first.end)).toContain('monde qui');
    expect(find('Le Monde').nodes[0]?.node.id).toBe('le-monde');
  });

  it('lets no stop word count', () => {
    expect(find('où est le Maroc').nodes.map(({ node }) => node.id)).toEqual(
      find('Maroc').nodes.map(({ node }) => node.id),
    );
  });
});

describe('search across alphabets', () => {
  const names = {
    lodz: 'Łódź',
    tromso: 'Tromsø',
    kahira: 'القاهرة',
    ahmad: 'أحمد',
    soft: 'Tam\u00adan\u00adrasset',
    nfd: 'Ge\u0301ne\u0300ve',
  };
  const text = Object.values(names).join(', ');
  const article = makeArticle('villes', '2020', [{ kind: 'body', text }]);
  const index = buildGraphIndex({
    ...sampleGraph,
    articles: [article],
    edges: [],
    nodes: Object.entries(names).map(([id, name]) => makeNode(id, 'place', name, [mentionOf(article, name)])),
    regions: [],
  });
  it.each([
    ['Lodz', 'lodz'],
    ['Łódź', 'lodz'],
    ['tromso', 'tromso'],
    ['قاهرة', 'kahira'],
    ['القاهره', 'kahira'],
    ['احمد', 'ahmad'],
    ['Tamanrasset', 'soft'],
    ['Genève', 'nfd'],
  ])('finds by « %s » what is written otherwise', (query, id) => {
    expect(buildSearch(index).find(query, 'fr').nodes[0]?.node.id).toBe(id);
  });
});
