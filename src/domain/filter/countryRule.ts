import type { NodeId } from '../basics/ids.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge, GraphNode } from '../graph/schema.ts';

/** The countries that a node concerns: those that the file gives it; a country concerns itself too. */
export const countriesOfNode = ({ type, id, countries }: GraphNode): readonly NodeId[] =>
  type === 'country' ? [...countries, id] : countries;

/** The countries that a link concerns: its own, and those of both its ends. Some may stand twice. */
export const countriesOfEdge = (
  index: GraphIndex,
  { source, target, countries }: Edge,
): readonly NodeId[] => [
  ...countries,
  ...countriesOfNode(index.node(source)),
  ...countriesOfNode(index.node(target)),
];

/** Whether a choice of countries keeps what concerns some: any of those chosen, or each; all, where none is chosen. */
export const keepsCountries = <Country>(
  chosen: readonly Country[],
  everyCountry: boolean,
  isConcerned: (country: Country) => boolean,
): boolean => chosen.length === 0 || (everyCountry ? chosen.every(isConcerned) : chosen.some(isConcerned));

/** Whether the chosen countries keep a node, whatever the other filters say. A chosen country is always kept. */
export function concernsCountries(
  node: GraphNode,
  { countries, countryMode }: { readonly countries: readonly NodeId[]; readonly countryMode: 'any' | 'all' },
): boolean {
  if (countries.includes(node.id)) return true;
  const own = countriesOfNode(node);
  return keepsCountries(countries, countryMode === 'all', (country) => own.includes(country));
}
