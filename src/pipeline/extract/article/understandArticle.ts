import type { SectionKind } from '../../../domain/basics/kinds.ts';
import type { ArticleSeed } from '../../seeds/seedSchema.ts';
import { cutSentences } from '../../seeds/sentences.ts';
import type { DateMention, Sentence, UnderstoodArticle } from '../types.ts';
import { readBlocks } from './blocks.ts';
import { findDates } from './dates/findDates.ts';
import { decodeArticle } from './decode/decodeArticle.ts';
import { findAuthor } from './frame/findAuthor.ts';
import { findPublished, publishedPoint } from './frame/findPublished.ts';
import { findPublisher } from './frame/findPublisher.ts';
import { findTitle } from './frame/findTitle.ts';
import { settleWords } from './frame/settleWords.ts';
import { noteManner } from './noteManner.ts';
import { type ArticleNote, say } from './notes.ts';
import { languageOf, readRuns, rulesFor } from './runs.ts';
import { findSections } from './sections/findSections.ts';
import { settleSections } from './sections/settleSections.ts';
import { tellSections } from './sections/tellSections.ts';
import { readTokens } from './tokens.ts';

/** An article as it arrives: the bytes of a file, or characters that somebody pasted. */
export type ArticleInput = {
  readonly id: string;
  /** What a person has settled already, as articles.yaml has it: it is kept. The rules find out what is left out. */
  readonly hints?: ArticleHints;
} & ({ readonly bytes: Uint8Array } | { readonly text: string });

export type ArticleHints = Partial<
  Pick<ArticleSeed, 'title' | 'publisher' | 'author' | 'language' | 'published' | 'sections'>
>;

/**
 * What was understood, and what was done to understand it; null when there is nothing to read, and the notes say why.
 */
interface Understanding {
  readonly article: UnderstoodArticle | null;
  readonly notes: readonly ArticleNote[];
}

/**
 * Reads an article's frame: its text, sections, title, publisher, author, date, language, then its sentences, words and
 * dates. Never throws, whatever the source; linear in its length; the same source gives the same result everywhere. A
 * source whose notes include one on decoding (« windows-1252 ») must be stored anew as UTF-8, with the article's
 * `text`, for `npm run graph` to read the same characters.
 */
export function understandArticle({ id, hints = {}, ...source }: ArticleInput): Understanding {
  const { text, notes: decoding } = decodeArticle('bytes' in source ? source.bytes : source.text);
  const notes = [...decoding];
  if (text === null) return { article: null, notes };

  const blocks = readBlocks(text);
  const tokens = readTokens(text);
  const sections =
    settleSections(text, hints.sections, notes) ?? tellSections(text, findSections(text, blocks));
  const runs = readRuns(text, blocks, sections, tokens);
  const language = hints.language ?? languageOf(runs);
  const rules = /^en\b/i.test(language) ? 'en' : 'fr';

  const { title, isGiven } = findTitle(runs, language);
  const published = hints.published ?? findPublished(text, runs, rules);
  const read = runs.filter(({ kind }) => kind !== 'boilerplate');
  const sentences = read.flatMap((run): Sentence[] => {
    const own = rulesFor(run, language);
    let token = run.firstToken;
    return cutSentences(text, run, own ?? language).map(({ start, end }) => {
      while (token < run.lastToken && (tokens[token]?.end ?? end) <= start) token += 1;
      const firstToken = token;
      while (token < run.lastToken && (tokens[token]?.start ?? end) < end) token += 1;
      return { start, end, section: run.kind, language: own, firstToken, lastToken: token };
    });
  });
  const dates = read.flatMap((run): DateMention[] =>
    findDates(
      text,
      { start: run.start, end: run.end, section: run.kind, language: rulesFor(run, language) ?? rules },
      publishedPoint(published.edtf),
    ),
  );

  if (!isGiven && hints.title === undefined) notes.push(say('no-title'));
  if (published.edtf === null) notes.push(say('no-date'));
  notes.push(...noteManner(text, blocks, runs, language));
  return {
    article: {
      id,
      text,
      title: settleWords(hints.title ?? null) ?? settleWords(title) ?? id,
      publisher: settleWords(hints.publisher !== undefined ? hints.publisher : findPublisher(runs)),
      author: settleWords(hints.author !== undefined ? hints.author : findAuthor(runs)),
      language,
      published,
      sections: sections.map(({ kind, start, end }): { kind: SectionKind; start: number; end: number } => ({
        kind,
        start,
        end,
      })),
      sentences,
      tokens,
      dates,
    },
    notes,
  };
}
