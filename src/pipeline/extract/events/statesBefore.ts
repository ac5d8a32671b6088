import type { Span } from '../../../domain/basics/span.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import type { Phrase } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import { fromAfar } from './participation.ts';

/**
 * English: the parts of the states named before an event's noun: "[Israel]’s offensive", "the [Gabon] coup". `elsewhere`:
 * the words give a place or a target of their own.
 */
export function statesBefore(
  { names, words, headSpan }: Phrase,
  noun: EventNoun,
  elsewhere: boolean,
): { readonly node: NamedNode; readonly predicate: string; readonly span: Span }[] {
  const predicate = partOf(noun, words.includes('s'), elsewhere);
  if (predicate === null) return [];
  return names
    .filter(
      ({ node, mention, start }) =>
        node.type === 'country' && mention.how !== 'demonym' && start < headSpan.start,
    )
    .map(({ node, start, end }) => ({ node, predicate, span: { start, end } }));
}

/** What part a state before the noun has; `owns`: with a possessive. */
function partOf({ family, kind }: EventNoun, owns: boolean, elsewhere: boolean): string | null {
  switch (family) {
    case 'vote':
    case 'coup':
    case 'protest':
    case 'disaster':
      return 'happened-in';
    case 'war':
      return owns && elsewhere ? 'took-part-in' : 'happened-in';
    case 'operation':
      return owns && kind !== 'siege' && kind !== 'deployment' ? 'carried-out' : null;
    case 'violence':
      return owns && elsewhere && (fromAfar.has(kind) || kind === 'attack') ? 'carried-out' : null;
    default:
      return null;
  }
}
