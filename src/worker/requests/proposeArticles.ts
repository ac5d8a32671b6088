import vocabulary from '../../../seeds/lexicon/predicates.yaml?raw';
import type { CorpusFiles, FileEdit } from '../../domain/basics/corpus.ts';
import type { Problem } from '../../domain/basics/problem.ts';
import type { ArticleFacts } from '../../domain/graph/incoming.ts';
import { proposeCorpus } from '../../pipeline/propose/proposeCorpus.ts';
import { frameArticle, type SettledHints } from '../../pipeline/read/frameArticle.ts';
import { asSeedFile, asSeedFiles } from '../asSeedFiles.ts';
import type { Handler } from '../handler.ts';
import { knowledgeFor, nameOnce } from './nameOnce.ts';

interface Input {
  readonly files: CorpusFiles;
  readonly added: readonly { readonly path: string; readonly text: string; readonly facts: ArticleFacts }[];
}

interface Output {
  /** What to write: the texts, their entries, their proposals, and the predicates that these use. */
  readonly edits: readonly FileEdit[];
  readonly problems: readonly Problem[];
}

/**
 * What a corpus becomes when articles are added to it: byte for byte what the command line makes of the folder with
 * these texts. Nothing is to be written when a problem is an error.
 */
export const proposeArticles: Handler<Input, Output> = async ({ files, added }, { pause }) => {
  const hints = new Map<string, SettledHints>();
  for (const { path, text, facts } of added) {
    const framed = Object.keys(facts).length === 0 ? null : frameArticle(text, facts);
    if (framed !== null) hints.set(path, framed.hints);
    await pause();
  }
  const lexicon = new Map([...files].filter(([path]) => path.startsWith('lexicon/')));
  const knowledge = knowledgeFor(lexicon);
  const steps = proposeCorpus({
    seeds: [...asSeedFiles(files), ...added.map(({ path, text }) => asSeedFile(path, text))],
    articles: added.map(({ path }) => path),
    vocabulary,
    hints,
    name: (article) => nameOnce(article, knowledge),
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) await pause();
  const { files: changed, problems } = step.value;
  const texts = new Map([...added.map(({ path, text }) => [path, text] as const), ...changed]);
  return { edits: [...texts].map(([path, text]) => ({ path, text })), problems };
};
