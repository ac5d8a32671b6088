import type { Span } from '../../../../../domain/basics/span.ts';
import type { NamedNode } from '../../../types.ts';
import { type Finding, spanOver } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { isGround } from '../../reading/nodeKinds.ts';

/** A place, and the words that name it. */
export interface Located {
  readonly node: NamedNode;
  readonly span: Span;
}

/** One place in a larger one, which these words say of it. */
export const lying = (
  { node, span }: Located,
  larger: NamedNode,
  words: Span,
  at: number,
  score: number,
): Finding => ({
  source: node,
  predicate: 'lies-in',
  target: larger,
  at,
  span: spanOver(span, words),
  trigger: { start: words.start, end: words.end },
  certainty: 'stated',
  granted: true,
  score,
  why: 'place-within',
});

/** « dans le nord du Mali »: one place in the only one that a phrase stands for. */
export function within(place: Located, larger: Phrase, at: number, score: number): Finding[] {
  const [first, ...more] = larger.referents.filter((one) => one.node !== place.node && isGround(one));
  if (first === undefined || more.length > 0) return [];
  return [lying(place, first.node, larger, at, score)];
}

/** « Villeurbanne, près de Lyon »: one place beside another. */
export function beside({ node: place, span }: Located, other: Phrase, at: number): Finding[] {
  const named = [
    ...other.referents.filter(({ as }) => as === 'self').map(({ node }) => node),
    ...(other.head !== null && borders.test(other.head)
      ? [
          ...other.names.map(({ node }) => node),
          ...other.complements.flatMap(({ referents }) => referents.map(({ node }) => node)),
        ]
      : []),
  ].filter((node) => node !== place && (node.type === 'place' || node.type === 'country'));
  const [first, ...more] = new Set(named);
  if (first === undefined || more.length > 0) return [];
  return [
    {
      source: place,
      predicate: 'lies-near',
      target: first,
      at,
      span: spanOver(span, other),
      trigger: { start: other.start, end: other.end },
      certainty: 'stated',
      granted: true,
      score: 0.82,
      why: 'place-near',
    },
  ];
}

/** The one place that a phrase names as itself; a country is never located in another place here. */
export function placeOf(phrase: Phrase): NamedNode | null {
  const [one, ...more] = phrase.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' && one.node.type === 'place'
    ? one.node
    : null;
}

/** The one place that a phrase names as itself, by its last name. */
export const placeNamed = (phrase: Phrase): Located | null => {
  const node = placeOf(phrase);
  return node === null ? null : { node, span: phrase.names.at(-1) ?? phrase };
};

/** The place that ends a phrase: itself, the last of its complements, or the last name inside its own. */
export function lastPlace(phrase: Phrase): Located | null {
  const last = phrase.members.at(-1) ?? phrase.complements.at(-1);
  if (last !== undefined) return lastPlace(last);
  const name = phrase.names.at(-1);
  if (name === undefined || name.end !== phrase.end) return null;
  if (name.node.type === 'place') return { node: name.node, span: name };
  const inner = name.inner.findLast(({ mention, node }) => mention.end === name.end && node.type === 'place');
  return inner === undefined ? null : { node: inner.node, span: inner.mention };
}

/** A province, a district: where a town lies. */
export const standsForArea = ({ headClass, referents }: Phrase): boolean =>
  referents.length === 1 &&
  (headClass === 'place' || headClass === null) &&
  referents.every((one) => one.node.type === 'place' && isGround(one));

/** Prepositions (of either language) that put one place beside another. */
export const near =
  /^(?:pres_de|non_loin_de|au_nord_de|au_sud_de|au_nord_est_de|au_nord_ouest_de|au_sud_est_de|au_sud_ouest_de|a_l_est_de|a_l_ouest_de|near|close_to|north_of|south_of|east_of|west_of|north-?east_of|north-?west_of|south-?east_of|south-?west_of|just_outside|outside)$/u;

/** Nouns (folded, of either language) for a border. */
export const borders = /^(?:frontieres?|borders?)$/u;
