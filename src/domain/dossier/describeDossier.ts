import { capitalize } from '../../lib/capitalize.ts';
import type { Language } from '../basics/languages.ts';
import { bySpan, type Span } from '../basics/span.ts';
import { type Citation, type CitationContext, cite, sayDate } from '../citations/citation.ts';
import { citationWords } from '../citations/citationWords.ts';
import { type Cited, placeOf } from '../citations/cited.ts';
import { sayHedges, sayPlace } from '../citations/parts.ts';
import { nameWithDeterminer } from '../graph/claim.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Article } from '../graph/schema.ts';
import { type DossierEntry, keyOfEntry } from './dossier.ts';
import { dossierWords } from './dossierWords.ts';
import { findEntry } from './findEntry.ts';

/** A run of a quote, verbatim. */
interface QuotePiece {
  readonly words: string;
  /** Whether these are the words that prove or name. */
  readonly marked: boolean;
}

/** A passage as it is presented: on the screen, on paper or in a file. */
export interface DossierItem {
  readonly key: string;
  /** What it proves, as a sentence without full stop, or whom it names; null: the passage stands for itself. */
  readonly heading: string | null;
  /** Verbatim, in order, without a gap. */
  readonly quote: readonly QuotePiece[];
  /** The language of the quote; null: the article is gone. */
  readonly quoteLanguage: string | null;
  /** The number by which the article is cited; null: it is gone. */
  readonly number: number | null;
  /** « Kiosque360, 10 novembre 2020, § 6 ». When the article is gone, its title. */
  readonly source: string;
  /** Who says it and how surely, as sentences; '' for a passage that proves nothing. */
  readonly hedges: string;
  /** To the passage, open in the view; null: it is gone. */
  readonly link: string | null;
  readonly note: string;
}

/** An article that is quoted. */
export interface DossierSource {
  readonly number: number;
  readonly author: string | null;
  readonly title: string;
  readonly language: string;
  readonly publisher: string;
  readonly date: string;
  /** The original page; null: not known. */
  readonly url: string | null;
  /** To the article, open in Maillage. */
  readonly link: string;
}

/** A dossier with everything that is printed of it. */
export interface DossierPage {
  readonly language: Language;
  readonly title: string;
  /** The lines under the title: how many passages there are, and the day. */
  readonly about: readonly string[];
  readonly items: readonly DossierItem[];
  /** In the order of their numbers. */
  readonly sources: readonly DossierSource[];
}

/** What a page of a dossier says besides its passages. */
export interface DossierFrame {
  /** '' gets the standard title. */
  readonly title: string;
  /** The day in words, in the context's language. */
  readonly date: string;
  /** Further lines under the title. */
  readonly about?: readonly string[];
}

/** How passages are cited: `linkTo` gives the address of a passage in the view. */
export interface DossierContext extends CitationContext {
  readonly linkTo: (cited: Cited) => string;
}

/** Describes entries as a page, in their order; an entry that is no longer in the graph keeps its quoted words. */
export const describeDossier = (
  context: DossierContext,
  entries: readonly DossierEntry[],
  { title, date, about = [] }: DossierFrame,
): DossierPage => {
  const { language } = context;
  const words = dossierWords[language];
  const items = entries.map((entry) => describeEntry(context, entry));
  const numbers = new Set(items.flatMap(({ number }) => number ?? []));
  return {
    language,
    title: title.trim() === '' ? words.title : title.trim(),
    about: [
      ...about,
      items.length === 0 ? `${date}.` : `${words.counts(items.length, numbers.size)} ${date}.`,
    ],
    items,
    sources: describeSources(context).filter(({ number }) => numbers.has(number)),
  };
};

/** Describes one entry. */
export const describeEntry = (context: DossierContext, entry: DossierEntry): DossierItem => {
  const { index, language } = context;
  const words = dossierWords[language];
  const key = keyOfEntry(entry);
  const cited = findEntry(index, entry);
  if (!cited)
    return {
      key,
      heading: null,
      quote: [{ words: entry.quote, marked: false }],
      quoteLanguage: null,
      number: null,
      source: entry.source,
      hedges: words.gone,
      link: null,
      note: entry.note,
    };
  const citation = citeEntry(context, cited);
  const node = cited.kind === 'passage' ? cited.node : null;
  return {
    key,
    heading: citation.claim ?? (node && words.names(nameWithDeterminer(node, language, index))),
    quote: quoteOf(index, cited),
    quoteLanguage: citation.article.language,
    number: index.article(citation.article.id).number,
    source: sourceOf(citation, language),
    hedges: sayHedges(citation, language),
    link: citation.link,
    note: entry.note,
  };
};

/** The citations of the entries that are found, for reference managers. */
export const citeDossier = (context: DossierContext, entries: readonly DossierEntry[]): readonly Citation[] =>
  entries.flatMap((entry) => {
    const cited = findEntry(context.index, entry);
    return cited ? [citeEntry(context, cited)] : [];
  });

const citeEntry = (context: DossierContext, cited: Cited): Citation => ({
  ...cite(context, cited),
  link: context.linkTo(cited),
});

const sourceOf = (citation: Citation, language: Language): string =>
  [
    citation.article.publisher ?? capitalize(citationWords[language].noPublisher),
    citation.date,
    sayPlace(citation, language),
  ].join(', ');

const quoteOf = (index: GraphIndex, cited: Cited): readonly QuotePiece[] => {
  const { passage } = placeOf(index, cited);
  const { text } = index.article(passage.article).article;
  return cutAtMarks(text, passage, joinMarks(passage.marks));
};

/** In order; marks that overlap are one. */
const joinMarks = (marks: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const mark of [...marks].sort(bySpan)) {
    const last = joined.at(-1);
    if (last && mark.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else joined.push(mark);
  }
  return joined;
};

const cutAtMarks = (text: string, { start, end }: Span, marks: readonly Span[]): readonly QuotePiece[] => {
  const pieces: QuotePiece[] = [];
  let at = start;
  for (const mark of marks) {
    pieces.push({ words: text.slice(at, mark.start), marked: false });
    pieces.push({ words: text.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  pieces.push({ words: text.slice(at, end), marked: false });
  return pieces.filter(({ words }) => words !== '');
};

/** All articles as sources, in the order of their numbers. */
export const describeSources = (context: DossierContext): readonly DossierSource[] =>
  context.index.articles.map(({ article, number }) => describeSource(context, article, number));

const describeSource = (
  { links, language }: DossierContext,
  article: Article,
  number: number,
): DossierSource => ({
  number,
  author: article.author,
  title: article.title,
  language: article.language,
  publisher: article.publisher ?? citationWords[language].noPublisher,
  date: sayDate(article, language),
  url: article.url !== null && /^https?:/i.test(article.url) ? article.url : null,
  link: links.article(article.id),
});
