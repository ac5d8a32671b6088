import { PencilLine } from 'lucide-react';
import { countProposed, isProposed } from '../../domain/graph/provenance.ts';
import { collatorOf } from '../../lib/collator.ts';
import type { TableColumn } from './column.ts';
import type { Wording } from './useColumns.ts';

/** Whether a person has verified what a row says; no column for a graph without proposals. */
export function originColumns<Row>(
  { index, language, text }: Wording,
  of: (row: Row) => Parameters<typeof isProposed>[0] | null,
): readonly TableColumn<Row>[] {
  const { names, evidence } = countProposed(index.graph);
  if (names + evidence === 0) return [];
  const { compare } = collatorOf(language);
  const originOf = (row: Row) => {
    const one = of(row);
    return one === null ? null : isProposed(one) ? 'proposed' : 'verified';
  };
  const nameOf = (row: Row) => {
    const origin = originOf(row);
    return origin === null ? '' : text.origins[origin];
  };
  return [
    {
      id: 'origin',
      name: text.columns.origin,
      Icon: PencilLine,
      widthPx: 104,
      compare: (a, b) => compare(nameOf(a), nameOf(b)),
      isEmpty: (row) => originOf(row) === null,
      text: nameOf,
      show: nameOf,
      filter: {
        kind: 'choice',
        choices: (['verified', 'proposed'] as const).map((value) => ({ value, label: text.origins[value] })),
        of: (row) => [originOf(row) ?? ''],
      },
    },
  ];
}
