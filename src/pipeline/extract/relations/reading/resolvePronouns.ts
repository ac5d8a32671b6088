import type { NamedNode, Sentence } from '../../types.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import type { Chunk, Phrase } from './chunks.ts';

/** Verbs (of either language) whose « il » or "it" stands for no one. */
const impersonal = new Set([
  'falloir',
  'agir',
  'sembler',
  'suffire',
  'convenir',
  'importer',
  'être',
  'rester',
  'manquer',
  'exister',
]);

const singular = /^(?:il|elle|he|she)$/u;

/** Keeps the one person that the sentence before was about. */
export interface Thread {
  person: NamedNode | null;
  /** The one body that was its subject. */
  body: NamedNode | null;
  after: Sentence | null;
}

/**
 * « Il », "she": read as the person who is the one subject of the sentence so far, or else of the sentence right before it
 * in the same section. With two persons about, or none, a pronoun stays one.
 */
export function resolvePronouns(chunks: readonly Chunk[], sentence: Sentence, thread: Thread): Chunk[] {
  const follows =
    thread.after !== null &&
    thread.after.section === sentence.section &&
    sentence.start - thread.after.end <= 3;
  const before = follows ? thread.person : null;
  const out: Chunk[] = [...chunks];
  const persons = new Set<NamedNode>();
  const bodies = new Set<NamedNode>();
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb' && chunk.form === 'finite') {
      const subject = subjectOf(out, at);
      const person = subject?.kind === 'phrase' ? personOf(subject.phrase) : null;
      if (person !== null) persons.add(person);
      const body = subject?.kind === 'phrase' ? bodyOf(subject.phrase) : null;
      if (body !== null) bodies.add(body);
    }
    if (chunk.kind !== 'pronoun' || !singular.test(chunk.word) || standsForNone(chunks, at)) return;
    const named = namedBefore(chunks, at);
    const [only] = persons;
    const person =
      persons.size === 1 && named.size <= 1 ? only : persons.size === 0 && named.size === 0 ? before : null;
    if (person !== null && person !== undefined) out[at] = asPhrase(chunk, person);
  });
  const [only] = persons;
  thread.person = persons.size === 1 && only !== undefined ? only : null;
  const [body] = bodies;
  thread.body = bodies.size === 1 && body !== undefined ? body : null;
  thread.after = sentence;
  return out;
}

const personOf = (phrase: Phrase): NamedNode | null => {
  const [one, ...more] = phrase.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' && one.node.type === 'person'
    ? one.node
    : null;
};

/** The body that a phrase is: what may have a spokesman or a head. */
export const bodyOf = (phrase: Phrase): NamedNode | null => {
  const [one, ...more] = phrase.referents;
  return one !== undefined &&
    more.length === 0 &&
    one.as === 'self' &&
    /^(?:agency|group|organization)$/u.test(one.node.type)
    ? one.node
    : null;
};

/** Persons that the sentence names before the pronoun, as subjects or not. */
function namedBefore(chunks: readonly Chunk[], at: number): Set<NamedNode> {
  const persons = new Set<NamedNode>();
  for (const chunk of chunks.slice(0, at))
    if (chunk.kind === 'phrase')
      for (const { node } of chunk.referents) if (node.type === 'person') persons.add(node);
  return persons;
}

function standsForNone(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks.slice(at + 1, at + 3).find((chunk) => chunk.kind === 'verb');
  return verb?.kind !== 'verb' || (impersonal.has(verb.lemma) && !verb.passive);
}

function asPhrase({ start, end }: Chunk, node: NamedNode): Phrase {
  return {
    kind: 'phrase',
    start,
    end,
    head: null,
    headClass: null,
    headSpan: { start, end },
    definite: true,
    possessive: false,
    words: [],
    names: [],
    complements: [],
    dates: [],
    referents: [{ node, as: 'self' }],
    members: [],
    appositions: [],
  };
}
