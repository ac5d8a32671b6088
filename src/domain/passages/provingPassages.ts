import type { EdgeId, NodeId } from '../basics/ids.ts';
import { overlaps } from '../basics/span.ts';
import type { Filters, VisibleGraph } from '../filter/filter.ts';
import { whySpanHidden } from '../filter/whySpanHidden.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import { isProposed } from '../graph/provenance.ts';
import type { Edge, GraphNode } from '../graph/schema.ts';
import { type MarkedPassage, markPassages, passagesOfNode } from './passages.ts';

/** A link that the words of a passage prove, and the piece of its evidence that they are. */
export interface ProvedLink {
  readonly edge: Edge;
  /** Position in `edge.evidence`. */
  readonly evidence: number;
}

/** A passage that names a node, with what its words prove. */
export interface ProvingPassage extends MarkedPassage {
  /** Other places where the article prints the same words, such as a headline above its lead; in order. */
  readonly repeats: readonly MarkedPassage[];
  /** Links of the node, then links between others, each once, in order of the text. */
  readonly ofNode: readonly ProvedLink[];
  readonly ofOthers: readonly ProvedLink[];
}

/** What one article says of a node. */
export interface ProvingPassages {
  readonly article: NumberedArticle;
  /** The passage that proves the most links of the node, then the others in order of the text. */
  readonly shown: readonly ProvingPassage[];
  /** The passages that the filters leave out, in the same order. */
  readonly hidden: readonly ProvingPassage[];
}

/**
 * The passages that name a node, by article in order of date. Words that an article prints several times are listed
 * once. The filters leave out passages about other articles and years, but never the words that a shown link of the
 * node rests on: whoever sees a link can read why it is there.
 */
export const provingPassages = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
  id: NodeId,
): readonly ProvingPassages[] => {
  const node = index.node(id);
  const when = node.type === 'event' ? node.when : null;
  const isShown = (passage: ProvingPassage): boolean =>
    passage.ofNode.some((link) => isEvidenceShown(visible, link)) ||
    [passage, ...passage.repeats].some(
      (one) =>
        whySpanHidden(index, filters, {
          article: one.article,
          section: one.section,
          when,
          // Only this filter asks, and a node of thousands of mentions takes long to answer.
          proposed: filters.origin === 'verified' && isNamingProposed(node, one),
        }).length === 0,
    );
  return passagesOfNode(index, id).map(({ article, passages }) => {
    const all = mostTellingFirst(
      joinRepeats(article.article.text, passages).map(([first, ...repeats]) =>
        findProved(index, visible, id, first, repeats),
      ),
    );
    return { article, shown: all.filter(isShown), hidden: all.filter((passage) => !isShown(passage)) };
  });
};

/** Whether nobody has verified that any of a passage's marked words name the node. */
export const isNamingProposed = ({ mentions }: GraphNode, { article, marks }: MarkedPassage): boolean =>
  marks.every(({ start, end }) =>
    mentions.some(
      (mention) =>
        mention.article === article && mention.start === start && mention.end === end && isProposed(mention),
    ),
  );

/**
 * The passages that the shown links rest on, by article in order of date, then in order of the text: what one reads
 * when reading the whole view. Each link is listed under the passage with its shown evidence; words printed again are
 * listed once. `only`: restricts them to these links.
 */
export const passagesOfView = (
  index: GraphIndex,
  visible: VisibleGraph,
  only: ReadonlySet<EdgeId> | null = null,
): readonly ProvingPassages[] =>
  index.articles.flatMap((article) => passagesOfArticle(index, visible, article, only) ?? []);

/** Those of one article; null: no shown link rests on it. */
export const passagesOfArticle = (
  index: GraphIndex,
  visible: VisibleGraph,
  article: NumberedArticle,
  only: ReadonlySet<EdgeId> | null = null,
): ProvingPassages | null => {
  const isMeant = (link: ProvedLink): boolean =>
    isEvidenceShown(visible, link) && (only === null || only.has(link.edge.id));
  const evidence = index.evidenceIn(article.article.id);
  const kept = evidence.filter(({ edge, position }) => isMeant({ edge, evidence: position }));
  if (kept.length === 0) return null;
  const passages = markPassages(index, article.article.id, kept);
  const shown = joinRepeats(article.article.text, passages).map(([first, ...repeats]) => {
    const { ofOthers, ...passage } = findProved(index, visible, null, first, repeats);
    return { ...passage, ofOthers: ofOthers.filter(isMeant) };
  });
  return { article, shown, hidden: [] };
};

/**
 * The passages that answer a question: the one that proves the most of its edges first, with its article. Of passages
 * that prove equally many, the one that relies least on hearsay.
 */
export const passagesOfAnswer = (
  index: GraphIndex,
  visible: VisibleGraph,
  edges: ReadonlySet<EdgeId>,
): readonly ProvingPassages[] => {
  const groups = passagesOfView(index, visible, edges);
  const weigh = ({ ofOthers }: ProvingPassage): number =>
    ofOthers.length -
    ofOthers.filter(({ edge, evidence }) => edge.evidence[evidence]?.certainty !== 'stated').length / 100;
  const most = Math.max(...groups.flatMap(({ shown }) => shown.map(weigh)));
  const first = groups.find(({ shown }) => shown.some((passage) => weigh(passage) === most));
  const best = first?.shown.find((passage) => weigh(passage) === most);
  if (!first || !best) return groups;
  const reordered = { ...first, shown: [best, ...first.shown.filter((passage) => passage !== best)] };
  return [reordered, ...groups.filter((group) => group !== first)];
};

/** How many passages these are in the articles: words that are printed again count again. */
export const countPrinted = (passages: readonly { readonly repeats: readonly unknown[] }[]): number =>
  passages.reduce((sum, { repeats }) => sum + 1 + repeats.length, 0);

/** Groups passages of the same words (apart from spaces) under the first of them. */
export const joinRepeats = (
  text: string,
  passages: readonly MarkedPassage[],
): readonly (readonly [MarkedPassage, ...MarkedPassage[]])[] => {
  const [only] = passages;
  if (only !== undefined && passages.length === 1) return [[only]];
  const byWords = new Map<string, [MarkedPassage, ...MarkedPassage[]]>();
  for (const passage of passages) {
    const words = text.slice(passage.start, passage.end).replace(/\s+/g, ' ').trim();
    const same = byWords.get(words);
    if (same) same.push(passage);
    else byWords.set(words, [passage]);
  }
  return [...byWords.values()];
};

/** Of several pieces of evidence for one link in the same words, takes one that is shown. */
const findProved = (
  index: GraphIndex,
  visible: VisibleGraph,
  /** null: for no node in particular; all links are then between others. */
  id: NodeId | null,
  passage: MarkedPassage,
  repeats: readonly MarkedPassage[],
): ProvingPassage => {
  const proved = new Map<Edge, ProvedLink>();
  for (const place of [passage, ...repeats])
    for (const piece of index.evidenceIn(passage.article)) {
      if (piece.start >= place.end) break;
      if (!overlaps(piece, place)) continue;
      const { edge, position } = piece;
      const link = { edge, evidence: position };
      const known = proved.get(edge);
      if (!known || (!isEvidenceShown(visible, known) && isEvidenceShown(visible, link)))
        proved.set(edge, link);
    }
  const isOfNode = ({ edge }: ProvedLink): boolean => edge.source === id || edge.target === id;
  const links = [...proved.values()];
  return {
    ...passage,
    repeats,
    ofNode: links.filter(isOfNode),
    ofOthers: links.filter((link) => !isOfNode(link)),
  };
};

const isEvidenceShown = (visible: VisibleGraph, { edge, evidence }: ProvedLink): boolean =>
  visible.edges.get(edge.id)?.includes(evidence) === true;

const mostTellingFirst = (passages: readonly ProvingPassage[]): readonly ProvingPassage[] => {
  const most = Math.max(0, ...passages.map(({ ofNode }) => ofNode.length));
  const best = passages.find(({ ofNode }) => ofNode.length === most);
  return best === undefined ? [] : [best, ...passages.filter((passage) => passage !== best)];
};
