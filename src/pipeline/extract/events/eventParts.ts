import { type Finding, spanOver } from '../relations/context.ts';
import type { Chunk } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import type { EventPhrase } from './eventPhrase.ts';

/** Predicates of where an event took place, or what it struck there. */
const placing = new Set(['happened-in', 'was-target-of']);

/** … and what was done there and by whom: of violence that was only plotted it is not said. */
const ofDeed = new Set([...placing, 'perpetrated', 'carried-out']);

/**
 * The edges of an event: where it took place and who took what part in it, as its phrase says. `chunk`: the chunk that
 * the phrase stands in.
 */
export function eventParts(
  phrase: EventPhrase,
  event: NamedNode | undefined,
  chunk: Chunk | undefined,
): Finding[] {
  if (event === undefined) return [];
  const within = phrase.phrase !== null && phrase.phrase !== chunk;
  return phrase.parts.map(({ node, predicate, from, span }) => ({
    source: from === 'event' ? event : node,
    target: from === 'event' ? node : event,
    predicate,
    at: phrase.at,
    span: spanOver(phrase.phrase ?? phrase.trigger, span),
    trigger: phrase.trigger,
    certainty:
      phrase.plotted === true && phrase.certainty === 'stated' && ofDeed.has(predicate)
        ? 'unconfirmed'
        : phrase.certainty,
    ...(phrase.attributedTo === undefined ? {} : { attributedTo: phrase.attributedTo }),
    // « le bilan du séisme qui a frappé X dépasse …, selon Y »: where a known event happened is not what Y claims.
    ...(phrase.definite && within && placing.has(predicate) ? { granted: true as const } : {}),
    ...(phrase.date === null ? {} : { date: phrase.date }),
    score: 0.85,
    why: 'event-part',
  }));
}
