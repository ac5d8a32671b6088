import type { NamedNode, Sentence } from '../../types.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import type { Chunk, Phrase } from './chunks.ts';

/** Verbs (of either language) whose « il » or "it" stands for nothing. */
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

/** Remembers what the sentence before was about. */
export interface Thread {
  person: NamedNode | null;
  /** The one body that was its subject. */
  body: NamedNode | null;
  /** The persons and the states that it named. */
  persons: readonly NamedNode[];
  states: readonly NamedNode[];
  after: Sentence | null;
}

/**
 * « Il », "she": replaced by the person who is the only subject of the sentence so far, or else of the sentence
 * directly before it in the same section. Where there are two such persons, or none, a pronoun stays.
 */
export function resolvePronouns(chunks: readonly Chunk[], sentence: Sentence, thread: Thread): Chunk[] {
  const follows =
    thread.after !== null &&
    thread.after.section === sentence.section &&
    sentence.start - thread.after.end <= 3;
  const before = follows ? thread.person : null;
  const out: Chunk[] = chunks.map((chunk, at) =>
    chunk.kind === 'phrase' && chunk.referents.length === 0
      ? takeUp(chunk, chunks.slice(0, at), follows ? thread : null)
      : chunk,
  );
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
    if (chunk.kind !== 'pronoun' || !singular.test(chunk.word)) return;
    if (isInverted(chunks, at)) {
      // « « X ment », a-t-il dit »: whoever is named in the quoted words is not the speaker.
      if (before !== null) out[at] = asPhrase(chunk, before);
      return;
    }
    if (standsForNone(chunks, at)) return;
    const named = namedBefore(chunks, at);
    const [only] = persons;
    const person =
      persons.size === 1 && named.size <= 1 ? only : persons.size === 0 && named.size === 0 ? before : null;
    if (person !== null && person !== undefined) out[at] = asPhrase(chunk, person);
  });
  const [only] = persons;
  thread.person = tellerIn(out) ?? (persons.size === 1 && only !== undefined ? only : null);
  const [body] = bodies;
  thread.body = bodies.size === 1 && body !== undefined ? body : null;
  thread.persons = namedOf(out, 'person');
  thread.states = namedOf(out, 'country');
  thread.after = sentence;
  return out;
}

/** Nouns (folded, of either language) for two together: « les deux ministres », "the two countries". */
const twoPersons =
  /^(?:hommes|femmes|ministres|presidents|dirigeants|responsables|chefs|homologues|men|women|ministers|leaders|presidents)$/u;
const twoStates =
  /^(?:pays|etats|capitales|voisins|parties|allies|nations|countries|states|neighbours|neighbors|sides|nations)$/u;

/**
 * « ses combattants », "its fighters": belong to the one body that the sentence before was about; « les deux
 * ministres », « les deux pays »: the two that the sentence has named so far, or else the one before it did. Otherwise
 * the phrase stays as it is.
 */
function takeUp(phrase: Phrase, before: readonly Chunk[], thread: Thread | null): Phrase {
  if (phrase.possessive && (phrase.headClass === 'forces' || phrase.headClass === 'members')) {
    const body = thread?.body;
    const as = phrase.headClass;
    const alone = before.every((chunk) => chunk.kind !== 'phrase' || bodyOf(chunk) === null);
    return body && alone ? { ...phrase, referents: [{ node: body, as }] } : phrase;
  }
  if (!phrase.definite || phrase.head === null || phrase.complements.length > 0) return phrase;
  const type = twoPersons.test(phrase.head) ? 'person' : twoStates.test(phrase.head) ? 'country' : null;
  if (type === null || !phrase.counts.some((word) => word === 'deux' || word === 'two')) return phrase;
  const here = namedOf(before, type);
  const both = here.length > 0 ? here : type === 'person' ? thread?.persons : thread?.states;
  return both?.length === 2
    ? { ...phrase, referents: both.map((node) => ({ node, as: 'self' as const })) }
    : phrase;
}

/** The nodes of one type that the phrases name, each once. */
function namedOf(chunks: readonly Chunk[], type: NamedNode['type']): NamedNode[] {
  const found = new Set<NamedNode>();
  const walk = (phrase: Phrase): void => {
    for (const { node } of [...phrase.names, ...phrase.referents]) if (node.type === type) found.add(node);
    for (const inner of [...phrase.members, ...phrase.complements, ...phrase.appositions]) walk(inner);
  };
  for (const chunk of chunks) if (chunk.kind === 'phrase') walk(chunk);
  return [...found];
}

const personOf = (phrase: Phrase): NamedNode | null => {
  const [one, ...more] = phrase.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' && one.node.type === 'person'
    ? one.node
    : null;
};

/** The body that a phrase names: one that may have a spokesperson or a head. */
export const bodyOf = (phrase: Phrase): NamedNode | null => {
  const [one, ...more] = phrase.referents;
  return one !== undefined &&
    more.length === 0 &&
    one.as === 'self' &&
    /^(?:agency|group|organization)$/u.test(one.node.type)
    ? one.node
    : null;
};

/** « », a-t-il dit »: the pronoun follows its verb. */
const isInverted = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'verb' && isQuoteEnd(chunks, at - 2);

/** « », » »: a quotation mark, or the comma after one. */
const isQuoteEnd = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'quote' || (chunks[at]?.kind === 'comma' && chunks[at - 1]?.kind === 'quote');

/** The person who says the quoted words with which the sentence begins: « « … », a dit X ». */
function tellerIn(chunks: readonly Chunk[]): NamedNode | null {
  const verb = chunks.findLastIndex(
    (chunk, at) => chunk.kind === 'verb' && chunk.form === 'finite' && isQuoteEnd(chunks, at - 1),
  );
  const teller = chunks[verb + 1];
  return verb >= 0 && teller?.kind === 'phrase' ? personOf(teller) : null;
}

/** Persons that the sentence names before the pronoun, in any position. */
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
    counts: [],
    words: [],
    names: [],
    complements: [],
    dates: [],
    referents: [{ node, as: 'self' }],
    members: [],
    appositions: [],
  };
}
