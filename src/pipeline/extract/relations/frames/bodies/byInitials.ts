import type { Finding } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { bodyFinding } from './bodyFinding.ts';

/** « la mission de l'Union africaine en Somalie (Amisom) »: whose the body is, and where it is active. */
export function byInitials(phrase: Phrase, at: number): Finding[] {
  const [one, ...more] = phrase.referents;
  if (one === undefined || more.length > 0 || one.as === 'nationals' || phrase.members.length > 0) return [];
  const { node } = one;
  if (node.type !== 'organization' && node.type !== 'agency' && node.type !== 'group') return [];
  if (!phrase.appositions.some(({ head, referents }) => head === null && referents[0]?.node === node))
    return [];
  if (phrase.head === null || phrase.complements.length !== 2) return [];
  return phrase.complements.flatMap((inner, index): Finding[] => {
    const [owner, ...others] = inner.referents;
    if (owner === undefined || others.length > 0 || owner.node === node) return [];
    const place = owner.node.type === 'country' || owner.node.type === 'place';
    if (index === 1) return place ? [bodyFinding(node, 'active-in', owner.node, phrase, at, 0.85)] : [];
    return owner.node.type === 'organization'
      ? [bodyFinding(node, 'belongs-to', owner.node, phrase, at, 0.85)]
      : [];
  });
}
