import { describe, expect, it } from 'vitest';
import { buildGraphIndex, type GraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { Edge, LocalizedText } from '../../../src/domain/graph/schema.ts';
import {
  answerSentences,
  entryQuestions,
  questionText,
} from '../../../src/domain/summaries/entryQuestions.ts';
import { edgesOfQuestion } from '../../../src/domain/summaries/questionEdges.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

/** The sample with predicates that ask these questions, and with other edges if given. */
const withQuestions = (
  questions: Readonly<Record<string, LocalizedText>>,
  edges: readonly Edge[] = sampleGraph.edges,
): GraphIndex =>
  buildGraphIndex({
    ...sampleGraph,
    edges,
    predicates: Object.fromEntries(
      Object.entries(sampleGraph.predicates).map(([id, predicate]) => {
        const question = questions[id];
        return [id, question ? { ...predicate, question } : predicate];
      }),
    ),
  });

const founded = { fr: 'Qui a fondé {object} ?', en: 'Who founded {object}?' };
const intelligence = {
  fr: 'Quels renseignements {a} fournis {subject} à {object}[ en {year}] ?',
  en: 'What did {subject} tell {object}[ in {year}]?',
};

describe('the questions to start from', () => {
  it('are none where no predicate asks', () => {
    expect(entryQuestions(buildGraphIndex(sampleGraph), 'fr')).toEqual([]);
  });

  it('gather the edges that answer one question, and lead to the node that they share', () => {
    expect(entryQuestions(withQuestions({ founded }), 'fr')).toEqual([
      {
        text: 'Qui a fondé le Cémoc\u202f?',
        key: 'founded--cemoc',
        edges: [edgeIdOf('algerie', 'founded', 'cemoc'), edgeIdOf('mali', 'founded', 'cemoc')],
      },
    ]);
    expect(entryQuestions(withQuestions({ founded }), 'en')[0]?.text).toBe('Who founded the CEMOC?');
  });

  it('lead to the edge that alone answers', () => {
    const index = withQuestions({ 'gives-intelligence-to': intelligence });
    expect(entryQuestions(index, 'fr')).toMatchObject([
      {
        text: 'Quels renseignements a fournis le Maroc à la France\u202f?',
        key: edgeIdOf('maroc', 'gives-intelligence-to', 'france'),
      },
    ]);
  });

  it('name the year when all the evidence is of one year, and agree with a plural subject', () => {
    const located = {
      fr: 'Que {a} localisé {subject}[ en {year}] ?',
      en: 'What did {subject} locate[ in {year}]?',
    };
    const index = withQuestions({ located: { fr: `${located.fr} {object}`, en: located.en } });
    expect(entryQuestions(index, 'en')[0]?.text).toBe('What did the Moroccan services locate in 2015?');
    expect(entryQuestions(index, 'fr')[0]?.text).toContain(
      'Que ont localisé les services marocains en 2015 ?',
    );
  });

  it('draw French prepositions and articles together', () => {
    const index = withQuestions({
      'has-bases-in': { fr: 'Que dit-on de {subject} et de {object} ?', en: '{subject} {object}' },
      foiled: { fr: 'Qui tient à {subject} ou à {object} ?', en: '{subject} {object}' },
    });
    expect(entryQuestions(index, 'fr').map(({ text }) => text)).toEqual([
      'Que dit-on d’Aqmi et du Mali\u202f?',
      'Qui tient au Maroc ou à Daech\u202f?',
    ]);
  });

  it('ask nothing that is only rumoured or denied', () => {
    const edges = sampleGraph.edges.map((edge) => ({
      ...edge,
      evidence: edge.evidence.map((item) => ({ ...item, certainty: 'unconfirmed' as const })),
    }));
    expect(entryQuestions(withQuestions({ founded }, edges), 'fr')).toEqual([]);
  });

  it('put first what most articles answer, then what most edges do', () => {
    const index = withQuestions({
      founded,
      'cooperates-with': { fr: '{subject} et {object} ?', en: '{subject}, {object}' },
      leads: { fr: 'Qui dirige {object} ?', en: 'Who leads {object}?' },
    });
    expect(entryQuestions(index, 'fr').map(({ text }) => text)).toEqual([
      'la France et le Maroc\u202f?',
      'Qui a fondé le Cémoc\u202f?',
      'Qui dirige la DGSE\u202f?',
    ]);
    expect(entryQuestions(index, 'fr', 1)).toHaveLength(1);
  });
});

describe('the questions of the corpus', () => {
  const index = buildGraphIndex(readGraphFile());

  it.each(['fr', 'en'] as const)('are four to six whole sentences, in %s', (language) => {
    const questions = entryQuestions(index, language);
    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(questions.length).toBeLessThanOrEqual(6);
    for (const { text } of questions) expect(text).toMatch(/^\p{Lu}[^{}[\]]+\?$/u);
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    for (const { key, text, edges } of questions) {
      expect(edgesOfQuestion(index, key).map(({ id }) => id)).toEqual(expect.arrayContaining([...edges]));
      expect(questionText(index, key, language)).toBe(text);
    }
  });

  it('are the same questions in both languages', () => {
    const answers = (language: 'fr' | 'en') => entryQuestions(index, language).map(({ edges }) => edges);
    expect(answers('fr')).toEqual(answers('en'));
  });
});

describe('the answer', () => {
  const index = buildGraphIndex(readGraphFile());
  const answer = (key: string, language: 'fr' | 'en') =>
    answerSentences(index, edgesOfQuestion(index, key), language);

  it('names all who did the same in one sentence, with a verb for many', () => {
    const [french, ...others] = answer('founded--cemoc', 'fr');
    expect(others).toEqual([]);
    expect(french).toMatch(/^(L’Algérie|La Mauritanie|Le Mali|Le Niger), .+ et .+ ont fondé le Cémoc$/);
    for (const name of ['Algérie', 'Mauritanie', 'Niger', 'Mali']) expect(french).toContain(name);
    expect(answer('founded--cemoc', 'en')).toEqual([
      expect.stringMatching(/^Algeria, .+ and \S+ founded CEMOC$/),
    ]);
  });

  it('leaves out what is only denied or rumoured where something is vouched for', () => {
    for (const edge of index.graph.edges) {
      const key = `${edge.predicate}--${edge.target}`;
      const edges = edgesOfQuestion(index, key);
      const isDenied = edge.evidence.every(({ certainty }) => certainty === 'denied');
      if (edges.length < 2 || !isDenied || !edges.includes(edge)) continue;
      const name = index.node(edge.source).label.fr;
      if (edges.some((other) => other !== edge)) expect(answer(key, 'fr').join()).not.toContain(name);
    }
  });

  it('is none to what the graph does not ask', () => {
    expect(edgesOfQuestion(index, 'founded--nobody')).toEqual([]);
    expect(edgesOfQuestion(index, '')).toEqual([]);
    expect(questionText(index, 'nonsense', 'fr')).toBeNull();
  });
});
