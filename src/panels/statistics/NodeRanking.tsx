import type { NodeId } from '../../domain/basics/ids.ts';
import { rankingLength } from '../../domain/figures/rankings.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { useIndex } from '../../store/react.tsx';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { RankedRow } from './RankedRow.tsx';

interface NodeRankingProps<Row> {
  /** The highest first; the first few are shown. */
  readonly rows: readonly Row[];
  /** What the bar shows. */
  readonly amount: (row: Row) => number;
  /** The amount of a full bar; left out: that of the first line. */
  readonly full?: number;
  readonly figure: (row: Row) => string;
  readonly spoken: (row: Row) => string;
}

/** Nodes ranked by a figure. */
export function NodeRanking<Row extends { readonly id: NodeId }>({
  rows,
  amount,
  full,
  figure,
  spoken,
}: NodeRankingProps<Row>) {
  const text = useText(messages);
  const index = useIndex();
  const language = useLanguage();
  const [first] = rows;
  const most = full ?? (first === undefined ? 1 : amount(first));
  return (
    <ol className="figure-list">
      {rows.slice(0, rankingLength).map((row) => {
        const node = index.node(row.id);
        const name = nameOf(node, language);
        return (
          <RankedRow
            key={row.id}
            subject={{ kind: 'node', id: row.id }}
            name={name}
            sign={<Glyph name={node.type} sizePx={13} hand={handOf(node)} />}
            share={amount(row) / most}
            colour={tokenPalette.nodes[node.type]}
            figure={figure(row)}
            spoken={spoken(row)}
          >
            <Isolated>{name}</Isolated>
            <span className="sr-only">, {text.type[node.type]}</span>
            <InPencil of={node} />
          </RankedRow>
        );
      })}
    </ol>
  );
}
