import type { NodeType } from '../../../../../domain/basics/kinds.ts';
import type { Finding } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { bodyFinding } from './bodyFinding.ts';

/** What the possessive of a name says of the body or place right behind it, by the type of the latter. */
const possessions: ReadonlyMap<NodeType, { readonly owners: RegExp; readonly predicate: string }> = new Map([
  ['agency', { owners: /^(?:country|agency|organization)$/u, predicate: 'belongs-to' }],
  // "the African Union’s AMISOM force"
  ['organization', { owners: /^organization$/u, predicate: 'belongs-to' }],
  // "Yemen's Houthis": the state in which a group is at home.
  ['group', { owners: /^country$/u, predicate: 'active-in' }],
  // "Abidjan’s Cocody district"
  ['place', { owners: /^place$/u, predicate: 'lies-in' }],
]);

/** "Kenya's Supreme Court", "the FBI’s Cyber Division": a possessive stands right before the name of its body. */
export function byPossessor(phrase: Phrase, at: number): Finding[] {
  return phrase.names.flatMap((body, index): Finding[] => {
    const owner = phrase.names[index - 1];
    const possession = possessions.get(body.node.type);
    if (owner === undefined || owner.mention.how === 'demonym' || possession === undefined) return [];
    if (!possession.owners.test(owner.node.type)) return [];
    if (body.node.type === 'place' && phrase.headClass !== 'place') return [];
    const possessive = body.start - owner.end;
    return phrase.words.includes('s') && possessive >= 2 && possessive <= 3
      ? [
          bodyFinding(
            body.node,
            possession.predicate,
            owner.node,
            { start: owner.start, end: body.end },
            at,
            0.9,
          ),
        ]
      : [];
  });
}
