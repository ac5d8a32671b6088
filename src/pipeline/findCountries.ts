import { asNodeId, type NodeId } from '../domain/basics/ids.ts';
import { compareText } from '../lib/compareText.ts';
import type { BareEdge } from './buildEdges.ts';
import type { Lexicon } from './names/lexicon.ts';
import type { LexiconEntry } from './seeds/readSeeds.ts';

/** The countries that each node concerns, in order of id. */
export type CountriesByNode = ReadonlyMap<string, readonly NodeId[]>;

/**
 * Which countries a node concerns: a country, itself; an event, its own countries and those of every country, place and
 * agency to which an edge other than a statement links it; any other node, the countries that the lexicon gives it.
 */
export function findCountries(edges: readonly BareEdge[], { entries, predicates }: Lexicon): CountriesByNode {
  const found = new Map<string, Set<string>>();
  for (const { value } of entries.values()) found.set(value.id, new Set(ownCountries(value)));
  for (const { source, target, predicate } of edges) {
    if (predicates.get(predicate)?.value.family === 'statement') continue;
    for (const [event, partner] of [
      [source, target],
      [target, source],
    ] as const) {
      const other = entries.get(partner)?.value;
      if (entries.get(event)?.value.type !== 'event' || other === undefined) continue;
      if (other.type === 'country' || other.type === 'place' || other.type === 'agency')
        for (const country of ownCountries(other)) found.get(event)?.add(country);
    }
  }
  return new Map([...found].map(([id, countries]) => [id, sortIds(countries)]));
}

/** The countries of an edge: those of the ends that are not events; where these have none, those of the events. */
export function findEdgeCountries(
  { source, target }: Pick<BareEdge, 'source' | 'target'>,
  { entries }: Lexicon,
  countries: CountriesByNode,
): readonly NodeId[] {
  const of = (ends: readonly NodeId[]) => sortIds(ends.flatMap((id) => countries.get(id) ?? []));
  const lasting = of([source, target].filter((id) => entries.get(id)?.value.type !== 'event'));
  return lasting.length > 0 ? lasting : of([source, target]);
}

const ownCountries = ({ type, id, countries }: LexiconEntry): readonly string[] =>
  type === 'country' ? [id, ...countries] : countries;

const sortIds = (ids: Iterable<string>): NodeId[] => [...new Set(ids)].sort(compareText).map(asNodeId);
