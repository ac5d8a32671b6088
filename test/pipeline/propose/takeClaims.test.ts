import { TextEncoder } from 'node:util';
import { describe, expect, it } from 'vitest';
import { takeClaims } from '../../../src/pipeline/propose/takeClaims.ts';
import { type Corpus, dakar, graphIn, propose, seedsOf, standardVocabulary } from './corpusOf.ts';

const corpus = propose(new Map([['articles/dakar.txt', dakar]])).after;
const [file = ''] = [...corpus.keys()].filter((path) => path.startsWith('proposals/'));

const take = (claims: string, before: Corpus = corpus) => {
  const result = takeClaims({
    seeds: seedsOf(before),
    claims: { path: 'answer.json', bytes: new TextEncoder().encode(claims) },
    by: 'oracle',
    vocabulary: standardVocabulary,
  });
  return { ...result, after: new Map([...before, ...result.files]) };
};

/** As a language model might answer: partly true, two quotes invented, a Markdown code fence around it. */
const answer = `\`\`\`json
{
  "article": "dakar.txt",
  "names": [
    { "label": "Interpol", "type": "organization", "forms": ["Interpol"] },
    { "label": "Cellule de Kidira", "type": "group", "forms": ["Trois hommes soupçonnés d’appartenir à Boko Haram"], "score": 0.6 }
  ],
  "relations": [
    {
      "source": "Gendarmerie sénégalaise",
      "predicate": "arrested",
      "target": "Cellule de Kidira",
      "quote": "Trois hommes soupçonnés d’appartenir à Boko Haram ont été  arrêtés par la gendarmerie se\u0301négalaise",
      "certainty": "unconfirmed",
      "score": 0.8,
      "why": "passive with an agent"
    },
    { "source": "Mali", "predicate": "cooperated-with", "target": "Sénégal", "quote": "Le Mali et le Sénégal ont rompu leur accord de coopération militaire" },
    { "source": "Sénégal", "predicate": "cooperated-with", "target": "Mali", "quote": "Dakar et Bamako ont inauguré une base commune à Kayes en 2019" },
    { "source": "Mali", "predicate": "loves", "target": "Sénégal", "quote": "ont signé un accord" },
    { "source": "Interpol", "predicate": "assisted", "target": "Mali", "quote": "ont signé un accord" },
    { "source": "Wagner", "predicate": "assisted", "target": "Mali", "quote": "ont signé un accord" },
    { "source": "Mali", "predicate": "assisted", "target": "Sénégal" }
  ]
}
\`\`\``;

describe('what a language model answers', () => {
  const result = take(answer);
  const told = (line: number) => result.problems.filter((problem) => problem.line === line);

  it('goes in where it holds: exact words, whatever the spaces and the form of their accents', () => {
    expect(result.taken).toBe(2);
    expect(result.files.get(file)).toContain('predicate: arrested');
    const { graph, problems } = graphIn(result.after);
    expect(problems).toEqual([]);
    const edge = graph?.edges.find(({ predicate }) => predicate === 'arrested');
    expect(edge).toMatchObject({
      source: 'gendarmerie-senegalaise',
      target: 'cellule-de-kidira',
      origin: 'proposed',
      by: 'oracle',
      score: 0.8,
    });
    const [evidence] = edge?.evidence ?? [];
    expect(dakar.slice(evidence?.start, evidence?.end)).toMatch(/^Trois hommes .* gendarmerie sénégalaise$/);
  });

  it('is refused where its quotes are made up, with the nearest words that do stand there', () => {
    expect(told(18)).toMatchObject([{ rule: 'quote-missing' }]);
    expect(told(18)[0]?.message).toContain(
      'The nearest words there are « Sénégal et le Mali ont signé un accord de coopération militaire ».',
    );
    expect(told(19)).toMatchObject([{ rule: 'quote-missing' }]);
    for (const made of ['rompu', 'inauguré']) expect(result.files.get(file)).not.toContain(made);
  });

  it('is refused where nobody is meant, no predicate fits, the text does not have the name or a part is missing', () => {
    expect(told(20)).toMatchObject([{ rule: 'predicate-unknown' }]);
    expect(told(5)).toMatchObject([{ rule: 'name-unmentioned' }]);
    expect(told(21)).toMatchObject([{ rule: 'name-unmentioned' }]);
    expect(told(22)).toMatchObject([{ rule: 'id-unknown' }]);
    expect(told(23)).toMatchObject([{ rule: 'seed-shape' }]);
    expect(result.refused).toBe(7);
  });

  it('changes nothing the second time, and stays when the rules read the article again', () => {
    expect(take(answer, result.after).files.size).toBe(0);
    expect(propose(result.after).files.size).toBe(0);
  });

  it('does not bring back what a person has rejected', () => {
    const text = String(result.after.get(file)).replace(
      /(predicate: arrested\n(?: {4}.*\n)*? {4}why: .*\n)/,
      '$1    rejected: true\n',
    );
    const rejected = new Map([...result.after, [file, text]]);
    expect(take(answer, rejected).files.size).toBe(0);
    expect(graphIn(rejected).graph?.edges.some(({ predicate }) => predicate === 'arrested')).toBe(false);
  });
});

describe('a file of proposals', () => {
  it('may be YAML, of several articles, and name who made it', () => {
    const { taken, after } = take(
      `- article: dakar.txt\n  by: colleague\n  mentions:\n    - { node: Sénégal, quote: Dakar, in: jeudi à Dakar son, how: descriptor }\n- article: nowhere\n`,
    );
    expect(taken).toBe(1);
    expect(String(after.get(file))).toContain('by: colleague');
  });

  it('is told what is wrong with it as a whole', () => {
    expect(take('{ "article": ').problems).toMatchObject([{ rule: 'yaml-syntax', severity: 'error' }]);
    expect(take('[1]').problems).toMatchObject([{ rule: 'seed-shape' }]);
    expect(take('{"article": "lagos"}').problems).toMatchObject([{ rule: 'article-unknown' }]);
  });
});
