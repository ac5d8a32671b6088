import { type Finding, spanOver } from '../relations/context.ts';
import type { NamedNode } from '../types.ts';
import type { EventPhrase } from './eventPhrase.ts';

/** The edges of an event: where it took place and who took what part in it, as its phrase says. */
export function eventParts(phrase: EventPhrase, event: NamedNode | undefined): Finding[] {
  if (event === undefined) return [];
  return phrase.parts.map(({ node, predicate, from, span }) => ({
    source: from === 'event' ? event : node,
    target: from === 'event' ? node : event,
    predicate,
    at: phrase.at,
    span: spanOver(phrase.phrase ?? phrase.trigger, span),
    trigger: phrase.trigger,
    certainty: phrase.certainty,
    score: 0.85,
    why: 'event-part',
  }));
}
