import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { Chunk, Phrase } from './chunks.ts';

/** Offices (folded) that one is sent to or holds for something: "ambassador to", "commissioner for". */
const posts = wordSet(
  'ambassador envoy representative commissioner coordinator rapporteur consul attache adviser advisor observer minister secretary delegate',
);

/**
 * English: "the US ambassador to Mali Jane Roe", "the envoy to Yemen, John Doe, met": the office and where it is held
 * describe the person whose name follows, who does what the clause says.
 */
export function joinPosted(grammar: Grammar, chunks: readonly Chunk[]): Chunk[] {
  if (grammar.headAt !== 'last') return [...chunks];
  const out: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) continue;
    const title = chunk.kind === 'phrase' && isPost(chunk) ? chunk : null;
    const [joint, field, comma, name] = title === null ? [] : chunks.slice(at + 1, at + 5);
    if (
      title === null ||
      joint?.kind !== 'preposition' ||
      !/^(?:to|for|in)$/u.test(joint.word) ||
      field?.kind !== 'phrase' ||
      field.members.length > 0
    ) {
      out.push(chunk);
      continue;
    }
    const last = field.names.at(-1);
    if (last?.node.type === 'person' && field.names.length > 1 && field.head === null) {
      out.push(heldBy(title, { ...field, start: last.start, names: [last], headSpan: last }, field.end));
      at += 2;
      continue;
    }
    if (comma?.kind === 'comma' && name?.kind === 'phrase' && isPerson(name)) {
      out.push(heldBy(title, name, name.end));
      // The comma that closes it means nothing more.
      at += chunks[at + 5]?.kind === 'comma' && chunks[at + 6]?.kind !== 'phrase' ? 5 : 4;
      continue;
    }
    out.push(chunk);
  }
  return out;
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
