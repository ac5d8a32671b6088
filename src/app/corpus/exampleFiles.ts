import { type CorpusFiles, graphPath } from '../../domain/basics/corpus.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import { withNameInside } from '../../store/corpus/corpus.ts';

/* The built-in corpus as files: fetched only when it is copied, in a script of its own. */
const texts = import.meta.glob<string>('../../../seeds/**/*.{txt,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const folder = '../../../seeds/';

/** Whether the page's graph was made from these files: a host may have put another beside the page. */
export const isOfExample = ({ articles }: Graph): boolean =>
  articles.every(({ file }) => `${folder}articles/${file}` in texts);

/**
 * The files of the corpus that came with the page, under another name: the built-in ones, or where the graph is another
 * one, that graph alone. null: it is not open, and the built-in one is meant.
 */
export const copyOfExample = (name: string, graph: Graph | null): CorpusFiles =>
  withNameInside(
    graph === null || isOfExample(graph)
      ? new Map(Object.entries(texts).map(([path, text]) => [path.slice(folder.length), text]))
      : new Map([[graphPath, JSON.stringify(graph)]]),
    name,
  );
