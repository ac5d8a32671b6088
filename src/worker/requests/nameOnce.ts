import { knowledgeOf } from '../../pipeline/extract/extractArticle.ts';
import type { Knowledge } from '../../pipeline/extract/names/knowledge.ts';
import { nameArticle } from '../../pipeline/extract/names/nameArticle.ts';
import type { NamedArticle, UnderstoodArticle } from '../../pipeline/extract/types.ts';
import { readSeeds } from '../../pipeline/seeds/readSeeds.ts';
import { asSeedFile } from '../asSeedFiles.ts';

/** The latest results, by text: an article is read when it arrives and again when it is added. */
const read = new Map<string, Read>();
const most = 600;

interface Read {
  readonly knowledge: Knowledge;
  readonly frame: string;
  readonly named: Pick<NamedArticle, 'nodes' | 'mentions' | 'doubts'>;
}

/** As `nameArticle`, which gives the same result for the same article: the last few hundred results are kept. */
export function nameOnce(article: UnderstoodArticle, knowledge: Knowledge): NamedArticle {
  const { text, language, published, sections } = article;
  const frame = JSON.stringify([language, published.edtf, sections]);
  const known = read.get(text);
  if (known?.frame === frame && known.knowledge === knowledge) return { ...article, ...known.named };
  const { nodes, mentions, doubts } = nameArticle(article, knowledge);
  const named = { nodes, mentions, doubts };
  read.set(text, { knowledge, frame, named });
  if (read.size > most) for (const oldest of [...read.keys()].slice(0, read.size - most)) read.delete(oldest);
  return { ...article, ...named };
}

let last: { readonly key: string; readonly knowledge: Knowledge } | null = null;

/** The knowledge of a corpus with this lexicon; the same object as long as its texts are the same. */
export function knowledgeFor(lexicon: ReadonlyMap<string, string>): Knowledge {
  const key = JSON.stringify([...lexicon].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (last?.key !== key) {
    const files = [...lexicon].map(([path, text]) => asSeedFile(path, text));
    const { lexicon: entries } = readSeeds(files, () => {});
    last = { key, knowledge: knowledgeOf(entries.map(({ value }) => value)) };
  }
  return last.knowledge;
}
