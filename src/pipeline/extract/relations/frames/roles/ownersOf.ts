import type { RoleNoun } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import type { NameItem, Phrase } from '../../reading/chunks.ts';

/** What the title names: adjectives of origin in it, names before it in English, and its complements. */
export function ownersOf(
  title: Phrase,
  person: NamedNode,
  role: RoleNoun,
): { node: NamedNode; phrase: { start: number; end: number } }[] {
  const inside = title.names
    .filter(({ node }) => node !== person)
    .map((name) => ({ node: name.node, phrase: name }));
  const of = title.complements.flatMap((phrase) =>
    phrase.referents
      .filter(({ as }) => as === 'self' || as === 'authority' || as === 'forces' || as === 'members')
      .map(({ node }) => ({ node, phrase })),
  );
  // « le ministre de l'Intérieur français »: the adjective is the minister's.
  if (
    inside.length === 0 &&
    of.length === 0 &&
    /^(?:ministres?|secretaires?|sous-secretaires?)$/u.test(title.head ?? '')
  )
    for (const { names, referents } of title.complements)
      for (const name of names)
        if (name.mention.how === 'demonym' && name.node.type === 'country' && referents.length === 0)
          inside.push({ node: name.node, phrase: name });
  // « secrétaire d'État à l'Intérieur du Soudan »: the state behind what the office is responsible for.
  if (
    inside.length === 0 &&
    of.length === 0 &&
    /^(?:ministres?|secretaires?|ministers?)$/u.test(title.head ?? '')
  )
    for (const { complements, referents } of title.complements)
      for (const { referents: owner, start, end } of referents.length === 0 ? complements : [])
        for (const { node, as } of owner)
          if (node.type === 'country' && as === 'self')
            inside.push({ node, phrase: { start, end } as NameItem });
  const owners = [...inside, ...of].filter(
    ({ node }) => node.type !== 'event' && (node.type !== 'person' || role.person !== undefined),
  );
  // "Kenya’s AU ambassador": of Kenya, to the African Union.
  const senders = inside.filter(
    ({ node, phrase }) => node.type === 'country' && phrase.mention?.how !== 'demonym',
  );
  if (
    /^(?:ambassador|representative|envoy|delegate|observer)$/u.test(title.head ?? '') &&
    senders.length === 1
  )
    return senders;
  // « le chef malien d'Aqmi »: he heads the body; the adjective says where he comes from.
  const bodies = owners.filter(({ node }) => node.type !== 'country' && node.type !== 'place');
  return bodies.length > 0 && owners.length > bodies.length ? bodies : owners;
}
