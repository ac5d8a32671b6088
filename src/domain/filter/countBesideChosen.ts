import type { Filters, VisibleGraph } from './filter.ts';

/**
 * How many nodes are left besides the countries that are ticked. These stay whatever the other filters say, so a view
 * of them alone counts as empty.
 */
export const countBesideChosen = ({ countries }: Filters, { nodes }: VisibleGraph): number =>
  nodes.size - countries.filter((id) => nodes.has(id)).length;
