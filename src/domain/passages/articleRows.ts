import { runToEnd } from '../../lib/runToEnd.ts';
import { matchWords } from '../../lib/tokens.ts';
import type { ArticleId } from '../basics/ids.ts';
import { overlaps, type Span } from '../basics/span.ts';
import type { Filters, VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import type { Article } from '../graph/schema.ts';
import { sentencesOf } from '../graph/sentences.ts';
import { type PassageRow, passageRowsInSteps } from './passageRows.ts';

/** An article, and what the filters keep of what it says. */
export interface ArticleRow {
  readonly id: ArticleId;
  readonly source: NumberedArticle;
  /** How many words its own text has, the site's chrome left out. */
  readonly words: number;
  /** The beginning of its text: whole sentences of the body, if possible at most some two hundred characters. */
  readonly opening: Span;
  /** The nodes that it names and the links that it proves, among those that are shown. */
  readonly nodes: number;
  readonly links: number;
}

/** One row for each article in which something that is shown stands, in order of citation. */
export const listArticleRows = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): readonly ArticleRow[] => runToEnd(articleRowsInSteps(index, visible, filters));

/** The same an article at a time; yields the share done, 0 to 1. */
export function* articleRowsInSteps(
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): Generator<number, readonly ArticleRow[]> {
  const passages = new Map<NumberedArticle, PassageRow[]>();
  for (const row of yield* halfOf(passageRowsInSteps(index, visible, filters))) {
    const rows = passages.get(row.source) ?? [];
    passages.set(row.source, rows);
    rows.push(row);
  }
  const made: ArticleRow[] = [];
  for (const [at, source] of index.articles.entries()) {
    const rows = passages.get(source);
    if (!rows) continue;
    const links = new Set(
      rows.flatMap((row) => (row.kind === 'proof' ? row.claims.map(({ edge }) => edge) : [])),
    );
    const places = rows.flatMap(({ passage, repeats }) => [passage, ...repeats]);
    const named = new Set(
      index
        .mentionsIn(source.article.id)
        .filter(
          ({ node, mention }) =>
            visible.nodes.has(node.id) && places.some((place) => overlaps(mention, place)),
        )
        .map(({ node }) => node.id),
    );
    const { words, opening } = measure(source.article);
    made.push({ id: source.article.id, source, words, opening, nodes: named.size, links: links.size });
    yield 0.5 + at / index.articles.length / 2;
  }
  return made;
}

/** Work that is the first half of another. */
function* halfOf<Result>(work: Generator<number, Result>): Generator<number, Result> {
  let step = work.next();
  while (!step.done) {
    yield step.value / 2;
    step = work.next();
  }
  return step.value;
}

const longestOpening = 200;
const measured = new WeakMap<Article, { readonly words: number; readonly opening: Span }>();

const measure = (article: Article): { readonly words: number; readonly opening: Span } => {
  const known = measured.get(article);
  if (known) return known;
  const own = article.sections.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'related');
  const spans = own.length > 0 ? own : [{ start: 0, end: article.text.length }];
  const words = spans.reduce(
    (sum, { start, end }) => sum + [...matchWords(article.text.slice(start, end))].length,
    0,
  );
  const body = sentencesOf(article).filter(({ section }) => section === 'body');
  const [first = { start: 0, end: Math.min(longestOpening, article.text.length) }, ...next] = body;
  let { end } = first;
  for (const sentence of next) {
    if (sentence.end - first.start > longestOpening) break;
    end = sentence.end;
  }
  const made = { words, opening: { start: first.start, end } };
  measured.set(article, made);
  return made;
};
