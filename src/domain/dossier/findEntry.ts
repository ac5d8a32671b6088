import { contains, type Span } from '../basics/span.ts';
import type { Cited } from '../citations/cited.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { findPassage } from '../passages/findPassage.ts';
import { type MarkedPassage, passageAround } from '../passages/passages.ts';
import { type Dossier, type DossierEntry, entryOf, keyOfEntry } from './dossier.ts';

/**
 * The entry's passage in the graph as it is now; null when the article or its words are gone. Where only the link or
 * the node is gone, the passage is kept for its own sake.
 */
export const findEntry = (index: GraphIndex, entry: DossierEntry): Cited | null => {
  const span = findSpan(index, entry);
  if (!span) return null;
  const { article } = index.article(entry.article);
  const edge = entry.about?.kind === 'edge' ? index.findEdge(entry.about.id) : undefined;
  const position = edge?.evidence.findIndex(
    (one) => one.article === article.id && one.start === span.start && one.end === span.end,
  );
  if (edge && position !== undefined && position >= 0) return { kind: 'evidence', edge, position };
  const node = entry.about?.kind === 'node' ? (index.findNode(entry.about.id) ?? null) : null;
  const around = passageAround(index, article.id, span);
  const named = node?.mentions.filter((one) => one.article === article.id && contains(span, one)) ?? [];
  const passage: MarkedPassage =
    entry.about?.kind === 'edge' ? around : { ...around, ...span, marks: named.map(spanOf) };
  return { kind: 'passage', passage, node };
};

/**
 * The dossier with each entry at the place where its words are now; an entry that is not found stays as it was stored.
 */
export const settleDossier = (index: GraphIndex, dossier: Dossier): Dossier => {
  const seen = new Set<string>();
  const entries = dossier.entries.flatMap((entry) => {
    const settled = settleEntry(index, entry);
    const key = keyOfEntry(settled);
    if (seen.has(key)) return [];
    seen.add(key);
    return [settled];
  });
  return { ...dossier, entries };
};

const settleEntry = (index: GraphIndex, entry: DossierEntry): DossierEntry => {
  const found = findEntry(index, entry);
  const span = found && findSpan(index, entry);
  if (!span) return entry;
  const { quote, source } = entryOf(index, found);
  return { ...entry, ...span, quote, source };
};

const findSpan = (index: GraphIndex, entry: DossierEntry): Span | null => {
  const article = index.findArticle(entry.article)?.article;
  const span = article && findPassage(article.text, entry, entry.print);
  return span ? spanOf(span) : null;
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });
