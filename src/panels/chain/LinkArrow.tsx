import type { ReactNode } from 'react';
import type { Family } from '../../domain/basics/kinds.ts';

/** The arrowhead of a link's family on the marker, its tip at 0, 0, pointing right. */
export function LinkArrow({ family }: { readonly family: Family }) {
  return (
    <g stroke="var(--mark-ink)" strokeWidth={2} fill="none">
      {arrows[family]}
    </g>
  );
}

const arrows: Record<Family, ReactNode> = {
  cooperation: <path d="M-6 0-18-5.5V5.5Z" fill="var(--mark-ink)" stroke="none" />,
  opposition: <path d="M-6-7V7" strokeWidth={2.8} />,
  structure: <path d="M-6 0-12.5-4.3-19 0-12.5 4.3Z" fill="var(--mark-ink)" stroke="none" />,
  location: <circle cx={-10} cy={0} r={4} fill="var(--mark-line)" />,
  statement: <path d="M-15-5.5-6 0-15 5.5" />,
  'co-mention': null,
};
