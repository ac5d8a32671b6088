import type { Language } from '../basics/languages.ts';
import { type Claim, tellClaim } from '../graph/claim.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { nameOf } from '../graph/nameOf.ts';
import type { GraphNode, Predicate } from '../graph/schema.ts';
import type { End, LinkDraft } from './draft.ts';

/** Stands in for what is still to be chosen. */
const gap = '…';

/** The sentence that a link in the making will say, with « … » for what is still to be chosen. */
export function sayLink(
  index: GraphIndex,
  verbs: Readonly<Record<string, Predicate>>,
  { source, predicate, target, certainty }: LinkDraft,
  language: Language,
): Claim {
  const label = predicate === null ? undefined : verbs[predicate]?.label[language];
  return tellClaim(
    index,
    certainty === 'denied' && label !== undefined,
    nodeOf(index, source),
    label ?? gap,
    nodeOf(index, target),
    language,
  );
}

/** The full name of an end. */
export const nameOfEnd = (index: GraphIndex, end: End, language: Language): string =>
  nameOf(nodeOf(index, end), language, 'full');

/** The node at an end, or a stand-in with as much of it as is known. */
function nodeOf(index: GraphIndex, end: End | null): GraphNode {
  const known = end !== null && 'id' in end ? index.findNode(end.id) : undefined;
  if (known) return known;
  const { type, label } =
    end !== null && 'make' in end ? end.make : { type: null, label: { fr: gap, en: gap } };
  return {
    id: '' as GraphNode['id'],
    // A person's name is never written small.
    type: type ?? 'person',
    label: { fr: label.fr || gap, en: label.en || gap },
    aliases: [],
    countries: [],
    years: [],
    when: null,
    sameAs: [],
    mentions: [],
    position: { x: 0, y: 0 },
    origin: 'curated',
  };
}
