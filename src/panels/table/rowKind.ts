import type { Pointed } from '../../domain/basics/selection.ts';
import { overlaps } from '../../domain/basics/span.ts';
import type { ArticleRow } from '../../domain/passages/articleRows.ts';
import type { EdgeRow, NodeRow } from '../../domain/passages/graphRows.ts';
import type { PassageRow } from '../../domain/passages/passageRows.ts';
import { openArticle, selectEdge, selectNode } from '../../store/view/transitions.ts';
import type { View } from '../../store/view/view.ts';

/** What the rows of a table mean to the rest of the page. */
export interface RowKind<Row> {
  /** Whether a row is as high as its words need; otherwise all have the same height. */
  readonly whole: boolean;
  /** What is lit in other displays while the pointer is on the row. */
  readonly pointsAt: (row: Row) => Pointed | null;
  /** Selects it alone, and opens what there is to read. */
  readonly open: (view: View, row: Row) => View;
  /** Adds it to the selection or removes it; null: the view holds only one of them at a time. */
  readonly add: ((view: View, row: Row) => View) | null;
  /** Whether rows marked besides the selected one are links, which other displays then highlight. */
  readonly gathersLinks: boolean;
  /** Whether the view has the row selected. */
  readonly selectedIn: (row: Row, view: Pick<View, 'selection' | 'reading'>) => boolean;
}

export const nodeKind: RowKind<NodeRow> = {
  whole: false,
  pointsAt: ({ id }) => ({ kind: 'node', id }),
  open: (view, { id }) => selectNode(view, id),
  add: (view, { id }) => selectNode(view, id, { add: true }),
  gathersLinks: false,
  selectedIn: ({ id }, { selection }) => selection.kind === 'nodes' && selection.ids.includes(id),
};

export const edgeKind: RowKind<EdgeRow> = {
  whole: false,
  pointsAt: ({ id }) => ({ kind: 'edge', id }),
  open: (view, { id, first }) => selectEdge(view, id, first),
  add: null,
  gathersLinks: true,
  selectedIn: ({ id }, { selection }) => selection.kind === 'edge' && selection.id === id,
};

export const passageKind: RowKind<PassageRow> = {
  whole: true,
  pointsAt: (row) =>
    row.kind === 'proof'
      ? { kind: 'edge', id: row.claims[0].edge.id }
      : { kind: 'node', id: row.nodes[0].id },
  open: (view, row) => {
    const { article } = row.source;
    if (row.kind === 'naming') return openArticle(selectNode(view, row.nodes[0].id), article.id, row.passage);
    const [{ edge, evidence, item }] = row.claims;
    return openArticle(selectEdge(view, edge.id, evidence), article.id, item);
  },
  add: null,
  gathersLinks: false,
  selectedIn: (row, { selection, reading }) => {
    const isSelected =
      row.kind === 'proof' &&
      selection.kind === 'edge' &&
      row.claims.some(({ edge, evidence }) => edge.id === selection.id && evidence === selection.evidence);
    const span = reading?.article === row.source.article.id ? reading.passage : null;
    return (
      isSelected || (span !== null && [row.passage, ...row.repeats].some((place) => overlaps(place, span)))
    );
  },
};

export const articleKind: RowKind<ArticleRow> = {
  whole: true,
  pointsAt: () => null,
  open: (view, { id }) => openArticle(view, id),
  add: null,
  gathersLinks: false,
  selectedIn: ({ id }, { reading }) => reading?.article === id,
};
