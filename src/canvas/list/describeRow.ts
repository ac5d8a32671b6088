import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Certainty, Family, NodeType } from '../../domain/basics/kinds.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { type Claim, claimFrom, claimOf } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { sayType } from '../../domain/graph/sayType.ts';
import { surestOf } from '../../domain/graph/surestOf.ts';
import { sayCertainty } from '../../domain/summaries/edgeSummary.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import type { Hand } from '../../drawing/markStates.ts';
import { messages as canvasMessages } from '../messages.ts';
import { messages } from './messages.ts';
import { type ListRow, otherEnd } from './rows.ts';

/** What a row shows. `said` is all of it in one phrase: « France, pays, 27 liens ». */
export type RowWords =
  | {
      readonly kind: 'node';
      readonly said: string;
      readonly name: string;
      readonly hand: Hand;
      readonly type: NodeType;
      readonly typeName: string;
      readonly links: number;
    }
  | {
      readonly kind: 'edge';
      readonly said: string;
      readonly hand: Hand;
      readonly sentence: string;
      readonly family: Family;
      readonly certainty: Certainty;
      readonly certaintyName: string;
      readonly articles: string;
    };

/** A row in words, by the evidence that the filters keep; a link is worded from the node whose links are listed. */
export function describeRow(
  index: GraphIndex,
  visible: VisibleGraph,
  language: Language,
  row: ListRow,
): RowWords {
  const text = messages[language];
  const shared = canvasMessages[language];
  if (row.kind === 'node') {
    const node = index.node(row.id);
    const name = nameOf(node, language);
    const links = countLinks(index, visible, row.id);
    const typeName = sayType(node, language);
    return {
      kind: 'node',
      said: shared.saidNode(name, typeName, links),
      hand: handOf(node),
      name,
      type: node.type,
      typeName,
      links,
    };
  }
  const edge = index.edge(row.id);
  const evidence = visible.edges.get(row.id) ?? [];
  const certainty = surestOf(edge, evidence);
  const certaintyName = sayCertainty(edge, evidence, language);
  const articles = text.articles(index.corroboration(edge, evidence));
  const { sentence } = claimOfRow(index, row.id, row.from, language);
  return {
    kind: 'edge',
    said: `${sentence}, ${certaintyName.toLowerCase()}, ${articles}`,
    hand: handOf(edge),
    sentence,
    family: familyOf(index, edge),
    certainty,
    certaintyName,
    articles,
  };
}

/** What may be typed to reach a row: first what it shows, then its short name; for a link its sentence and one end. */
export function typedNames(
  index: GraphIndex,
  language: Language,
  row: ListRow,
): readonly (readonly string[])[] {
  const end = row.kind === 'node' ? row.id : endOf(index, row.id, row.from);
  const node = index.node(end);
  const sentence = row.kind === 'edge' ? [claimOfRow(index, row.id, row.from, language).sentence] : [];
  return [[nameOf(node, language), ...sentence], [nameOf(node, language, 'short')]];
}

const endOf = (index: GraphIndex, id: EdgeId, from: NodeId | null): NodeId =>
  from === null ? index.edge(id).source : otherEnd(index, id, from);

/** The number of a node's links that the filters keep. */
const countLinks = (index: GraphIndex, visible: VisibleGraph, id: NodeId): number =>
  index.edgesOf(id).filter((edge) => visible.edges.has(edge.id)).length;

const claimOfRow = (index: GraphIndex, id: EdgeId, from: NodeId | null, language: Language): Claim =>
  from === null ? claimOf(index, index.edge(id), language) : claimFrom(index, index.edge(id), from, language);
