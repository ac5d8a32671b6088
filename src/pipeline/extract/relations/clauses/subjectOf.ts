import { frenchNumbers } from '../../languages/numbers.ts';
import type { Chunk, Phrase, VerbGroup } from '../reading/chunks.ts';
import { isGround } from '../reading/nodeKinds.ts';
import { insertionStart, isEmphasis, opensQuote, opensWhere, quoteInserted } from './subject/between.ts';
import { described, describedAtLength, following, inverted } from './subject/elsewhere.ts';
import { atDistance, isWho, participleBefore, relativeBefore } from './subject/nearest.ts';
import { reach, type Subject } from './subject/subject.ts';

/**
 * The grammatical subject of the finite verb or participle at `at`. What lies between is skipped (adverbs,
 * prepositional phrases, insertions between commas, relative clauses); null when the clause begins before a subject is
 * found.
 */
export function subjectOf(chunks: readonly Chunk[], at: number, depth = 0): Subject | null {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || depth > 3) return null;
  if (verb.form === 'participle') {
    // « Varsovie s'est dite opposée à X »: what a reflexive verb says of its subject.
    const governor = chunks[at - 1];
    if (governor?.kind === 'verb' && governor.form === 'finite' && governor.reflexive)
      return subjectOf(chunks, at - 1, depth + 1);
    return described(chunks, at) ?? antecedent(chunks, at) ?? following(chunks, at);
  }
  const late = inverted(chunks, at);
  if (late !== null) return late;
  const first = verb.form === 'finite' && verb.plural !== true ? describedAtLength(chunks, at) : null;
  if (first !== null) return first;
  const search: Search = { chunks, at, verb, depth, joined: false, commas: 0 };
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const outcome = lookAt(search, back);
    if (typeof outcome !== 'number') return outcome;
    back = outcome;
  }
  return null;
}

/** A search for the subject of a verb, back from it. */
interface Search {
  readonly chunks: readonly Chunk[];
  readonly at: number;
  readonly verb: VerbGroup;
  readonly depth: number;
  /** A conjunction was passed. */
  joined: boolean;
  /** How many commas were passed. */
  commas: number;
}

/** What a search finds at a chunk: the subject, null where there is none, or the index from which to look further back. */
type Outcome = Subject | null | number;

function lookAt(search: Search, back: number): Outcome {
  const { chunks, at } = search;
  const chunk = chunks[back];
  switch (chunk?.kind) {
    case undefined:
    case 'break':
    case 'colon':
    case 'subordinator':
      return null;
    case 'relative':
      return relativeSubject(chunks, back);
    case 'pronoun':
      return isEmphasis(chunks, back) ? back : { kind: 'pronoun', word: chunk.word, at: back };
    case 'quote':
      return atQuote(search, back);
    case 'conjunction':
      search.joined = true;
      return back;
    case 'adverb':
      // « dont neuf ont été placées », « parmi eux, trois ont été arrêtés »
      if (back === at - 1 && frenchNumbers.has(chunk.word))
        return { kind: 'pronoun', word: chunk.word, at: back };
      // « a été arrêté à X puis extradé vers Y »
      search.joined ||= chunk.word === 'puis';
      return back;
    case 'comma':
      search.commas++;
      return insertionStart(chunks, back) ?? back;
    case 'phrase':
      return atPhrase(search, chunk, back);
    case 'verb':
      return atVerb(search, chunk, back);
    default:
      return back;
  }
}

function atQuote({ chunks, at, verb }: Search, back: number): Outcome {
  if (back === at - 1 && verb.form === 'finite') {
    // « Berlin « condamne fermement » l'attaque »: only the verb is quoted.
    if (chunks[back - 1]?.kind === 'phrase') return back;
    // « L'un des suspects, qui nie, « a été condamné à … »
    if (opensQuote(chunks, back)) return back;
  }
  // « L'enquête « du chef de meurtre » a été ouverte »: quoted words that say more of the subject.
  return quoteInserted(chunks, back);
}

function atPhrase(
  { chunks, at, verb, depth, joined, commas }: Search,
  phrase: Phrase,
  back: number,
): Outcome {
  const [earlier, before] = [chunks[back - 2], chunks[back - 1]];
  const own: Subject = { kind: 'phrase', phrase: agreeing(phrase, verb.plural), at: back };
  switch (before?.kind) {
    case 'preposition':
      // "since the president was elected": before a verb these join clauses; "after President X, from Y, sacked Z"
      return opensClause.test(before.word) &&
        (back === at - 1 || (commas > 0 && !joined && phrase.referents.length > 0))
        ? own
        : back - 1;
    case 'phrase':
      // "called X a liar and blamed Y": what follows an object is another part of its clause.
      return joined && verb.form === 'finite' && back > 1 ? back : own;
    case 'verb': {
      // « Un cargo battant pavillon panaméen a été attaqué »: what it is like comes between.
      if (before.form === 'gerund' && earlier?.kind === 'phrase') return back;
      // « X, surnommé Y, a … »: what a participle says of the subject.
      const describes = before.form === 'participle' || before.form === 'gerund';
      if (describes && commas > 0 && !joined) return back;
      if (before.form === 'infinitive' && joined && verb.form === 'finite') return back;
      if (isOfSuspect(chunks, back - 1)) return back - 1;
      return afterVerb(chunks, back, verb.plural, joined || commas > 0, depth);
    }
    case 'comma':
      // "US and British warplanes, ships and submarines": the first of them say whose they are.
      return phrase.members.length > 0 &&
        phrase.referents.length === 0 &&
        phrase.headClass === 'forces' &&
        earlier?.kind === 'phrase' &&
        earlier.referents.some(({ as }) => as === 'forces')
        ? { kind: 'phrase', phrase: earlier, at: back - 2 }
        : own;
    default:
      return own;
  }
}

const opensClause = /^(?:(?:an?_)?(?:hour|day|week|month|year)s?_)?(?:since|after|before|until|as)$/u;

function atVerb({ chunks, verb, depth, joined, commas }: Search, other: VerbGroup, back: number): Outcome {
  const before = chunks[back - 1];
  switch (other.form) {
    case 'participle':
      return back;
    case 'gerund':
      // « un cargo battant pavillon panaméen », « X, appartenant à Y, a été arrêté »
      if (commas === 0 ? before?.kind === 'phrase' : !joined && before?.kind !== 'preposition') return back;
      return joined && verb.form === 'finite' ? back : null;
    case 'infinitive':
      if (isOfSuspect(chunks, back)) return back;
      // "hopes to join X and backed Y": what a verb governs has no other subject.
      return joined && verb.form === 'finite' ? back : null;
    case 'finite': {
      // « Les hommes qui vivaient à X ont … »: both verbs have one subject.
      if (!joined && commas === 0) {
        const relative = relativeBefore(chunks, back);
        return relative >= 0 && verb.form === 'finite' && isWho(chunks[relative])
          ? relativeSubject(chunks, relative)
          : null;
      }
      if (joined || !opensWhere(chunks, back)) return subjectOf(chunks, back, depth + 1);
      // « Les dirigeants, réunis à X où ils siègent, ont … »: a clause that belongs to the place.
      return chunks.slice(0, back).findLastIndex(({ kind }) => kind === 'subordinator');
    }
  }
}

/** « Six hommes soupçonnés d'[appartenir] à X ont été arrêtés »: what is said of the subject comes before its verb. */
function isOfSuspect(chunks: readonly Chunk[], infinitive: number): boolean {
  const [whom, participle, of, verb] = chunks.slice(Math.max(0, infinitive - 3), infinitive + 1);
  return (
    whom?.kind === 'phrase' &&
    participle?.kind === 'verb' &&
    participle.form === 'participle' &&
    of?.kind === 'preposition' &&
    /^(?:de?|of)$/u.test(of.word) &&
    verb?.kind === 'verb' &&
    verb.form === 'infinitive'
  );
}

/** Of « A et B » before a singular verb only B is the subject. */
function agreeing(phrase: Phrase, plural: boolean | null): Phrase {
  if (plural === false && phrase.members.length > 1) return phrase.members.at(-1) ?? phrase;
  return phrase;
}

/**
 * What a phrase that follows another verb is. It is that verb's object, which ends a relative clause (« l'homme qui
 * dirige Aqmi a … »), whose antecedent is then the subject; or it begins a new clause with what is joined to it (« a
 * rencontré A et B a déclaré »); or both verbs have one subject (« a rencontré A, puis a visité B »).
 */
function afterVerb(
  chunks: readonly Chunk[],
  at: number,
  plural: boolean | null,
  joined: boolean,
  depth: number,
): Subject | null {
  const phrase = chunks[at];
  const verb = chunks[at - 1];
  if (phrase?.kind !== 'phrase' || verb?.kind !== 'verb') return null;
  if (joined && verb.form === 'finite') return subjectOf(chunks, at - 1, depth + 1);
  const relative = relativeBefore(chunks, at - 1);
  if (relative >= 0) return relativeSubject(chunks, relative);
  const last = phrase.members.at(-1);
  if (last !== undefined && plural !== true) return { kind: 'phrase', phrase: last, at };
  return null;
}

/** What « qui » stands for: the phrase before it. */
function relativeSubject(chunks: readonly Chunk[], at: number): Subject | null {
  const word = chunks[at];
  if (
    word?.kind !== 'relative' ||
    /^(?:dont|lequel|laquelle|lesquels|lesquelles|whose|whom|where)$/u.test(word.word)
  )
    return null;
  const found = antecedent(chunks, at);
  // "forces loyal to X, who heads Y"
  const verb = chunks[at + 1];
  if (word.word !== 'who' || found?.kind !== 'phrase' || verb?.kind !== 'verb' || verb.plural !== false)
    return found;
  const { head, complements, end } = found.phrase;
  const person = complements.at(-1);
  return head !== null &&
    /(?:s|men|people|troops)$/u.test(head) &&
    person?.end === end &&
    person.referents.length === 1 &&
    person.referents[0]?.node.type === 'person'
    ? { ...found, phrase: person }
    : found;
}

/** The phrase that a participle or a relative modifies: directly before it, or before the comma there. */
function antecedent(chunks: readonly Chunk[], at: number): Subject | null {
  const late = setOff(chunks, at);
  if (late !== null) return late;
  for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'phrase') {
      // « X et Y, suspectés de »: set off by a comma, a plural participle is of both.
      const verb = chunks[at];
      const ofAll =
        chunks[at - 1]?.kind === 'comma' &&
        verb?.kind === 'verb' &&
        verb.form === 'participle' &&
        verb.plural === true &&
        chunk.members.every(({ referents }) => referents.some(({ node }) => node.type === 'person'));
      const phrase = ofAll ? chunk : (chunk.members.at(-1) ?? chunk);
      return { kind: 'phrase', phrase: atDistance(phrase), at: back };
    }
    // « X, financé et armé par Y »
    const joined = chunks[back - 1];
    if (
      chunk?.kind === 'conjunction' &&
      back === at - 1 &&
      joined?.kind === 'verb' &&
      joined.form === 'participle'
    ) {
      back--;
      continue;
    }
    // « basé à Tripoli et reconnu par l'ONU »: both say something of one phrase.
    const other = chunk?.kind === 'conjunction' && back === at - 1 ? participleBefore(chunks, back) : -1;
    if (other >= 0) return antecedent(chunks, other);
    // « X, lui aussi recherché par Y »
    if (chunk?.kind === 'pronoun' && emphatic.test(chunk.word)) continue;
    if (chunk?.kind !== 'comma' && chunk?.kind !== 'adverb' && chunk?.kind !== 'date') return null;
  }
  return null;
}

/** « X a été interpellé à Dakar, soupçonné d'appartenir à Y »: no town is a suspect; X is. */
function setOff(chunks: readonly Chunk[], at: number): Subject | null {
  const [joint, place, comma, verb] = chunks.slice(Math.max(0, at - 3), at + 1);
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || !suspected.test(verb.lemma)) return null;
  if (comma?.kind !== 'comma' || place?.kind !== 'phrase' || joint?.kind !== 'preposition') return null;
  if (!place.referents.every(isGround) || (place.head !== null && place.headClass !== 'place')) return null;
  for (let back = at - 4; back >= 0 && back >= at - 12; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb') return chunk.form === 'finite' ? subjectOf(chunks, back, 2) : null;
    if (
      chunk?.kind !== 'preposition' &&
      chunk?.kind !== 'phrase' &&
      chunk?.kind !== 'date' &&
      chunk?.kind !== 'adverb'
    )
      return null;
  }
  return null;
}

const suspected = /^(?:soupçonner|suspecter|accuser|inculper|poursuivre|rechercher|condamner)$/u;

const emphatic = /^(?:lui|elle|eux|elles)$/u;
