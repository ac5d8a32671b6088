import type { Pointed } from '../../domain/basics/selection.ts';
import type { PassageRow } from '../../domain/passages/passageRows.ts';
import type { EdgeRow, NodeRow } from '../../domain/passages/tableRows.ts';
import { openArticle, selectEdge, selectNode } from '../../store/view/transitions.ts';
import type { View } from '../../store/view/view.ts';

/** What the rows of a table are to the rest of the page. */
export interface RowKind<Row> {
  /** What lights up elsewhere while the row is pointed at. */
  readonly pointsAt: (row: Row) => Pointed;
  /** Selects it alone, and opens what there is to read. */
  readonly open: (view: View, row: Row) => View;
  /** Adds it to what is selected or takes it out; null: the view holds one of them at a time. */
  readonly add: ((view: View, row: Row) => View) | null;
  /** Whether rows that are marked beside the selected one are links, which the other displays then bring forward. */
  readonly gathersLinks: boolean;
  /** Ids of the rows that the view has selected. */
  readonly selectedIn: (view: Pick<View, 'selection' | 'reading'>) => readonly string[];
}

export const nodeKind: RowKind<NodeRow> = {
  pointsAt: ({ id }) => ({ kind: 'node', id }),
  open: (view, { id }) => selectNode(view, id),
  add: (view, { id }) => selectNode(view, id, { add: true }),
  gathersLinks: false,
  selectedIn: ({ selection }) => (selection.kind === 'nodes' ? selection.ids : []),
};

export const edgeKind: RowKind<EdgeRow> = {
  pointsAt: ({ id }) => ({ kind: 'edge', id }),
  open: (view, { id, first }) => selectEdge(view, id, first),
  add: null,
  gathersLinks: true,
  selectedIn: ({ selection }) => (selection.kind === 'edge' ? [selection.id] : []),
};

export const passageKind: RowKind<PassageRow> = {
  pointsAt: (row) =>
    row.kind === 'proof' ? { kind: 'edge', id: row.edge.id } : { kind: 'node', id: row.nodes[0].id },
  open: (view, row) =>
    openArticle(
      row.kind === 'proof' ? selectEdge(view, row.edge.id, row.position) : selectNode(view, row.nodes[0].id),
      row.source.article.id,
      row.span,
    ),
  add: null,
  gathersLinks: false,
  selectedIn: ({ selection, reading }) => {
    if (selection.kind === 'edge') return [`${selection.id}:${selection.evidence}`];
    return selection.kind === 'nodes' && reading?.passage
      ? [`${reading.article}:${reading.passage.start}`]
      : [];
  },
};
