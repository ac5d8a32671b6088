import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { Chunk, Phrase, VerbGroup } from '../reading/chunks.ts';
import { isThat } from '../reading/isThat.ts';
import { argumentsOf } from './argumentsOf.ts';
import { ofPurpose } from './purpose.ts';
import type { Subject } from './subject/subject.ts';
import { subjectOf } from './subjectOf.ts';

/** Who does what the verb at `at` says, and how the governing verb changes that. */
export interface Doer {
  readonly subject: Subject;
  /** real: it happens; meant: it is only wanted, asked or tried; said: its subject says or believes it. */
  readonly mode: 'real' | 'meant' | 'said' | 'accused';
  readonly negated: boolean;
  readonly conditional: boolean;
  /** The governing verb's index; `at` itself for a finite verb. */
  readonly governor: number;
}

/** Verbs whose object does what the infinitive says: « aider X à faire », « appeler X à faire ». */
const objectControls = wordSet(
  'accuser soupçonner suspecter appeler exhorter inviter presser autoriser obliger forcer contraindre empêcher aider pousser inciter encourager charger accuse suspect urge call ask invite allow authorise authorize force oblige prevent help push order tell warn persuade',
);

/** Verbs that say to whom it falls to do something: « ordonner à X de cesser ». */
const toSomeone = wordSet(
  'dire ordonner demander interdire permettre enjoindre intimer conseiller recommander',
);

/** « a ordonné à X de cesser »: X, where the infinitive at `at` is what the verb tells X to do. */
function toldTo(chunks: readonly Chunk[], verb: number, at: number): Phrase | null {
  const told = chunks[verb];
  const [joint, whom, before] = [chunks[at - 3], chunks[at - 2], chunks[at - 1]];
  return told?.kind === 'verb' &&
    toSomeone.has(told.lemma) &&
    at - verb <= 6 &&
    joint?.kind === 'preposition' &&
    /^(?:a|au|aux)$/u.test(joint.word) &&
    whom?.kind === 'phrase' &&
    whom.referents.length > 0 &&
    before?.kind === 'preposition' &&
    /^de?$/u.test(before.word)
    ? whom
    : null;
}

/** Nouns (folded) for what someone has in mind, before the infinitive that says it. */
const aims = wordSet(
  'effort efforts attempt attempts bid plan plans campaign call calls request demand demands decision pledge vow threat offer order orders proposal intention move push desire readiness willingness',
);

/**
 * The doer of any verb: a finite verb has a subject; an infinitive or gerund has that of the verb on which it depends.
 */
export function doerOf(grammar: Grammar, chunks: readonly Chunk[], at: number, depth = 0): Doer | null {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || depth > 3) return null;
  if (verb.form === 'finite' || verb.form === 'participle') {
    const subject = subjectOf(chunks, at);
    if (subject === null) return null;
    return { subject, mode: 'real', negated: verb.negated, conditional: verb.conditional, governor: at };
  }
  // « les ONG secourant des migrants », "rebels holding the town": unlike « en secourant », it describes the noun.
  const noun = chunks[at - 1];
  if (verb.form === 'gerund' && noun?.kind === 'phrase' && verb.headSpan.start === verb.start)
    return ungoverned({ kind: 'phrase', phrase: noun.members.at(-1) ?? noun, at: at - 1 }, verb, at);
  const apart = verb.form === 'gerund' && chunks[at - 1]?.kind === 'comma';
  for (let back = at - 1; back >= 0 && back >= at - (apart ? 20 : 12); back--) {
    const chunk = chunks[back];
    if (chunk === undefined || /^(?:break|colon|subordinator|quote)$/u.test(chunk.kind)) return null;
    if (chunk.kind !== 'verb') continue;
    // « accusé d'avoir enlevé, torturé et tué X »: what is joined has the same doer.
    if (
      verb.form === 'infinitive' &&
      chunk.form === 'infinitive' &&
      (areJoined(chunks, back, at) || areParallel(chunks, back, at))
    )
      return doerOf(grammar, chunks, back, depth + 1);
    // « soupçonné d'avoir financé X »: a participle governs only what directly follows it.
    if (chunk.form === 'participle' && back < at - 2 && !isAgentOnly(chunks, back, at)) continue;
    // « X a remercié Y, qui va aider Z, rappelant que »: after a comma it is the sentence's subject that goes on.
    if (apart && (chunk.form !== 'finite' || inRelative(chunks, back))) continue;
    const outer = doerOf(grammar, chunks, back, depth + 1);
    return outer === null ? null : governed(grammar, chunks, { verb, at, governor: chunk, back, outer });
  }
  // « X, ayant rompu avec Y, a … »: before the clause has a verb, its subject.
  const set = chunks[at - 2];
  if (apart && set?.kind === 'phrase' && chunks[at - 3]?.kind !== 'preposition')
    return ungoverned({ kind: 'phrase', phrase: set, at: at - 2 }, verb, at);
  return opening(chunks, at) ?? afterwards(grammar, chunks, at);
}

/** An infinitive or gerund, with the verb on which it depends and that one's doer. */
interface Governed {
  readonly verb: VerbGroup;
  readonly at: number;
  readonly governor: VerbGroup;
  readonly back: number;
  readonly outer: Doer;
}

/** Who does what a verb says that another one governs: the doer of that one, or its object. */
function governed(grammar: Grammar, chunks: readonly Chunk[], clause: Governed): Doer {
  const { verb, at, governor, back, outer } = clause;
  const [before, joint] = [chunks[at - 2], chunks[at - 1]];
  const word = joint?.kind === 'preposition' ? joint.word : '';
  const apart = verb.form === 'gerund' && joint?.kind === 'comma';
  // "began an effort to oust X", « a lancé un appel à soutenir X »: what a noun only aims at.
  const aimed =
    verb.form === 'infinitive' && before?.kind === 'phrase' && before.head !== null && aims.has(before.head);
  const outerMode = aimed && outer.mode === 'real' ? 'meant' : outer.mode;
  const controls = !ofPurpose.has(word) && !governor.passive && !apart;
  const object = controls ? controlledObject(chunks, clause) : null;
  return {
    subject: object === null ? outer.subject : { kind: 'phrase', phrase: object, at: back + 1 },
    mode: isAsItsGovernor(chunks, clause) ? outerMode : modeOf(grammar, governor.lemma, outerMode, verb),
    negated: outer.negated || verb.negated || /^(?:sans|without)$/u.test(word),
    conditional: outer.conditional,
    governor: back,
  };
}

/** « aider X à faire », « ordonner à X de cesser »: whoever is to do it; null where that is the governor's own doer. */
const controlledObject = (chunks: readonly Chunk[], { governor, back, at }: Governed): Phrase | null =>
  objectControls.has(governor.lemma)
    ? (argumentsOf(chunks, back, true).direct ?? relativeObject(chunks, back))
    : (toldTo(chunks, back, at) ?? inTurn(chunks, back, at));

/** « C'est au tour de X de se rendre à Y »: X. */
function inTurn(chunks: readonly Chunk[], verb: number, at: number): Phrase | null {
  const [it, is, joint, turn] = chunks.slice(Math.max(0, verb - 1), verb + 3);
  if (it?.kind !== 'pronoun' || !/^(?:c|ce)$/u.test(it.word)) return null;
  if (is?.kind !== 'verb' || is.lemma !== 'être' || joint?.kind !== 'preposition' || joint.word !== 'au')
    return null;
  if (turn?.kind !== 'phrase' || turn.head !== 'tour' || at - verb > 9) return null;
  return turn.complements.at(-1) ?? null;
}

/** Whether a governed verb happens as its governor does: it says to what end, when or how that was done. */
function isAsItsGovernor(chunks: readonly Chunk[], { verb, at, governor, back }: Governed): boolean {
  const [before, joint] = [chunks[at - 2], chunks[at - 1]];
  const word = joint?.kind === 'preposition' ? joint.word : '';
  // « a envoyé une délégation pour rencontrer X »: unlike « s'est rendu à Y pour rencontrer X », that is yet to come.
  if (ofPurpose.has(word) && sending.test(governor.lemma)) return false;
  if (ofPurpose.has(word) || /^(?:avant|apres|before|after)$/u.test(word)) return true;
  if (before?.kind === 'preposition' && before.word === 'avant') return true;
  if (inTurn(chunks, back, at) !== null) return !governor.future;
  // "denied backing X", "accused of arming X" depend on their verb; "by arming X", « en formant X » say how it was done.
  if (verb.form !== 'infinitive') return back !== at - 1 && !/^(?:of|from|d|de)$/u.test(word);
  // "became the first leader to visit X"
  return (
    /^(?:be|become|remain)$/u.test(governor.lemma) &&
    before?.kind === 'phrase' &&
    [...before.counts, ...before.words].some((one) => /^(?:first|second|third|last|latest|only)$/u.test(one))
  );
}

/** Verbs (of either language) for having somebody go somewhere. */
const sending = /^(?:envoyer|dépêcher|mandater|send|dispatch)$/u;

/** Whoever does what a verb says that nothing governs. */
const ungoverned = (subject: Subject, { negated }: VerbGroup, governor: number): Doer => ({
  subject,
  mode: 'real',
  negated,
  conditional: false,
  governor,
});

/** "Speaking in Paris, X said …", « Accusant X d'ingérence, Y a fermé … »: what opens a sentence has its subject. */
function opening(chunks: readonly Chunk[], at: number): Doer | null {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.form !== 'gerund') return null;
  if (at > 0 && chunks[at - 1]?.kind !== 'break') return null;
  for (let on = at + 1; on < chunks.length && on <= at + 16; on++) {
    const chunk = chunks[on];
    if (/^(?:break|colon|quote)$/u.test(chunk?.kind ?? '')) return null;
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return null;
    const subject = chunks[on + 1];
    let next = on + 2;
    while (/^(?:adverb|date)$/u.test(chunks[next]?.kind ?? '')) next++;
    const main = chunks[next];
    if (chunk?.kind !== 'comma' || subject?.kind !== 'phrase' || main?.kind !== 'verb') continue;
    if (main.form !== 'finite') continue;
    return ungoverned({ kind: 'phrase', phrase: subject, at: on + 1 }, verb, at);
  }
  return null;
}

/** Whether only commas and conjunctions stand between two verbs. */
const areJoined = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  to - from > 1 &&
  chunks
    .slice(from + 1, to)
    .every(({ kind }) => kind === 'comma' || kind === 'conjunction' || kind === 'adverb');

/** French: « a permis de saisir des armes et d'arrêter X »: whether the same preposition introduces both infinitives. */
function areParallel(chunks: readonly Chunk[], from: number, to: number): boolean {
  const [one, joint, other] = [chunks[from - 1], chunks[to - 2], chunks[to - 1]];
  return (
    one?.kind === 'preposition' &&
    other?.kind === 'preposition' &&
    /^(?:de|d|a)$/u.test(one.word) &&
    one.word.replace('de', 'd') === other.word.replace('de', 'd') &&
    (joint?.kind === 'conjunction' || joint?.kind === 'comma')
  );
}

/** « Après avoir rencontré X, Y a … »: an opening that has the subject of the sentence. */
function afterwards(grammar: Grammar, chunks: readonly Chunk[], at: number): Doer | null {
  const verb = chunks[at];
  const joint = chunks[at - 1];
  if (verb?.kind !== 'verb' || joint?.kind !== 'preposition' || !/^(?:apres|after)$/u.test(joint.word))
    return null;
  // « X, après avoir rencontré Y, a … »
  const [own, set] = [chunks[at - 3], chunks[at - 2]];
  if (set?.kind === 'comma' && own?.kind === 'phrase' && chunks[at - 4]?.kind !== 'preposition')
    return ungoverned({ kind: 'phrase', phrase: own, at: at - 3 }, verb, at);
  for (let on = at + 1; on < chunks.length && on <= at + 14; on++) {
    const chunk = chunks[on];
    if (chunk?.kind === 'break' || chunk?.kind === 'colon' || chunk?.kind === 'quote') return null;
    if (chunk?.kind !== 'verb' || chunk.form !== 'finite') continue;
    const subject = chunks[on - 1];
    const comma = chunks[on - 2];
    if (comma?.kind !== 'comma' || subject?.kind !== 'phrase') return null;
    const outer = doerOf(grammar, chunks, on, 3);
    return outer === null ? null : ungoverned(outer.subject, verb, at);
  }
  return null;
}

/** « accusé par Y de soutenir Z »: between the participle and what it governs is only its agent. */
function isAgentOnly(chunks: readonly Chunk[], from: number, to: number): boolean {
  const [by, agent, joint] = [chunks[from + 1], chunks[from + 2], chunks[from + 3]];
  return (
    from === to - 4 &&
    by?.kind === 'preposition' &&
    /^(?:par|by)$/u.test(by.word) &&
    agent?.kind === 'phrase' &&
    joint?.kind === 'preposition'
  );
}

/** « X, que des experts accusent de »: what « que » stands for is the object of the verb at `at`. */
export function relativeObject(chunks: readonly Chunk[], at: number): Phrase | null {
  const relative = chunks[at - 2];
  const before = chunks[at - 3]?.kind === 'comma' ? chunks[at - 4] : chunks[at - 3];
  const opens =
    isThat(relative) || (relative?.kind === 'relative' && /^(?:that|which|who|whom)$/u.test(relative.word));
  return opens && chunks[at - 1]?.kind === 'phrase' && before?.kind === 'phrase'
    ? (before.members.at(-1) ?? before)
    : null;
}

/** Whether a verb is that of a relative clause. */
function inRelative(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  while (chunks[back]?.kind === 'adverb' || chunks[back]?.kind === 'pronoun') back--;
  return chunks[back]?.kind === 'relative';
}

function modeOf(grammar: Grammar, governor: string, outer: Doer['mode'], verb: VerbGroup): Doer['mode'] {
  const { cues } = grammar;
  // « promet d'envoyer » is a plan, « jure avoir envoyé » a claim.
  if (cues.saying.has(governor) && cues.intending.has(governor) && verb.headSpan.start === verb.start)
    return 'meant';
  if (cues.suspecting.has(governor)) return 'accused';
  if (cues.saying.has(governor) || cues.denying.has(governor)) return 'said';
  if (cues.factive.has(governor)) return outer;
  // An infinitive that depends on anything else may or may not happen.
  return 'meant';
}
