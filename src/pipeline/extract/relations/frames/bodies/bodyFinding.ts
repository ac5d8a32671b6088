import type { Span } from '../../../../../domain/basics/span.ts';
import type { NamedNode } from '../../../types.ts';
import type { Finding } from '../../context.ts';

/** What words presuppose of a body or a place: they are its evidence and carry it themselves. */
export function bodyFinding(
  source: NamedNode,
  predicate: string,
  target: NamedNode,
  { start, end }: Span,
  at: number,
  score: number,
): Finding {
  const span = { start, end };
  return {
    source,
    predicate,
    target,
    at,
    span,
    trigger: span,
    certainty: 'stated',
    granted: true,
    score,
    why: 'body-of-state',
  };
}
