import { compareText } from '../../lib/compareText.ts';
import { findMentions } from '../names/findMentions.ts';
import { buildLexicon, type Lexicon } from '../names/lexicon.ts';
import type { MentionCandidate } from '../names/settleMentions.ts';
import type { CorpusTexts } from '../seeds/edit/corpusTexts.ts';
import { noAnnotation, type ReadAnnotation, readAnnotation } from '../seeds/readAnnotations.ts';
import { type ReadArticle, readArticles } from '../seeds/readArticles.ts';
import { noProposals, type ReadProposals, readProposals } from '../seeds/readProposals.ts';
import { readSeeds } from '../seeds/readSeeds.ts';
import type { SeedFile } from '../seeds/seedFiles.ts';
import type { AnnotationSeed } from '../seeds/seedSchema.ts';

/** Turns texts into files as the pipeline reads them from a folder. */
export type AsSeeds = (texts: CorpusTexts) => readonly SeedFile[];

/** One article with everything written about it. */
export interface OpenArticle extends ReadArticle {
  /** Its annotation as written; null when it has none. */
  readonly seed: AnnotationSeed | null;
  readonly annotation: ReadAnnotation;
  readonly proposals: ReadProposals;
  /** The mentions in it, as the graph will have them. */
  readonly mentions: readonly MentionCandidate[];
}

/** The files of a corpus, read. */
export interface OpenCorpus {
  readonly lexicon: Lexicon;
  readonly articles: readonly string[];
  /** The ids of all proposed names, decided about or not. */
  readonly proposed: ReadonlySet<string>;
  /** Read when first asked for; null when there is none of this id. */
  readonly article: (id: string) => OpenArticle | null;
}

/** Reads a corpus whose graph has been built before: its problems have been reported then, and are ignored here. */
export function openCorpus(texts: CorpusTexts, asSeeds: AsSeeds): OpenCorpus {
  const hear = () => {};
  const files = [...asSeeds(texts)].sort((a, b) => compareText(a.path, b.path));
  const seeds = readSeeds(files, hear);
  const lexicon = buildLexicon(seeds, hear);
  const known = new Map<string, OpenArticle | null>();

  const open = (id: string): OpenArticle | null => {
    const own = seeds.articles.filter(({ value }) => value.id === id);
    const paths = new Set(own.map(({ value }) => `articles/${value.file}`));
    const [one] = readArticles(
      own,
      files.filter(({ path }) => paths.has(path)),
      hear,
    );
    if (one === undefined) return null;
    const seed = seeds.annotations.find(({ value }) => value.article === id) ?? null;
    const annotation = seed ? readAnnotation(seed, one, [one], lexicon, hear) : noAnnotation;
    const shaped = seeds.proposals.find(({ article }) => article === id);
    const proposals = shaped ? readProposals(shaped, one, [one], lexicon, hear) : noProposals;
    const mentions = findMentions(one, annotation, proposals, lexicon, hear);
    return { ...one, seed: seed?.value ?? null, annotation, proposals, mentions };
  };

  return {
    lexicon,
    articles: seeds.articles.map(({ value }) => value.id),
    proposed: new Set(seeds.proposals.flatMap(({ names }) => names.map(({ value }) => value.id))),
    article: (id) => {
      const read = known.get(id);
      if (read !== undefined) return read;
      const opened = open(id);
      known.set(id, opened);
      return opened;
    },
  };
}
