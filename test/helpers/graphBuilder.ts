import { asArticleId, asEdgeId, asNodeId, asPredicateId } from '../../src/domain/basics/ids.ts';
import type { Certainty, MentionHow, NodeType, SectionKind } from '../../src/domain/basics/kinds.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import type {
  Article,
  Edge,
  Evidence,
  GraphNode,
  LocalizedText,
  Mention,
  Passage,
} from '../../src/domain/graph/schema.ts';

/** Makes an article from its sections; in each, lines are paragraphs, and a full stop with a space ends a sentence. */
export const makeArticle = (
  id: string,
  published: string | null,
  parts: readonly { readonly kind: SectionKind; readonly text: string }[],
  details: Partial<Pick<Article, 'title' | 'publisher' | 'author' | 'url'>> & {
    readonly dateNote?: LocalizedText;
  } = {},
): Article => {
  const text = parts.map((part) => part.text).join('\n\n');
  const sections = parts.map(({ kind, text: words }, position) => {
    const start = parts.slice(0, position).reduce((sum, part) => sum + part.text.length + 2, 0);
    return { kind, start, end: start + words.length };
  });
  const passages: Passage[] = [];
  let paragraph = 0;
  for (const line of text.matchAll(/[^\n]+/g)) {
    paragraph += 1;
    const section = sections.find(({ start, end }) => start <= line.index && line.index < end);
    if (!section || section.kind === 'boilerplate') continue;
    for (const sentence of line[0].matchAll(/\S.*?(?:\.(?= |$)|$)/g)) {
      const start = line.index + sentence.index;
      passages.push({ start, end: start + sentence[0].length, paragraph, section: section.kind });
    }
  }
  return {
    id: asArticleId(id),
    file: `${id}.txt`,
    title: details.title ?? parts[0]?.text ?? id,
    publisher: details.publisher ?? null,
    author: details.author ?? null,
    url: details.url ?? null,
    language: 'fr',
    published: {
      edtf: published,
      basis: published === null ? 'unknown' : 'stated',
      ...(details.dateNote && { note: details.dateNote.fr, noteText: details.dateNote }),
    },
    sections,
    passages,
    text,
  };
};

/** Where the words are in the article; the first time, or the nth. Throws when they are not there. */
export const spanOf = (article: Article, words: string, nth = 1): Span => {
  let start = -1;
  for (let n = 0; n < nth; n += 1) start = article.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand ${nth} time(s) in ${article.id}.`);
  return { start, end: start + words.length };
};

/** A mention of the words in the article. */
export const mentionOf = (article: Article, words: string, how: MentionHow = 'name', nth = 1): Mention => ({
  article: article.id,
  ...spanOf(article, words, nth),
  how,
});

/** Evidence that says it with the words in the article. */
export const evidenceOf = (
  article: Article,
  words: string,
  certainty: Certainty = 'stated',
  details: Partial<Pick<Evidence, 'attributedTo' | 'via' | 'when' | 'whenBasis' | 'note'>> = {},
): Evidence => ({ article: article.id, ...spanOf(article, words), certainty, when: null, ...details });

/** A node; the caller puts its mentions in the order of the articles and their texts. */
export const makeNode = (
  id: string,
  type: NodeType,
  label: { readonly fr: string; readonly en: string } | string,
  mentions: readonly Mention[],
  details: Partial<Omit<GraphNode, 'id' | 'type' | 'label' | 'mentions' | 'countries'>> & {
    readonly countries?: readonly string[];
  } = {},
): GraphNode => ({
  aliases: [],
  years: [],
  when: null,
  sameAs: [],
  position: { x: 0, y: 0 },
  origin: 'curated',
  ...details,
  id: asNodeId(id),
  type,
  label: typeof label === 'string' ? { fr: label, en: label } : label,
  countries: (details.countries ?? []).map(asNodeId),
  mentions: [...mentions],
});

/** An edge with the id that the pipeline would give it. */
export const makeEdge = (
  source: string,
  predicate: string,
  target: string,
  evidence: readonly Evidence[],
  countries: readonly string[] = [],
): Edge => ({
  id: asEdgeId(`${source}--${predicate}--${target}`),
  source: asNodeId(source),
  target: asNodeId(target),
  predicate: asPredicateId(predicate),
  countries: countries.map(asNodeId),
  years: [],
  evidence: [...evidence],
  origin: 'curated',
});

/** The id that `makeEdge` gives. */
export const edgeIdOf = (source: string, predicate: string, target: string) =>
  asEdgeId(`${source}--${predicate}--${target}`);
