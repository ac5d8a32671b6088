import { countriesOfNode } from '../graph/countriesOf.ts';
import type { GraphNode } from '../graph/schema.ts';
import type { Filters } from './filter.ts';

/**
 * Whether a node concerns any of the chosen countries, or each of them; a chosen country always does. The rule by which
 * `compiledFilter.ts` keeps nodes, for one node at a time.
 */
export function concernsCountries(
  node: GraphNode,
  { countries, countryMode }: Pick<Filters, 'countries' | 'countryMode'>,
): boolean {
  if (countries.length === 0 || countries.includes(node.id)) return true;
  const own = countriesOfNode(node);
  return countryMode === 'all'
    ? countries.every((country) => own.includes(country))
    : countries.some((country) => own.includes(country));
}
