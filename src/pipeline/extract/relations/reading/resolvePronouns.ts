import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { NamedArticle, NamedNode, Sentence } from '../../types.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import type { Chunk, Phrase, Referent, VerbGroup } from './chunks.ts';
import { isStateOrBody } from './nodeKinds.ts';
import { namedOf } from './takeUp/described.ts';
import { takeUp } from './takeUp/takeUp.ts';
import { noteTitles } from './takeUp/titles.ts';
import { tellerBefore } from './tellerBefore.ts';
import { bodyOf, type Thread } from './thread.ts';

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

/** Verbs after which an English "it" often stands for nothing: "it was unclear". */
const emptyIt = new Set(['be', 'seem', 'appear', 'remain', 'happen', 'become', 'take', 'turn']);

const singular = /^(?:il|elle|he|she)$/u;

/**
 * « Il », "she": replaced by the person who is the only subject of the sentence so far, or else of the sentence
 * directly before it in the same section. Where there are two such persons, or none, a pronoun stays.
 */
export function resolvePronouns(
  chunks: readonly Chunk[],
  sentence: Sentence,
  thread: Thread,
  article: NamedArticle,
  state: NamedNode | null,
  grammar: Grammar,
): Chunk[] {
  const follows =
    thread.after !== null &&
    thread.after.section === sentence.section &&
    sentence.start - thread.after.end <= 3;
  const before = follows ? thread.person : null;
  const out: Chunk[] = ownedByWhom(chunks).map((chunk, at) =>
    chunk.kind === 'phrase'
      ? takeUp(chunk, {
          before: chunks.slice(0, at),
          after: chunks[at + 1],
          grammar,
          thread: follows ? thread : null,
          titles: thread.titles,
          article,
          mainState: state,
        })
      : chunk,
  );
  const persons = new Set<NamedNode>();
  const bodies = new Set<NamedNode>();
  const states = new Set<NamedNode>();
  const manies = new Map<NamedNode, Referent>();
  const several: (readonly Referent[])[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb' && chunk.form === 'finite') {
      const subject = subjectOf(out, at);
      const person = subject?.kind === 'phrase' ? personOf(subject.phrase) : null;
      if (person !== null) persons.add(person);
      const body = subject?.kind === 'phrase' ? bodyOf(subject.phrase) : null;
      if (body !== null) bodies.add(body);
      for (const { node, as } of subject?.kind === 'phrase' ? subject.phrase.referents : [])
        if (node.type === 'country' && as !== 'nationals' && as !== 'ground') states.add(node);
      if (subject?.kind === 'phrase') {
        const { referents } = subject.phrase;
        const together = referents === thread.several ? referents : togetherIn(subject.phrase);
        if (together.length > 1) several.push(together);
      }
      const many = subject?.kind === 'phrase' ? manyOf(subject.phrase) : null;
      if (many !== null) manies.set(many.node, many);
    }
    const speaker = speakerHere(grammar, chunks, at);
    if (speaker !== null) {
      out[at] = { ...asPhrase(chunk, speaker.node), referents: [speaker] };
      return;
    }
    if (isLatter(chunks, at)) {
      const latter = lastNamed(out, at, follows ? thread : null);
      if (latter !== null) {
        out[at] = asPhrase(chunk, latter);
        if (latter.type === 'person' && isSubject(chunks, at)) persons.add(latter);
      }
      return;
    }
    if (chunk.kind === 'pronoun' && /^(?:il|elle|it|he|she|ils|elles|they)$/u.test(chunk.word)) {
      const teller = tellerBefore(grammar, out, at);
      if (teller !== null && !standsForNone(chunks, at)) {
        out[at] = { ...asPhrase(chunk, teller.node), referents: [teller] };
        return;
      }
    }
    if (chunk.kind === 'pronoun' && chunk.word === 'him') {
      const person = himOf(out, at, before);
      if (person !== null) out[at] = asPhrase(chunk, person);
      return;
    }
    if (chunk.kind === 'pronoun' && /^(?:it|them)$/u.test(chunk.word) && chunks[at - 1]?.kind === 'verb') {
      const other = itOf(out, at);
      if (other !== null) {
        out[at] = asPhrase(chunk, other);
        return;
      }
    }
    if (chunk.kind === 'pronoun' && chunk.word === 'it' && follows && thread.body !== null) {
      const first = out
        .slice(0, at)
        .every((before) => !(before.kind === 'verb' && before.form === 'finite') && !namesBody(before));
      const verb = chunks.slice(at + 1, at + 3).find(({ kind }) => kind === 'verb');
      if (first && verb?.kind === 'verb' && !isImpersonal(grammar, verb) && !emptyIt.has(verb.lemma))
        out[at] = asPhrase(chunk, thread.body);
      return;
    }
    const actor = chunk.kind === 'pronoun' ? actorBefore(grammar, out, at) : null;
    if (actor !== null) {
      out[at] = { ...asPhrase(chunk, actor.node), referents: [actor] };
      return;
    }
    // « Les rebelles ont tué dix hommes qu'ils avaient enlevés »
    const [own] = manies.values();
    const object = chunks[at - 1];
    if (
      chunk.kind === 'pronoun' &&
      /^(?:ils|elles)$/u.test(chunk.word) &&
      own !== undefined &&
      manies.size === 1 &&
      object?.kind === 'subordinator' &&
      /^qu?e?$/u.test(object.word) &&
      chunks[at - 2]?.kind === 'phrase'
    ) {
      out[at] = { ...asPhrase(chunk, own.node), referents: [own] };
      return;
    }
    if (
      chunk.kind === 'pronoun' &&
      /^(?:ils|elles|they)$/u.test(chunk.word) &&
      follows &&
      thread.many !== null
    ) {
      const others = namedOf(out.slice(0, at)).some(({ type }) => type !== 'place');
      // « Les otages allaient bien lorsqu'ils … »: the sentence has had a subject.
      const acted = chunks.slice(0, at).some(({ kind }) => kind === 'verb');
      if (!others && !acted && !standsForNone(chunks, at)) {
        out[at] = { ...asPhrase(chunk, thread.many.node), referents: [thread.many] };
        return;
      }
    }
    if (
      chunk.kind === 'pronoun' &&
      chunk.word === 'they' &&
      follows &&
      thread.several.length > 0 &&
      namedOf(out.slice(0, at)).length === 0 &&
      !chunks.slice(0, at).some(({ kind }) => kind === 'verb') &&
      !standsForNone(chunks, at)
    ) {
      const [first] = thread.several;
      if (first !== undefined) out[at] = { ...asPhrase(chunk, first.node), referents: thread.several };
      return;
    }
    if (chunk.kind !== 'pronoun' || !singular.test(chunk.word)) return;
    if (isInverted(chunks, at) || isTeller(grammar, chunks, at)) {
      // « « X ment », a-t-il dit »: whoever is named in the quoted words is not the speaker.
      if (before !== null) out[at] = asPhrase(chunk, before);
      return;
    }
    if (standsForNone(chunks, at) || isAnothers(grammar, out, at)) return;
    const named = namedBefore(chunks, at);
    const [only] = persons;
    const person =
      persons.size === 1 && named.size <= 1
        ? only
        : persons.size === 0 && named.size === 1 && undergoes(chunks, at)
          ? [...named][0]
          : persons.size === 0 && named.size === 0
            ? (before ?? (follows ? whoUnderwent(chunks, at, thread) : null))
            : null;
    if (person !== null && person !== undefined) out[at] = asPhrase(chunk, person);
    // « Le Maroc a … Il a … »: where neither sentence names a person.
    else if (follows && /^(?:il|elle)$/u.test(chunk.word) && isBodyAgain(out, at, thread))
      out[at] = asPhrase(chunk, thread.body as NamedNode);
  });
  const [only] = persons;
  // A sentence that names no person leaves open whom the one before it was about.
  const kept = follows && !thread.kept && namedOf(out, 'person').length === 0 ? thread.person : null;
  thread.person = tellerIn(out) ?? (persons.size === 1 && only !== undefined ? only : kept);
  thread.kept = kept !== null && thread.person === kept;
  const [many] = manies.values();
  thread.many = manies.size === 1 && many !== undefined ? many : null;
  thread.several = several.length === 1 ? (several[0] ?? []) : [];
  const [body] = bodies;
  thread.body = bodies.size === 1 && body !== undefined ? body : null;
  const [acting] = states;
  thread.state = states.size === 1 && bodies.size === 0 && acting !== undefined ? acting : null;
  thread.persons = namedOf(out, 'person');
  thread.states = namedOf(out, 'country');
  if (thread.states.length > 2) thread.together = thread.states;
  thread.named = [namedOf(out), ...(follows ? thread.named.slice(0, 1) : [])];
  noteTitles(thread.titles, out);
  thread.after = sentence;
  return out;
}

/** The persons, or the states, that a list names as its only members. */
function togetherIn({ members, referents }: Phrase): readonly Referent[] {
  if (members.length < 2 || referents.length !== members.length) return [];
  const of = (type: NamedNode['type']): boolean =>
    referents.every(({ node, as }) => node.type === type && (as === 'self' || as === 'authority'));
  return of('person') || of('country') ? referents : [];
}

/** "… the extradition of X, a day after he was captured": what else is done to whoever the sentence names already. */
function undergoes(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks.slice(at + 1, at + 3).find(({ kind }) => kind === 'verb');
  const joint = chunks[at - 1];
  return (
    verb?.kind === 'verb' && verb.passive && (joint?.kind === 'preposition' || joint?.kind === 'subordinator')
  );
}

/**
 * « « Nous condamnons l'attaque », a déclaré X », « « J'appelle le Mali à … », a dit X »: whoever speaks, where the
 * quoted words judge or ask.
 */
function speakerHere(grammar: Grammar, chunks: readonly Chunk[], at: number): Referent | null {
  const [pronoun, verb] = [chunks[at], chunks[at + 1]];
  if (pronoun?.kind !== 'pronoun' || !/^(?:nous|je|j)$/u.test(pronoun.word)) return null;
  if (verb?.kind !== 'verb' || verb.negated || !performed.has(verb.lemma) || verb.form !== 'finite')
    return null;
  if (!chunks.slice(0, at).some(({ kind }) => kind === 'quote')) return null;
  const said = chunks.findIndex(
    (chunk, on) =>
      on > at &&
      chunk.kind === 'verb' &&
      chunk.form === 'finite' &&
      grammar.cues.saying.has(chunk.lemma) &&
      isQuoteEnd(chunks, on - 1),
  );
  let next = said + 1;
  while (said > 0 && (chunks[next]?.kind === 'date' || chunks[next]?.kind === 'adverb')) next++;
  const speaker = said < 0 ? undefined : chunks[next];
  if (speaker?.kind !== 'phrase') return null;
  const [one, ...more] = speaker.referents;
  if (one === undefined || more.length > 0 || (one.as !== 'self' && one.as !== 'authority')) return null;
  const person = one.node.type === 'person';
  return person || (pronoun.word === 'nous' && isStateOrBody(one.node)) ? one : null;
}

/** French verbs of what is done by saying it. */
const performed = wordSet(
  'condamner dénoncer saluer féliciter remercier soutenir exhorter appeler exiger demander rejeter regretter déplorer réclamer accuser inviter presser critiquer',
);

/** « Celui-ci », « cette dernière »: French words for whoever was named last. */
function isLatter(chunks: readonly Chunk[], at: number): boolean {
  const [word, last] = [chunks[at], chunks[at + 1]];
  if (word?.kind === 'pronoun' && /^cel(?:ui|le)-ci$/u.test(word.word)) return true;
  return (
    (word?.kind === 'pronoun' || word?.kind === 'adverb') &&
    /^(?:ce|cette)$/u.test(word.word) &&
    last?.kind === 'adverb' &&
    /^derniere?$/u.test(last.word)
  );
}

/**
 * The last person that the sentence has named, or else the one before it; where neither names any, the only state or
 * body.
 */
function lastNamed(chunks: readonly Chunk[], at: number, thread: Thread | null): NamedNode | null {
  const before = chunks.slice(0, at);
  const here = namedOf(before);
  const named = here.some((node) => node.type === 'person' || isStateOrBody(node))
    ? here
    : (thread?.named[0] ?? []);
  const person = named.findLast(({ type }) => type === 'person');
  if (person !== undefined) return person;
  const [only, ...more] = named.filter(isStateOrBody);
  return only !== undefined && more.length === 0 ? only : null;
}

/** Whether a finite verb follows directly, but for adverbs. */
function isSubject(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1;
  while (chunks[next]?.kind === 'adverb') next++;
  const verb = chunks[next];
  return verb?.kind === 'verb' && verb.form === 'finite';
}

/** "Egypt, whose army has …", « le Mali, dont l'armée a … »: they are those of the name before. */
const ownedByWhom = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.map((chunk, at) => {
    const whose = chunks[at - 1];
    if (chunk.kind !== 'phrase' || whose?.kind !== 'relative' || !/^(?:whose|dont)$/u.test(whose.word))
      return chunk;
    const { headClass: as } = chunk;
    const owner = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
    if (chunk.referents.length > 0 || chunk.members.length > 0 || owner?.kind !== 'phrase') return chunk;
    if (as !== 'forces' && as !== 'authority' && as !== 'members') return chunk;
    const [one, ...more] = (owner.members.at(-1) ?? owner).referents;
    if (one === undefined || more.length > 0 || one.as !== 'self') return chunk;
    const fits = one.node.type === 'country' ? as !== 'members' : one.node.type === 'group';
    return fits ? { ...chunk, referents: [{ node: one.node, as }] } : chunk;
  });

/** Whether a phrase stands for a state or a body, which an "it" after it may mean. */
const namesBody = (chunk: Chunk): boolean =>
  chunk.kind === 'phrase' && chunk.referents.some(({ node }) => isStateOrBody(node));

/** "it was reported that", unlike "it was founded by X". */
const isImpersonal = ({ cues }: Grammar, { lemma, passive }: VerbGroup): boolean =>
  passive &&
  (cues.saying.has(lemma) ||
    cues.suspecting.has(lemma) ||
    cues.intending.has(lemma) ||
    cues.denying.has(lemma) ||
    /^(?:know|agree|decide|hope|understand|see|feel|find|make)$/u.test(lemma));

/**
 * English: "…, accusing it of repression", "denies arming them": the one other state or body that the sentence has
 * named before.
 */
function itOf(chunks: readonly Chunk[], at: number): NamedNode | null {
  const [verb, pronoun] = [chunks[at - 1], chunks[at]];
  if (verb?.kind !== 'verb' || verb.passive || pronoun?.kind !== 'pronoun') return null;
  const many = pronoun.word === 'them';
  const named = namedOf(chunks.slice(0, at)).filter((node) =>
    many ? node.type === 'group' : isStateOrBody(node),
  );
  const persons = many && namedOf(chunks.slice(0, at), 'person').length > 1;
  const first = chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  const subject = first < 0 || first >= at ? null : subjectOf(chunks, first);
  const doers = subject?.kind === 'phrase' ? subject.phrase.referents.map(({ node }) => node) : [];
  if (doers.length === 0 || persons) return null;
  const [one, ...more] = named.filter(
    (node) => !doers.includes(node) && !doers.some((doer) => doer.countries.includes(node.id)),
  );
  return one !== undefined && more.length === 0 ? one : null;
}

/**
 * English: "the police arrested him": the one other person whom the sentence has named, or else the one before was
 * about.
 */
function himOf(chunks: readonly Chunk[], at: number, before: NamedNode | null): NamedNode | null {
  const verb = chunks[at - 1];
  if (verb?.kind !== 'verb') return null;
  const subject = subjectOf(chunks, at - 1);
  const doer = subject?.kind === 'phrase' ? personOf(subject.phrase) : null;
  const others = [...namedBefore(chunks, at)].filter((node) => node !== doer);
  const [only, ...more] = others;
  if (more.length > 0) return null;
  return only ?? (before !== doer ? before : null);
}

const personOf = (phrase: Phrase): NamedNode | null => {
  const [one, ...more] = phrase.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' && one.node.type === 'person'
    ? one.node
    : null;
};

/** « », a-t-il dit »: the pronoun follows its verb. */
const isInverted = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'verb' && isQuoteEnd(chunks, at - 2);

/** "“…”, he told reporters" */
function isTeller(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at + 1];
  return (
    isQuoteEnd(chunks, at - 1) &&
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    grammar.cues.saying.has(verb.lemma) &&
    chunks.slice(0, at - 2).some(({ kind }) => kind === 'quote')
  );
}

/** English: "X was held, and the head of the party said she …": whoever spoke last has no name. */
function isAnothers(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const pronoun = chunks[at];
  if (pronoun?.kind !== 'pronoun' || !/^(?:he|she)$/u.test(pronoun.word)) return false;
  const verb = chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  const said = chunks[verb];
  const subject = verb < 0 ? null : subjectOf(chunks, verb);
  return (
    said?.kind === 'verb' &&
    grammar.cues.saying.has(said.lemma) &&
    subject?.kind === 'phrase' &&
    subject.phrase.head !== null &&
    subject.phrase.members.length === 0 &&
    !subject.phrase.possessive &&
    subject.phrase.referents.every(({ node }) => node.type !== 'person')
  );
}

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

/**
 * « X a rompu avec Y, qu'il accuse de … », "X left Y, which it accuses of …": whoever does what the sentence said
 * before, where « que » stands for another.
 */
function actorBefore(grammar: Grammar, chunks: readonly Chunk[], at: number): Referent | null {
  const pronoun = chunks[at];
  if (pronoun?.kind !== 'pronoun' || !/^(?:il|elle|ils|elles|it|they|he|she)$/u.test(pronoun.word))
    return null;
  const joint = chunks[at - 1];
  const opens =
    (joint?.kind === 'subordinator' && /^(?:que|qu)$/u.test(joint.word)) ||
    (joint?.kind === 'relative' && /^(?:which|whom)$/u.test(joint.word));
  const object = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
  if (!opens || object?.kind !== 'phrase' || object.referents.length === 0) return null;
  const verb = chunks.findLastIndex(
    (chunk, on) => on < at && chunk.kind === 'verb' && chunk.form === 'finite',
  );
  const governor = chunks[verb];
  if (governor?.kind !== 'verb' || grammar.cues.saying.has(governor.lemma)) return null;
  const subject = subjectOf(chunks, verb);
  const [one, ...more] = subject?.kind === 'phrase' ? subject.phrase.referents : [];
  if (one === undefined || more.length > 0 || object.referents.some(({ node }) => node === one.node))
    return null;
  return one.node.type === 'place' || one.node.type === 'event' ? null : one;
}

/**
 * « Le Brésil a livré X. Il avait été condamné … »: what is only done to persons was done to the one person whom the
 * sentence before names.
 */
function whoUnderwent(chunks: readonly Chunk[], at: number, thread: Thread): NamedNode | null {
  const verb = chunks.slice(at + 1, at + 3).find(({ kind }) => kind === 'verb');
  if (verb?.kind !== 'verb' || thread.kept) return null;
  const [one, ...more] = thread.persons;
  const undergoes = verb.passive ? doneToPersons : doneByPersons;
  return one !== undefined && more.length === 0 && undergoes.has(verb.lemma) ? one : null;
}

/** Verbs (of either language) of what is done to single persons. */
const doneToPersons = wordSet(
  'arrêter interpeller appréhender capturer condamner extrader incarcérer écrouer emprisonner inculper libérer relâcher élire réélire nommer limoger destituer assassiner abattre tuer blesser inhumer enterrer hospitaliser juger rechercher détenir gracier acquitter auditionner expulser arrest detain convict extradite jail imprison indict release elect re-elect appoint assassinate kill shoot wound bury sentence',
);
/** … and of what only they do. */
const doneByPersons = wordSet(
  'naître mourir décéder purger écoper comparaître démissionner épouser évader marry resign',
);

/** Whether « il » at the beginning of a sentence can only mean the state or the body that the one before was about. */
function isBodyAgain(chunks: readonly Chunk[], at: number, thread: Thread): boolean {
  const verb = chunks.slice(at + 1, at + 3).find(({ kind }) => kind === 'verb');
  return (
    thread.body !== null &&
    thread.persons.length === 0 &&
    verb?.kind === 'verb' &&
    verb.lemma !== 'avoir' &&
    chunks.slice(0, at).every((chunk) => chunk.kind !== 'verb' && !namesBody(chunk)) &&
    namedOf(chunks, 'person').length === 0
  );
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

/** A phrase that stands for a node where a chunk stands. */
export function asPhrase({ start, end }: Chunk, node: NamedNode): Phrase {
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

/** « Les talibans », « les rebelles du M23 »: several who belong to one group. */
function manyOf(phrase: Phrase): Referent | null {
  const [one, ...more] = phrase.referents;
  const plural =
    /^(?:les|des)$/u.test(phrase.counts[0] ?? '') ||
    (phrase.counts[0] === 'the' && one?.as === 'members' && phrase.head?.endsWith('s') === true);
  return plural && one !== undefined && more.length === 0 && one.node.type === 'group' ? one : null;
}
