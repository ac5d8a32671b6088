import type { NamedNode } from '../../types.ts';
import type { Account } from './account.ts';

/** Predicates that say where an event is, or what it is about. */
const placing = new Set(['happened-in', 'headed-to', 'started-from', 'concerned']);

/** Whether anything in the article says where an event was. */
export const isPlaced = ({ linesOf }: Account, event: NamedNode): boolean =>
  linesOf(event).some(({ source, predicate }) => source === event && placing.has(predicate));
