import { isDistance } from '../../languages/distances.ts';
import type { Chunk, Phrase } from '../reading/chunks.ts';
import { isGround } from '../reading/nodeKinds.ts';

/** Who does what a verb says: a phrase, or a pronoun whose name is not in the clause. */
export type Subject =
  | { readonly kind: 'phrase'; readonly phrase: Phrase; readonly at: number }
  | { readonly kind: 'pronoun'; readonly word: string; readonly at: number };

/** French number words (folded) that stand alone for so many of those told before. */
const numberAlone =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)$/u;

/** A subject is looked for at most this many chunks back, so that an endless sentence costs no more than a long one. */
const reach = 40;

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
  let joined = false;
  let commas = 0;
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    if (chunk === undefined) return null;
    switch (chunk.kind) {
      case 'relative':
        return relativeSubject(chunks, back);
      case 'pronoun':
        if (isEmphasis(chunks, back)) break;
        return { kind: 'pronoun', word: chunk.word, at: back };
      case 'break':
      case 'colon':
      case 'subordinator':
        return null;
      case 'quote': {
        // « Berlin « condamne fermement » l'attaque »: only the verb is quoted.
        if (back === at - 1 && chunks[back - 1]?.kind === 'phrase' && verb.form === 'finite') break;
        // « L'un des suspects, qui nie, « a été condamné à … »
        if (back === at - 1 && verb.form === 'finite' && opensQuote(chunks, back)) break;
        // « L'enquête « du chef de meurtre » a été ouverte »: quoted words that say more of the subject.
        const opened = quoteInserted(chunks, back);
        if (opened === null) return null;
        back = opened;
        break;
      }
      case 'conjunction':
        joined = true;
        break;
      // « a été arrêté à X puis extradé vers Y »
      case 'adverb':
        // « dont neuf ont été placées », « parmi eux, trois ont été arrêtés »
        if (back === at - 1 && numberAlone.test(chunk.word))
          return { kind: 'pronoun', word: chunk.word, at: back };
        joined ||= chunk.word === 'puis';
        break;
      case 'comma': {
        commas++;
        const opened = insertionStart(chunks, back);
        if (opened !== null) back = opened;
        break;
      }
      case 'phrase': {
        const before = chunks[back - 1];
        // "since the president was elected": before a verb these join clauses.
        const opens =
          before?.kind === 'preposition' &&
          /^(?:(?:an?_)?(?:hour|day|week|month|year)s?_)?(?:since|after|before|until|as)$/u.test(before.word);
        // "after President X, from Y, sacked Z"
        if (opens && (back === at - 1 || (commas > 0 && !joined && chunk.referents.length > 0)))
          return { kind: 'phrase', phrase: agreeing(chunk, verb.plural), at: back };
        if (before?.kind === 'preposition') {
          back--;
          break;
        }
        // "called X a liar and blamed Y": what follows an object is another part of its clause.
        if (joined && before?.kind === 'phrase' && verb.form === 'finite' && back > 1) break;
        // « Un cargo battant pavillon panaméen a été attaqué »: what it is like comes between.
        if (before?.kind === 'verb' && before.form === 'gerund' && chunks[back - 2]?.kind === 'phrase') break;
        // « X, surnommé Y, a … »: what a participle says of the subject.
        if (
          before?.kind === 'verb' &&
          (before.form === 'participle' || before.form === 'gerund') &&
          commas > 0 &&
          !joined
        )
          break;
        if (before?.kind === 'verb' && before.form === 'infinitive' && joined && verb.form === 'finite')
          break;
        if (before?.kind === 'verb') return afterVerb(chunks, back, verb.plural, joined || commas > 0, depth);
        // "US and British warplanes, ships and submarines": the first of them say whose they are.
        const first = chunks[back - 2];
        if (
          before?.kind === 'comma' &&
          chunk.members.length > 0 &&
          chunk.referents.length === 0 &&
          chunk.headClass === 'forces' &&
          first?.kind === 'phrase' &&
          first.referents.some(({ as }) => as === 'forces')
        )
          return { kind: 'phrase', phrase: first, at: back - 2 };
        return { kind: 'phrase', phrase: agreeing(chunk, verb.plural), at: back };
      }
      case 'verb':
        if (chunk.form === 'participle') break;
        if (chunk.form === 'gerund' && commas === 0 && chunks[back - 1]?.kind === 'phrase') break;
        // « X, appartenant à Y, a été arrêté »
        if (chunk.form === 'gerund' && commas > 0 && !joined && chunks[back - 1]?.kind !== 'preposition')
          break;
        // "hopes to join X and backed Y": what a verb governs has no other subject.
        if (chunk.form !== 'finite') {
          if (joined && verb.form === 'finite') break;
          return null;
        }
        // « Les hommes qui vivaient à X ont … »: both verbs have one subject.
        if (!(joined || commas > 0)) {
          const relative = relativeBefore(chunks, back);
          return relative >= 0 && verb.form === 'finite' && isWho(chunks[relative])
            ? relativeSubject(chunks, relative)
            : null;
        }
        // « Les dirigeants, réunis à X où ils siègent, ont … »: a clause that belongs to the place.
        if (!joined && opensWhere(chunks, back)) {
          while (chunks[back]?.kind !== 'subordinator') back--;
          break;
        }
        return subjectOf(chunks, back, depth + 1);
      default:
    }
  }
  return null;
}

/** « la visite qu'effectue X », « l'opération que mène Y »: the subject behind the verb of such a clause. */
function inverted(chunks: readonly Chunk[], at: number): Subject | null {
  const [whom, relative, verb, phrase] = chunks.slice(Math.max(0, at - 2), at + 2);
  if (at < 2 || whom?.kind !== 'phrase' || relative?.kind !== 'subordinator') return null;
  if (!/^qu?e?$/u.test(relative.word) || verb?.kind !== 'verb' || verb.form !== 'finite') return null;
  if (verb.passive || phrase?.kind !== 'phrase' || phrase.referents.length === 0) return null;
  return { kind: 'phrase', phrase, at: at + 1 };
}

/** Where quoted words begin that close at `at` right behind a noun: « L'enquête « du chef de … » »; null elsewhere. */
function quoteInserted(chunks: readonly Chunk[], at: number): number | null {
  for (let back = at - 1; back > 0 && back >= at - 14; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return null;
    if (chunk?.kind !== 'quote') continue;
    const before = chunks[back - 1];
    return before?.kind === 'phrase' && before.head !== null && before.referents.length === 0 && back < at - 1
      ? back
      : null;
  }
  return null;
}

/** Whether the quotation mark at `at` opens words of another, behind a comma. */
const opensQuote = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'comma' &&
  chunks.slice(Math.max(0, at - reach), at).filter(({ kind }) => kind === 'quote').length % 2 === 0;

/**
 * « Un homme recherché par X arrêté à Y »: where no verb is finite, as in a title, the second participle is said of
 * whom the first describes.
 */
function described(chunks: readonly Chunk[], at: number): Subject | null {
  const [whom, verb, by, agent] = chunks.slice(Math.max(0, at - 4), at);
  if (at < 4 || whom?.kind !== 'phrase' || agent?.kind !== 'phrase') return null;
  if (verb?.kind !== 'verb' || verb.form !== 'participle') return null;
  if (by?.kind !== 'preposition' || !/^(?:par|by)$/u.test(by.word)) return null;
  const around = chunks.slice(Math.max(0, at - reach), at + reach);
  return around.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite')
    ? null
    : { kind: 'phrase', phrase: whom, at: at - 4 };
}

/**
 * « X, principal rival du chef de la junte au Tchad, le général Y, a été tué »: the clause begins with X, and what
 * stands between commas after it, down to the name before the verb, describes X.
 */
function describedAtLength(chunks: readonly Chunk[], at: number): Subject | null {
  if (chunks[at - 1]?.kind !== 'comma') return null;
  let start = at - 1;
  let commas = 0;
  for (; start > 0 && start > at - reach; start--) {
    const { kind } = chunks[start - 1] ?? { kind: 'break' };
    if (kind === 'break') break;
    if (kind === 'comma') commas++;
    else if (kind !== 'phrase' && kind !== 'preposition') return null;
  }
  const [first, comma, title] = chunks.slice(start, start + 3);
  return commas >= 1 &&
    first?.kind === 'phrase' &&
    comma?.kind === 'comma' &&
    title?.kind === 'phrase' &&
    isOnePerson(first) &&
    title.head !== null &&
    !title.definite &&
    title.referents.length === 0 &&
    chunks[start + 3]?.kind === 'preposition'
    ? { kind: 'phrase', phrase: first, at: start }
    : null;
}

const isOnePerson = ({ referents }: Phrase): boolean =>
  referents.length === 1 && referents[0]?.node.type === 'person' && referents[0].as === 'self';

/** « L'ONU, elle, regrette »: a pronoun between commas only emphasizes the name before it. */
function isEmphasis(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return (
    chunk?.kind === 'pronoun' &&
    /^(?:lui|elle|eux|elles)$/u.test(chunk.word) &&
    chunks[at - 1]?.kind === 'comma' &&
    chunks[at + 1]?.kind === 'comma' &&
    chunks[at - 2]?.kind === 'phrase'
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

const isWho = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'relative' && /^(?:qui|who)$/u.test(chunk.word);

/** The relative that begins the clause of the verb at `at`, « qui voulaient rejoindre »; -1 where there is none. */
function relativeBefore(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'relative') return back;
    const goesOn =
      chunk?.kind === 'adverb' ||
      (chunk?.kind === 'preposition' && chunks[back + 1]?.kind === 'verb') ||
      (chunk?.kind === 'verb' && chunks[back + 1]?.kind !== 'phrase');
    if (!goesOn) return -1;
  }
  return -1;
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

/** The participle whose complements end before an index; -1 where there is none. */
function participleBefore(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb') return chunk.form === 'participle' ? back : -1;
    const complement =
      chunk?.kind === 'date' ||
      chunk?.kind === 'adverb' ||
      chunk?.kind === 'preposition' ||
      (chunk?.kind === 'phrase' && chunks[back - 1]?.kind === 'preposition');
    if (!complement) return -1;
  }
  return -1;
}

/** « à vingt kilomètres de Goma, qui … »: what follows is about the town. */
function atDistance(phrase: Phrase): Phrase {
  const last = phrase.complements.at(-1);
  return last !== undefined && phrase.head !== null && isDistance(phrase.head) ? atDistance(last) : phrase;
}

/**
 * « Lancée par l'Union européenne, l'opération … »: a participle that opens the sentence modifies the phrase after its
 * comma.
 */
function following(chunks: readonly Chunk[], at: number): Subject | null {
  if (at > 0 && chunks[at - 1]?.kind !== 'break') return null;
  for (let on = at + 1; on < chunks.length && on <= at + 12; on++) {
    const chunk = chunks[on];
    // « Accusé par X de soutenir Y, Z a démenti »
    const purpose = chunk?.kind === 'verb' && chunk.form === 'infinitive';
    if ((chunk?.kind === 'verb' && !purpose) || chunk?.kind === 'break') return null;
    const phrase = chunks[on + 1];
    if (chunk?.kind === 'comma' && phrase?.kind === 'phrase') return { kind: 'phrase', phrase, at: on + 1 };
  }
  return null;
}

/** Whether « où » and a pronoun stand before the verb at an index. */
const opensWhere = (chunks: readonly Chunk[], at: number): boolean => {
  const [where, pronoun] = [chunks[at - 2], chunks[at - 1]];
  return (
    where?.kind === 'subordinator' &&
    where.word === 'ou' &&
    (pronoun?.kind === 'pronoun' || pronoun?.kind === 'phrase') &&
    chunks[at - 3]?.kind === 'phrase'
  );
};

/** The comma that opens an insertion which the comma at `at` closes; null when there is none. */
function insertionStart(chunks: readonly Chunk[], at: number): number | null {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'break' || chunk?.kind === 'colon' || chunk?.kind === 'quote') return null;
    if (chunk?.kind !== 'comma') continue;
    const first = chunks[back + 1];
    const opens =
      first?.kind === 'preposition' ||
      first?.kind === 'relative' ||
      first?.kind === 'subordinator' ||
      first?.kind === 'adverb' ||
      first?.kind === 'date' ||
      (first?.kind === 'verb' && first.form !== 'finite') ||
      (first?.kind === 'phrase' && first.referents.length === 0 && back + 2 <= at);
    // « Lundi, la France, … »: a comma that opens nothing before a phrase only closes the beginning of the clause.
    return opens && back > 0 ? back : null;
  }
  return null;
}
