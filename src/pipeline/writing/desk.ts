import { contains, isSameSpan, type Span } from '../../domain/basics/span.ts';
import type { WritingFault } from '../../domain/writing/writing.ts';
import { trimSpan } from '../../lib/spaces.ts';
import { quoteSpan, type SpanQuote } from '../propose/quoteSpan.ts';
import { type CorpusDraft, type CorpusTexts, draftCorpus } from '../seeds/edit/corpusTexts.ts';
import { findQuote } from '../seeds/findQuote.ts';
import type { ReadArticle } from '../seeds/readArticles.ts';
import { type AsSeeds, type OpenArticle, type OpenCorpus, openCorpus } from './openCorpus.ts';

/** Thrown when something cannot be written; then none of it is kept. */
export class Unwritable extends Error {
  readonly fault: WritingFault;
  constructor(fault: WritingFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Throws `Unwritable`. */
export const refuse = (fault: WritingFault): never => {
  throw new Unwritable(fault);
};

/** What writing needs from its host. */
export interface WritingPorts {
  readonly asSeeds: AsSeeds;
  /** The text of the vocabulary that every corpus may use. */
  readonly standard: string;
}

/** A corpus while something is being written into it. */
export interface Desk {
  readonly draft: CorpusDraft;
  /** The files as they stand now. */
  readonly texts: () => CorpusTexts;
  /** The files, read; the same object until a file changes. */
  readonly open: () => OpenCorpus;
  /** The text of the vocabulary that has the verbs which the corpus does not use yet. */
  readonly standard: string;
  /** An article of the corpus. Throws `Unwritable` when there is none of this id. */
  readonly article: (id: string) => OpenArticle;
}

/** Opens the texts of a corpus for writing. They stay as they are: changes gather in the draft. */
export function openDesk(texts: CorpusTexts, { asSeeds, standard }: WritingPorts): Desk {
  const draft = draftCorpus(texts);
  let last: { readonly changed: CorpusTexts; readonly corpus: OpenCorpus } | null = null;
  const now = () => new Map([...texts, ...draft.changed]);
  const open = () => {
    if (last === null || !isSameTexts(last.changed, draft.changed))
      last = { changed: new Map(draft.changed), corpus: openCorpus(now(), asSeeds) };
    return last.corpus;
  };
  return {
    draft,
    texts: now,
    open,
    standard,
    article: (id) => open().article(id) ?? refuse({ kind: 'gone' }),
  };
}

const isSameTexts = (a: CorpusTexts, b: CorpusTexts): boolean =>
  a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);

/** The span without white space at its ends. Throws `Unwritable` when nothing else is in it. */
export const trimmed = ({ article }: ReadArticle, { start, end }: Span): Span =>
  trimSpan(article.text, start, end) ?? refuse({ kind: 'blank' });

/**
 * Quotes the words of a span so that the quote is found again at this very span. Throws `Unwritable` when the span does not
 * lie within one section other than the site's chrome, or cannot be told from the same words elsewhere.
 */
export function quoteOf(one: ReadArticle, words: Span): SpanQuote {
  const { article, plain } = one;
  const span = trimmed(one, words);
  const section = article.sections.find((part) => contains(part, span));
  if (section === undefined || section.kind === 'boilerplate') return refuse({ kind: 'outside' });
  const quote = quoteSpan(plain, span, new Map());
  const found = quote && findQuote(plain, quote.quote, quote.in);
  const isThere = found?.kind === 'found' && isSameSpan(found.span, span);
  return quote !== null && isThere ? quote : refuse({ kind: 'unquotable' });
}
