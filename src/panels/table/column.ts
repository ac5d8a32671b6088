import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { foldName } from '../../lib/tokens.ts';

/** How the rows are filtered by a column: by words in it, from a number upwards, or to one of a few values. */
type ColumnFilter<Row> =
  | { readonly kind: 'text' }
  | { readonly kind: 'least'; readonly of: (row: Row) => number }
  | {
      readonly kind: 'choice';
      readonly choices: readonly { readonly value: string; readonly label: string }[];
      readonly of: (row: Row) => readonly string[];
    };

/** A column of one of the tables, in the reader's language. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly name: string;
  readonly Icon: LucideIcon;
  readonly widthPx: number;
  /** Whether it says what the row is about. */
  readonly namesRow?: boolean;
  /** Whether it takes the remaining width of the table. */
  readonly grows?: boolean;
  /** Whether it holds figures, which are aligned right. */
  readonly figures?: boolean;
  /** Whether a first click brings the largest to the top. */
  readonly largestFirst?: boolean;
  readonly compare: (a: Row, b: Row) => number;
  /** Whether a row has no value: such rows come last, whichever way the column is sorted. */
  readonly isEmpty?: (row: Row) => boolean;
  /** The cell as text: what is searched and copied. */
  readonly text: (row: Row) => string;
  readonly show: (row: Row) => ReactNode;
  readonly filter: ColumnFilter<Row>;
  /** What is copied instead, where that is more than one cell. */
  readonly copied?: readonly { readonly name: string; readonly text: (row: Row) => string }[];
}

/** Tests one column's cells against what was typed or chosen; a malformed number lets all pass. */
export function makeFilter<Row extends object>(
  column: TableColumn<Row>,
): (row: Row, asked: string) => boolean {
  const { filter } = column;
  if (filter.kind === 'choice') return (row, asked) => filter.of(row).includes(asked);
  if (filter.kind === 'least') return (row, asked) => !(filter.of(row) < Number.parseFloat(asked));
  const folded = new WeakMap<Row, string>();
  const foldOf = (row: Row): string => {
    const known = folded.get(row);
    if (known !== undefined) return known;
    const made = foldName(column.text(row));
    folded.set(row, made);
    return made;
  };
  return (row, asked) => foldOf(row).includes(foldName(asked));
}
