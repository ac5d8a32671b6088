import { overlaps, type Span } from '../../domain/basics/span.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { type FilterName, whyEdgeHidden } from '../../domain/filter/whyHidden.ts';
import { type FilteredSpan, revealSpan, whySpanHidden } from '../../domain/filter/whySpanHidden.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { type MarkedPassage, passageAround, passagesOfNode } from '../../domain/passages/passages.ts';
import { isNamingProposed } from '../../domain/passages/provingPassages.ts';
import { listPlaces } from './passageCursor.ts';
import { revealLink } from './reveal.ts';
import { setFilters } from './transitions.ts';
import type { Reading, View } from './view.ts';

/** Passages of the open article that the filters hide from the lists. */
export interface HiddenPassages {
  /** Whole sentences, in the order of the lists. */
  readonly passages: readonly MarkedPassage[];
  /** Whether the passage that is being read is one of them. */
  readonly current: boolean;
  /** Every filter that hides one of them. */
  readonly why: readonly FilterName[];
  /** The view changed just enough that none of them is hidden. */
  readonly reveal: (view: View) => View;
}

/**
 * What the filters hide of the selection's passages in the open article, and of the passage being read; null: nothing.
 */
export const findHiddenPassages = (
  index: GraphIndex,
  visible: VisibleGraph,
  { filters, selection, reading }: Pick<View, 'filters' | 'selection' | 'reading'>,
): HiddenPassages | null => {
  if (reading === null) return null;
  const shown = selection.kind === 'edge' ? visible.edges.get(selection.id) : undefined;
  const readable =
    selection.kind === 'nodes' ? placesIn(index, visible, filters, selection, reading.article) : [];
  const hidden = candidatesIn(index, selection, reading).filter(
    ({ passage, span, evidence }) =>
      (whySpanHidden(index, filters, span).length > 0 && !readable.some((one) => overlaps(one, passage))) ||
      (evidence !== null && shown?.includes(evidence) !== true),
  );
  if (hidden.length === 0) return null;
  const relaxed = hidden.reduce((now, { span }) => revealSpan(index, now, span), filters);
  const ofEdge = selection.kind === 'edge' && hidden.some(({ evidence }) => evidence !== null);
  const why = new Set(hidden.flatMap(({ span }) => whySpanHidden(index, filters, span)));
  if (ofEdge) for (const name of whyEdgeHidden(index, relaxed, selection.id)) why.add(name);
  const { passage } = reading;
  return {
    passages: hidden.map((candidate) => candidate.passage),
    current: passage !== null && hidden.some((candidate) => overlaps(candidate.passage, passage)),
    why: [...why],
    reveal: (view) => {
      const filtered = setFilters(view, relaxed);
      return ofEdge ? revealLink(filtered, index, selection.id) : filtered;
    },
  };
};

/** What the lists show of the selected node in an article, including where the article repeats the same words. */
const placesIn = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: View['filters'],
  selection: View['selection'],
  article: Reading['article'],
): readonly Span[] =>
  listPlaces(index, visible, filters, selection)
    .filter((place) => place.article === article)
    .flatMap(({ passage, repeats }) => [passage, ...repeats]);

interface Candidate {
  readonly passage: MarkedPassage;
  readonly span: FilteredSpan;
  /** Position in the evidence of the selected edge. */
  readonly evidence: number | null;
}

/** The passages of the selection in the open article, and the one being read if it is none of them. */
const candidatesIn = (
  index: GraphIndex,
  selection: View['selection'],
  { article, passage: read }: Reading,
): readonly Candidate[] => {
  const candidates = ofSelection(index, selection, article);
  if (read === null || candidates.some(({ passage }) => overlaps(passage, read))) return candidates;
  return [...candidates, candidateFor(passageAround(index, article, asSpan(read)), null)];
};

const ofSelection = (
  index: GraphIndex,
  selection: View['selection'],
  article: Reading['article'],
): readonly Candidate[] => {
  if (selection.kind === 'edge') {
    return index.edge(selection.id).evidence.flatMap((item, evidence) => {
      if (item.article !== article) return [];
      const one = candidateFor(passageAround(index, article, item), item.when, evidence);
      const { certainty } = item;
      return [{ ...one, span: { ...one.span, certainty, proposed: isProposed(item) } }];
    });
  }
  if (selection.kind === 'none') return [];
  const node = index.node(selection.ids.at(-1) ?? selection.ids[0]);
  return passagesOfNode(index, node.id)
    .filter((group) => group.article.article.id === article)
    .flatMap(({ passages }) => passages)
    .map((passage) => {
      const one = candidateFor(passage, node.type === 'event' ? node.when : null);
      return { ...one, span: { ...one.span, proposed: isNamingProposed(node, passage) } };
    });
};

const candidateFor = (
  passage: MarkedPassage,
  when: string | null,
  evidence: number | null = null,
): Candidate => ({
  passage,
  span: { article: passage.article, section: passage.section, when },
  evidence,
});

const asSpan = ({ start, end }: Span): Span => ({ start, end });
