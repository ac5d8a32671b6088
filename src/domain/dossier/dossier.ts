import * as v from 'valibot';
import { fingerprint } from '../../lib/fingerprint.ts';
import { articleIdSchema, edgeIdSchema, nodeIdSchema } from '../basics/ids.ts';
import { type Cited, placeOf } from '../citations/cited.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';

/** The bounds of a dossier: enough for a thesis, small enough for any browser's storage. */
export const dossierLimits = { entries: 400, note: 4000, title: 160, quote: 4000 } as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10 ** 9));
const shortText = v.pipe(v.string(), v.maxLength(400));

/** A passage that was put into the dossier. */
export const entrySchema = v.object({
  article: articleIdSchema,
  /** The words, as UTF-16 offsets into the article; end exclusive. */
  start: offset,
  end: offset,
  /** The fingerprint of the words, by which they are found again where the text has moved. */
  print: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,6}$/)),
  /** Why it was taken: the link that it proves, or the node that it names; null: for its own sake. */
  about: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('edge'), id: edgeIdSchema }),
      v.object({ kind: v.literal('node'), id: nodeIdSchema }),
    ]),
  ),
  /** The whole sentences and their place, as they were then: what is left when the article is gone. */
  quote: v.pipe(v.string(), v.maxLength(dossierLimits.quote)),
  source: shortText,
  /** The reader's own words. */
  note: v.pipe(v.string(), v.maxLength(dossierLimits.note)),
});

export type DossierEntry = Readonly<v.InferOutput<typeof entrySchema>>;

/** Passages in the order that the reader gave them. No two have the same key. */
export interface Dossier {
  /** '' until the reader gives one. */
  readonly title: string;
  readonly entries: readonly DossierEntry[];
}

export const emptyDossier: Dossier = { title: '', entries: [] };

/**
 * Identifies an entry: the same words for the same claim are one entry; so are the same words taken for any node, or
 * for their own sake.
 */
export const keyOfEntry = ({ article, start, end, about }: DossierEntry): string =>
  keyOf(article, start, end, about?.kind === 'edge' ? about.id : null);

/** The key that the entry of what is cited would have. Throws for a position that the edge has no evidence at. */
export const keyOfCited = (cited: Cited): string => {
  if (cited.kind === 'passage') {
    const { article, start, end } = cited.passage;
    return keyOf(article, start, end, null);
  }
  const evidence = cited.edge.evidence[cited.position];
  if (!evidence) throw new Error(`The edge "${cited.edge.id}" has no evidence ${cited.position}.`);
  return keyOf(evidence.article, evidence.start, evidence.end, cited.edge.id);
};

const keyOf = (article: string, start: number, end: number, edge: string | null): string =>
  `${article}:${start}-${end}${edge === null ? '' : `:${edge}`}`;

/** What is cited as an entry without a note. */
export const entryOf = (index: GraphIndex, cited: Cited): DossierEntry => {
  const { passage, words } = placeOf(index, cited);
  const { article } = index.article(passage.article);
  const node = cited.kind === 'passage' ? cited.node : null;
  return {
    article: article.id,
    start: words.start,
    end: words.end,
    print: fingerprint(article.text.slice(words.start, words.end)),
    about:
      cited.kind === 'evidence' ? { kind: 'edge', id: cited.edge.id } : node && { kind: 'node', id: node.id },
    quote: article.text.slice(passage.start, passage.end).slice(0, dossierLimits.quote),
    source: article.title.slice(0, 400),
    note: '',
  };
};
