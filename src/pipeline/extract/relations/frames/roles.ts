import { assistants, formerAdjectives } from '../../languages/formerAdjectives.ts';
import type { RoleNoun } from '../../languages/triggers.ts';
import type { NamedNode } from '../../types.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { NameItem, Phrase } from '../reading/chunks.ts';
import { bodyOf } from '../reading/resolvePronouns.ts';
import { phrasesWithin } from './nouns.ts';

/**
 * What a title makes of a person: « le président français X », « X, chef d'Aqmi », « le ministre malien de la Défense, X ».
 * Who was in office once is said to have served.
 */
export function roleFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    return phrasesWithin(chunk).flatMap((phrase) => {
      const person = phrase.referents.length === 1 ? phrase.referents[0] : undefined;
      if (person?.node.type !== 'person' || person.as !== 'self') return [];
      const name = phrase.names.findLast(({ node }) => node === person.node);
      if (name === undefined) return [];
      const own =
        phrase.head === null ? [] : roleOf(read, phrase, phrase, person.node, name, at, whoseOf(read, at));
      return [
        ...own,
        ...phrase.appositions.flatMap((one) =>
          roleOf(read, one, phrase, person.node, name, at, placeOfWork(read, one, phrase, at)),
        ),
      ];
    });
  });
}

function roleOf(
  read: ReadSentence,
  title: Phrase,
  whole: Phrase,
  person: NamedNode,
  name: NameItem,
  at: number,
  whose: NamedNode | null = null,
): Finding[] {
  const { grammar } = read;
  const noun =
    title.head === null
      ? undefined
      : title.words.find(
          (word) => grammar.roles.has(word) && !formerAdjectives.has(word) && !assistants.has(word),
        );
  const role = noun === undefined ? undefined : grammar.roles.get(noun);
  if (role === undefined) return [];
  const former = title.words.some((word) => formerAdjectives.has(word));
  const assistant = title.words.some((word) => assistants.has(word));
  const owners = ownersOf(title, person);
  const implied = whose ?? (title.possessive ? ownerBefore(read, title, at) : null);
  const all = owners.length === 0 && implied !== null ? [{ node: implied, phrase: title }] : owners;
  return all.flatMap(({ node, phrase }): Finding[] => {
    const predicate = predicateFor(role, node, former || assistant, assistant);
    if (predicate === null) return [];
    const span = spanOver(title, name, phrase);
    return [
      {
        source: person,
        predicate,
        target: node,
        at,
        span: span.end - span.start < 300 ? span : { start: whole.start, end: whole.end },
        trigger: title.headSpan,
        certainty: 'stated',
        granted: true,
        score: 0.92,
        why: 'role',
      },
    ];
  });
}

/** « l'Union européenne, dont l'émissaire X … »: whose the person before « dont » is. */
function whoseOf(read: ReadSentence, at: number): NamedNode | null {
  const relative = read.chunks[at - 1];
  const before = read.chunks[at - 2]?.kind === 'comma' ? read.chunks[at - 3] : read.chunks[at - 2];
  if (relative?.kind !== 'relative' || !/^(?:dont|whose)$/u.test(relative.word) || before?.kind !== 'phrase')
    return null;
  const [one, ...more] = before.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' ? one.node : null;
}

/** « sa porte-parole », "its leader": of the one body that the sentence names before, or that the last one was about. */
function ownerBefore(read: ReadSentence, title: Phrase, at: number): NamedNode | null {
  const bodies = new Set<NamedNode>();
  for (const chunk of read.chunks.slice(0, at))
    if (chunk.kind === 'phrase' && chunk.end <= title.start) {
      const body = bodyOf(chunk);
      if (body !== null) bodies.add(body);
    }
  const [only] = bodies;
  return bodies.size === 0 ? read.topic : bodies.size === 1 ? (only ?? null) : null;
}

/** « économiste à l'institut X », "an analyst with X": where the person works. */
function placeOfWork(read: ReadSentence, title: Phrase, whole: Phrase, at: number): NamedNode | null {
  const joint = read.chunks[at + 1];
  const body = read.chunks[at + 2];
  if (title.end !== whole.end || joint?.kind !== 'preposition' || body?.kind !== 'phrase') return null;
  return /^(?:a|au|aux|chez|at|with)$/u.test(joint.word) && body.members.length === 0 ? bodyOf(body) : null;
}

/** What the title names: words of origin in it, names before it in English, and its complements. */
function ownersOf(
  title: Phrase,
  person: NamedNode,
): { node: NamedNode; phrase: { start: number; end: number } }[] {
  const inside = title.names
    .filter(({ node }) => node !== person)
    .map((name) => ({ node: name.node, phrase: name }));
  const of = title.complements.flatMap((phrase) =>
    phrase.referents
      .filter(({ as }) => as === 'self' || as === 'authority' || as === 'forces' || as === 'members')
      .map(({ node }) => ({ node, phrase })),
  );
  const owners = [...inside, ...of].filter(({ node }) => node.type !== 'person' && node.type !== 'event');
  // « le chef malien d'Aqmi »: the body is what is headed; the origin says where the person comes from.
  const bodies = owners.filter(({ node }) => node.type !== 'country' && node.type !== 'place');
  return bodies.length > 0 && owners.length > bodies.length ? bodies : owners;
}

/** What a title makes of its holder to a node of this type; null when it says nothing of such a node. */
export function predicateFor(
  role: RoleNoun,
  node: NamedNode,
  former: boolean,
  assistant = false,
): string | null {
  const predicate =
    node.type === 'country'
      ? role.country
      : node.type === 'agency' || node.type === 'organization'
        ? role.body
        : node.type === 'group'
          ? role.group
          : null;
  if (predicate === 'heads' && former)
    return node.type === 'group' ? 'was-member-of' : assistant ? 'served' : 'headed';
  return predicate;
}
