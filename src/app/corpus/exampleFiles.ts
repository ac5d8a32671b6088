import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import { withNameInside } from '../../store/corpus/corpus.ts';

/* The built-in corpus as files: fetched only when it is copied, in a script of its own. */
const texts = import.meta.glob<string>('../../../seeds/**/*.{txt,yaml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const folder = '../../../seeds/';

/** The files of the built-in corpus, under another name. */
export const copyOfExample = (name: string): CorpusFiles =>
  withNameInside(
    new Map(Object.entries(texts).map(([path, text]) => [path.slice(folder.length), text])),
    name,
  );
