import { contains, overlaps, type Span } from '../../domain/basics/span.ts';
import type { Article, Graph } from '../../domain/graph/schema.ts';
import { lineAndColumn } from '../../lib/lines.ts';
import { type Token, tokenize } from '../../lib/tokens.ts';
import { calendarWords, elisions, particles, stopWords } from './frenchWords.ts';

/** A capitalised name or acronym that no mention covers. Line and column count from 1. */
interface UncoveredName {
  readonly article: Article;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The names that the graph may have missed, in order of the text: runs of capitalised words outside boilerplate which
 * no mention touches. Left out: months and weekdays, French stop words, and words capitalised only because a sentence
 * begins with them (they occur in lower case elsewhere in the articles).
 */
export function listUncovered(graph: Graph): UncoveredName[] {
  const tokens = new Map(graph.articles.map((article) => [article.id, tokenize(article.text)]));
  const lowerCase = new Set(
    [...tokens.values()].flatMap((list) =>
      list.filter(({ raw }) => raw === raw.toLowerCase()).map(({ fold }) => fold),
    ),
  );
  const mentions = mentionsByArticle(graph);
  return graph.articles.flatMap((article) => {
    const covered = mentions.get(article.id) ?? [];
    const names = capitalRuns(article, tokens.get(article.id) ?? [], lowerCase, covered);
    return names.map(({ start, end }) => ({
      article,
      ...lineAndColumn(article.text, start),
      text: article.text.slice(start, end),
    }));
  });
}

function mentionsByArticle(graph: Graph): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  for (const { mentions } of graph.nodes)
    for (const { article, how, start, end } of mentions) {
      if (how === 'passage') continue;
      const list = found.get(article) ?? [];
      list.push({ start, end });
      found.set(article, list);
    }
  return found;
}

function capitalRuns(
  article: Article,
  tokens: readonly Token[],
  lowerCase: ReadonlySet<string>,
  covered: readonly Span[],
): Span[] {
  const runs: Span[] = [];
  for (const passage of article.passages) {
    const inside = tokens.filter((token) => contains(passage, token));
    let run: Token[] = [];
    const close = () => {
      while (run.length > 0 && particles.has(run.at(-1)?.fold ?? '')) run.pop();
      const [first, last] = [run[0], run.at(-1)];
      if (first && last) runs.push({ start: first.start, end: last.end });
      run = [];
    };
    inside.forEach((token, index) => {
      const gap = article.text.slice(inside[index - 1]?.end ?? token.start, token.start);
      if (!/^[\s\p{Pd}'’.]{0,3}$/u.test(gap)) close();
      const starts = index === 0 || /[.!?:«“"–]\s*$/u.test(gap);
      if (isName(token, article.text, starts, lowerCase) && !covered.some((span) => overlaps(span, token)))
        run.push(token);
      else if (run.length > 0 && particles.has(token.fold)) run.push(token);
      else close();
    });
    close();
  }
  return runs;
}

function isName(
  { raw, fold, end }: Token,
  text: string,
  startsSentence: boolean,
  lowerCase: ReadonlySet<string>,
): boolean {
  if (!/^\p{Lu}/u.test(raw) || calendarWords.has(fold) || stopWords.has(fold)) return false;
  if (elisions.has(fold) && /['’]/.test(text.charAt(end))) return false;
  const isAcronym = raw.length > 1 && raw === raw.toUpperCase();
  return isAcronym || !startsSentence || !lowerCase.has(fold);
}
