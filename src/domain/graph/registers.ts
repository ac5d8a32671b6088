import type { GraphNode } from './schema.ts';

/** The number of a node in a public register, from « register:number »; null when it has none. */
const numberIn = ({ sameAs }: GraphNode, register: string): string | null => {
  const found = sameAs.find((id) => id.startsWith(`${register}:`));
  return found === undefined ? null : found.slice(register.length + 1);
};

/** « MA »: ISO 3166-1 alpha-2; null for what is no country, or one without a code. */
export const countryCodeOf = (node: GraphNode): string | null => numberIn(node, 'iso3166');

/** « Q1028 »; null where nobody has said which entity it is. */
export const wikidataOf = (node: GraphNode): string | null => numberIn(node, 'wikidata');
