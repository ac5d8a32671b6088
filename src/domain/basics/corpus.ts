import { isSlug } from '../../lib/slug.ts';

declare const brand: unique symbol;

/**
 * Names one of the reader's own corpora on this computer: a slug, as it stands in a link. The built-in corpus has none.
 */
export type CorpusId = string & { readonly [brand]: 'CorpusId' };

/** The corpus that a link names; null when no corpus could have such a name. */
export const readCorpusId = (text: string): CorpusId | null =>
  text.length <= 80 && isSlug(text) ? (text as CorpusId) : null;

/**
 * The texts of a corpus by their paths inside its folder, with slashes: `articles.yaml`, `articles/x.txt`,
 * `lexicon/places.yaml`, `annotations/x.yaml`, `proposals/x.yaml`, `layout.yaml`, `corpus.yaml`, `dossier.json`; or
 * `graph.json` alone, of a graph that was opened without what it was made from.
 */
export type CorpusFiles = ReadonlyMap<string, string>;

/** One file as it is to be from now on; null: it is to go. */
export interface FileEdit {
  readonly path: string;
  readonly text: string | null;
}

/** The one file of a corpus that is a finished graph: nothing can be added to it. */
export const graphPath = 'graph.json';

/** The file with the places of nodes, from the last full layout. */
export const layoutPath = 'layout.yaml';

/** Whether a corpus is only a finished graph. */
export const isGraphAlone = (files: CorpusFiles): boolean => files.has(graphPath);

/** Whether the file at a path is an article's text. */
export const isArticlePath = (path: string): boolean => path.startsWith('articles/');

/** How many articles a corpus contains; unknown for a corpus that is only a graph until that graph is read. */
export const countArticles = (files: CorpusFiles): number => [...files.keys()].filter(isArticlePath).length;
