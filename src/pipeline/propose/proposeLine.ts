import * as v from 'valibot';
import { encodeUtf8 } from '../../lib/encodeUtf8.ts';
import { understandArticle } from '../extract/article/understandArticle.ts';
import { writeArticleSeed } from '../extract/article/writeArticleSeed.ts';
import { knowledgeOf } from '../extract/extractArticle.ts';
import { mergeNames } from '../extract/names/mergeNames.ts';
import { nameArticle } from '../extract/names/nameArticle.ts';
import { relate } from '../extract/relations/relate.ts';
import { buildLexicon, type Lexicon } from '../names/lexicon.ts';
import { noAnnotation } from '../seeds/readAnnotations.ts';
import { readArticles } from '../seeds/readArticles.ts';
import type { ReadProposals } from '../seeds/readProposals.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import type { Report, SeedFile } from '../seeds/seedFiles.ts';
import { slug, word } from '../seeds/seedSchema.ts';
import { describeProposals } from './describeProposals.ts';
import type { KeyedLine } from './keyedLines.ts';
import { readVocabulary } from './vocabulary.ts';

/** An article as one line of JSON gives it; the rules find out what is left out. */
const articleLine = v.strictObject({
  id: slug,
  text: v.string(),
  title: v.exactOptional(word),
  publisher: v.exactOptional(word),
  author: v.exactOptional(word),
  language: v.exactOptional(word),
});

/** The lines of one article, or why there are none, in words. */
type Proposed =
  | { readonly lines: readonly KeyedLine[]; readonly fault: null }
  | { readonly lines: readonly never[]; readonly fault: string };

/**
 * Makes the function that turns one article, a line of JSON, into the keyed lines of what is proposed about it. What it
 * gives depends on the article, the lexicon files and the vocabulary (the text of a predicates.yaml) alone: articles can be
 * read in any order, on any machine. Errors in the lexicon are reported, and then nothing should be read.
 */
export function makeLineReader(
  lexiconFiles: readonly SeedFile[],
  vocabulary: string,
  report: Report,
): (line: string) => Proposed {
  const seeds = readSeeds(lexiconFiles, report);
  const own = buildLexicon(seeds, report);
  const lexicon: Lexicon = { ...own, predicates: readVocabulary(own, vocabulary).all };
  const knowledge = knowledgeOf(seeds.lexicon.map(({ value }) => value));

  return (line) => {
    const read = readLine(line);
    if (typeof read === 'string') return { lines: [], fault: read };
    const { id, text, ...hints } = read;
    const { article } = understandArticle({ id, text, hints });
    if (article === null) return { lines: [], fault: `« ${id} » has no text that can be read.` };
    const file = `${id}.txt`;
    const entry = writeArticleSeed({ ...article, title: article.title.trim() || id }, file);
    const place = { value: entry, file: 'articles.yaml', lineOf: () => 1 };
    const stored = { path: `articles/${file}`, bytes: encodeUtf8(article.text) };
    const [known] = readArticles([place], [stored], () => {});
    const [named] = mergeNames([nameArticle(article, knowledge)]);
    if (known === undefined || named === undefined)
      return { lines: [], fault: `« ${id} » has no text that can be read.` };
    const found = describeProposals(known, { article: named, ...relate(named) }, noAnnotation, lexicon);
    return { lines: [{ key: `article:${id}`, value: { said: entry } }, ...linesOf(id, found)], fault: null };
  };
}

function readLine(line: string): v.InferOutput<typeof articleLine> | string {
  try {
    const read = v.safeParse(articleLine, JSON.parse(line));
    return read.success
      ? read.output
      : `An article is { "id", "text" }, with title, publisher, author and language if they are known: ${read.issues[0].message}`;
  } catch {
    return 'This is not JSON.';
  }
}

/** Each thing that an article names, and each relation that it asserts, under the key that all articles have for it. */
function linesOf(article: string, { names, events, relations }: ReadProposals): KeyedLine[] {
  return [
    ...names.map(({ value }): KeyedLine => {
      const { id, forms, demonyms, countries, sameAs, ...said } = value;
      return {
        key: `node:${id}`,
        value: {
          said,
          articles: [article],
          forms: forms.map(({ text }) => text),
          demonyms,
          countries,
          sameAs,
          passages: events.flatMap(({ value: { event }, start, end }) =>
            event === id ? [{ article, start, end }] : [],
          ),
        },
      };
    }),
    ...relations.flatMap(({ value: { source, target, predicate, ...claim }, start, end }) =>
      source.flatMap((from) =>
        target.map(
          (to): KeyedLine => ({
            key: `edge:${from}--${predicate}--${to}`,
            value: { evidence: [{ article, start, end, ...claim }] },
          }),
        ),
      ),
    ),
  ];
}
