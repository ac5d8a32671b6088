import { groupBy } from '../../lib/groupBy.ts';
import type { EdgeId, NodeId, PredicateId } from '../basics/ids.ts';
import type { Language } from '../basics/languages.ts';
import { isPluralFrench } from '../graph/agree.ts';
import { claimTogether, nameBeside } from '../graph/claim.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge } from '../graph/schema.ts';
import { yearRangeOfEdtf } from '../time/yearsOfEdtf.ts';
import { edgesOfQuestion, type QuestionKey, questionKeyOf, questionTemplate } from './questionEdges.ts';

/** A question that the articles answer. */
export interface EntryQuestion {
  readonly key: QuestionKey;
  readonly text: string;
  /** The edges that answer it, at least one. */
  readonly edges: readonly EdgeId[];
}

/**
 * The questions to start from, drawn from the graph: of all that its predicates can ask (`question` in the graph file),
 * those answered by the most articles, then by the most edges, then by the most evidence, then by id. Each predicate
 * asks once and each node is asked about once, so that the questions differ. What is only rumoured or denied raises no
 * question.
 */
export const entryQuestions = (index: GraphIndex, language: Language, most = 6): readonly EntryQuestion[] => {
  const questions: EntryQuestion[] = [];
  const askedBy = new Set<PredicateId>();
  const askedAbout = new Set<NodeId>();
  for (const { key, edges } of rank(groupEdges(index))) {
    const [edge] = edges;
    if (questions.length === most) break;
    if (askedBy.has(edge.predicate)) continue;
    const template = questionTemplate(index, edge);
    const about = template.includes('{subject}') ? [edge.source, edge.target] : [edge.target];
    if (about.some((id) => askedAbout.has(id))) continue;
    askedBy.add(edge.predicate);
    for (const id of about) askedAbout.add(id);
    questions.push({
      key,
      text: ask(index, edges, language),
      edges: edges.map(({ id }) => id),
    });
  }
  return questions;
};

/** Edges that answer one question together; at least one. */
interface Group {
  readonly key: string;
  readonly edges: readonly [Edge, ...Edge[]];
}

const groupEdges = (index: GraphIndex): readonly Group[] => {
  const vouched = index.graph.edges.filter(({ evidence }) => evidence.some(isVouchedFor));
  const groups = groupBy(vouched, (edge) => questionKeyOf(index, edge));
  return [...groups].flatMap(([key, edges]) => (key === null ? [] : { key, edges }));
};

const isVouchedFor = ({ certainty }: Edge['evidence'][number]): boolean =>
  certainty === 'stated' || certainty === 'attributed';

const rank = (groups: readonly Group[]): readonly Group[] =>
  groups
    .map((group) => {
      const evidence = group.edges.flatMap((edge) => edge.evidence);
      return {
        group,
        articles: new Set(evidence.map((item) => item.article)).size,
        evidence: evidence.length,
      };
    })
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        b.group.edges.length - a.group.edges.length ||
        b.evidence - a.evidence ||
        (a.group.key < b.group.key ? -1 : 1),
    )
    .map(({ group }) => group);

/** The question of that key in words; null where the graph does not ask it. */
export const questionText = (index: GraphIndex, key: QuestionKey, language: Language): string | null => {
  const [first, ...others] = edgesOfQuestion(index, key);
  return first ? ask(index, [first, ...others], language) : null;
};

/**
 * The answer in sentences: subjects that did the same are named in one. What is only rumoured or denied answers
 * nothing, unless there is nothing else: then it is given, worded as such.
 */
export const answerSentences = (
  index: GraphIndex,
  edges: readonly Edge[],
  language: Language,
): readonly string[] => {
  const vouched = edges.filter(({ evidence }) => evidence.some(isVouchedFor));
  const groups = groupBy(
    vouched.length > 0 ? vouched : edges,
    ({ predicate, target }) => `${predicate} ${target}`,
  );
  return [...groups.values()].map((group) => claimTogether(index, group, language));
};

/**
 * The question in words. The part in brackets is dropped where there is no single year; `{a}` agrees with the subject.
 */
const ask = (index: GraphIndex, [edge, ...others]: Group['edges'], language: Language): string => {
  const template = index.graph.predicates[edge.predicate]?.question?.[language] ?? '';
  const subject = index.node(edge.source);
  const object = index.node(edge.target);
  const year = onlyYear([edge, ...others]);
  const asked = template
    .replace(/\[(.*?)\]/g, (_, part: string) => (year === null ? '' : part))
    .replaceAll('{year}', String(year))
    .replaceAll('{a}', isPluralFrench(subject) ? 'ont' : 'a')
    .replaceAll('{subject}', nameBeside(subject, object, language, index))
    .replaceAll('{object}', nameBeside(object, subject, language, index))
    .replaceAll("'", '’');
  return language === 'fr' ? drawTogether(asked) : asked;
};

/** The year of all the evidence, if every piece is dated and the year is the same. */
const onlyYear = (edges: readonly Edge[]): number | null => {
  const ranges = edges.flatMap(({ evidence }) => evidence.map(({ when }) => yearRangeOfEdtf(when ?? '')));
  const first = ranges[0]?.from ?? null;
  return ranges.every((range) => range?.from === first && range?.to === first) ? first : null;
};

/**
 * Contracts and elides: « à le » → « au », « de les » → « des », « de Aqmi » → « d’Aqmi »; puts a narrow no-break space
 * before « ? ».
 */
const drawTogether = (text: string): string =>
  text
    .replace(/(^| )(à|de) (le|les) /g, (_, before: string, word: 'à' | 'de', article: 'le' | 'les') => {
      const contracted = { à: { le: 'au', les: 'aux' }, de: { le: 'du', les: 'des' } } as const;
      return `${before}${contracted[word][article]} `;
    })
    .replace(/(^| )de (?=[aeiouyàâäéèêëîïôöùûüœæ])/gi, '$1d’')
    .replace(/\s+\?$/, '\u202f?');
