import type { Grammar } from '../../../languages/grammar.ts';
import { wordSet } from '../../../languages/words.ts';
import type { Chunk, Phrase } from '../chunks.ts';

/** Offices (folded) that one is sent to or holds for something: "ambassador to", "commissioner for". */
const posts = wordSet(
  'ambassador envoy representative commissioner coordinator rapporteur consul attache adviser advisor observer minister secretary delegate',
);

/**
 * English: "the US ambassador to Mali Jane Roe", "the envoy to Yemen, John Doe, met": the office and where it is held
 * describe the person whose name follows, who does what the clause says.
 */
export function joinPosted(chunks: readonly Chunk[], grammar: Grammar): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const held = chunk.kind === 'phrase' && isPost(chunk) ? holderBehind(chunk, chunks, at) : null;
    out.push(held?.person ?? chunk);
    at = held?.last ?? at;
  }
  return out;
}

/** The person who holds the office at `at`, and the last chunk that belongs to them; null where none is named. */
function holderBehind(
  title: Phrase,
  chunks: readonly Chunk[],
  at: number,
): { readonly person: Phrase; readonly last: number } | null {
  const [joint, field, comma, name] = chunks.slice(at + 1, at + 5);
  if (joint?.kind !== 'preposition' || !/^(?:to|for|in)$/u.test(joint.word)) return null;
  if (field?.kind !== 'phrase' || field.members.length > 0) return null;
  const last = field.names.at(-1);
  if (last?.node.type === 'person' && field.names.length > 1 && field.head === null)
    return { person: heldBy(title, { ...field, names: [last], headSpan: last }, field.end), last: at + 2 };
  if (comma?.kind !== 'comma' || name?.kind !== 'phrase' || !isPerson(name)) return null;
  // The comma that closes it means nothing more.
  const closed = chunks[at + 5]?.kind === 'comma' && chunks[at + 6]?.kind !== 'phrase';
  return { person: heldBy(title, name, name.end), last: at + (closed ? 5 : 4) };
}

const isPost = ({ head, headClass, members, referents }: Phrase): boolean =>
  head !== null &&
  headClass === 'role' &&
  posts.has(head) &&
  members.length === 0 &&
  !referents.some(({ node }) => node.type === 'person');

/** A person's name, and nothing else. */
const isPerson = ({ head, members, referents: [one, ...more] }: Phrase): boolean =>
  head === null &&
  members.length === 0 &&
  more.length === 0 &&
  one?.node.type === 'person' &&
  one.as === 'self';

const heldBy = (title: Phrase, person: Phrase, end: number): Phrase => {
  const referents = person.names.slice(-1).map(({ node }) => ({ node, as: 'self' as const }));
  return {
    ...person,
    start: title.start,
    end,
    referents,
    appositions: [...person.appositions, title],
  };
};
