import type { Span } from '../../../../domain/basics/span.ts';
import type { RoleNoun } from '../../languages/triggers.ts';
import type { NamedNode } from '../../types.ts';
import type { ReadSentence } from '../context.ts';
import { bodyOf } from '../reading/resolvePronouns.ts';

/* Whose an office is, where its title does not say so itself. */

/** « l'Union européenne, dont l'émissaire X … »: whose the person at `at`, behind « dont », is. */
export function ownerByRelative(read: ReadSentence, at: number): NamedNode | null {
  const relative = read.chunks[at - 1];
  const before = read.chunks[at - 2]?.kind === 'comma' ? read.chunks[at - 3] : read.chunks[at - 2];
  if (relative?.kind !== 'relative' || !/^(?:dont|whose)$/u.test(relative.word) || before?.kind !== 'phrase')
    return null;
  const [one, ...more] = before.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' ? one.node : null;
}

/**
 * « sa porte-parole », "its leader": of the one body that the sentence names before, or that the last one was about; who
 * speaks for a person is that person's, where the sentence before was about one and about no body.
 */
export function ownerByPossessive(
  read: ReadSentence,
  title: Span,
  at: number,
  role: RoleNoun,
  holder: NamedNode,
): NamedNode | null {
  const bodies = new Set<NamedNode>();
  const persons = new Set<NamedNode>();
  let quoted = false;
  for (const chunk of read.chunks.slice(0, at)) {
    // « « Nous quittons l'ONU », a dit sa porte-parole »: whom the quoted words name is not whose she is.
    if (chunk.kind === 'quote') quoted = !quoted;
    if (chunk.kind !== 'phrase' || chunk.end > title.start || quoted) continue;
    const body = bodyOf(chunk);
    if (body !== null) bodies.add(body);
    for (const { node } of chunk.referents) if (node.type === 'person' && node !== holder) persons.add(node);
  }
  const [body] = bodies;
  if (bodies.size === 1 && body !== undefined) return body;
  if (bodies.size > 1) return null;
  const ofPerson = role.person !== undefined;
  const [person] = persons;
  if (ofPerson && persons.size === 1 && person !== undefined) return person;
  if (persons.size > 0) return null;
  return read.topic ?? (ofPerson && read.topicPerson !== holder ? read.topicPerson : null);
}

/** « économiste à l'institut X », "an analyst with X": the body behind the title that ends chunk `at`. */
export function placeOfWork(read: ReadSentence, at: number): NamedNode | null {
  const joint = read.chunks[at + 1];
  const body = read.chunks[at + 2];
  if (joint?.kind !== 'preposition' || body?.kind !== 'phrase') return null;
  return /^(?:a|au|aux|chez|at|with)$/u.test(joint.word) && body.members.length === 0 ? bodyOf(body) : null;
}
