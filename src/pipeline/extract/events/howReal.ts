import type { EventNoun } from '../languages/eventNouns.ts';
import { certaintyAround, isUndone } from '../relations/certainty/certaintyAround.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import { ofPurpose } from '../relations/clauses/purpose.ts';
import { subjectOf } from '../relations/clauses/subjectOf.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import { phrasesWithin } from '../relations/reading/partsOfPhrase.ts';
import { isUnderWay } from './carriers.ts';
import type { EventReading } from './eventPhrase.ts';
import { preparing } from './startersOf.ts';
import { verbBefore, verbOf, verbOfList } from './verbOf.ts';

/** Whether the phrase is only wanted or offered: the chunk at `at`, or one of those that it joins in a list. */
export function isMeant(read: EventReading, phrase: Phrase, at: number): boolean {
  const chunk = read.chunks[at];
  // « appelle à la reprise des opérations »: what it is of is only wanted, too.
  const isOwn =
    chunk === phrase ||
    (chunk?.kind === 'phrase' &&
      (chunk.members.includes(phrase) ||
        (begun.test(chunk.head ?? '') && phrasesWithin(chunk).includes(phrase))));
  // « une mise en examen »: its first word stands two chunks before.
  const first = chunk !== undefined && phrase.start < chunk.start ? at - 2 : at;
  return (isOwn || first < at) && (isWanted(read, first) || isOffered(read, phrase, first));
}

/** French nouns (folded) for the beginning or the end of what they are of. */
const begun = /^(?:reprise|fin|arret|cessation|relance|ouverture|poursuite|levee|tenue|organisation)$/u;

/** « exige la libération de X », « appelle à l'arrestation de X »: the object of a verb of those who only want it. */
function isWanted({ chunks, grammar }: EventReading, at: number): boolean {
  const joint = chunks[at - 1];
  // « en vue d'une mise en examen », « appelle à la trêve et à la libération de X »
  if (joint?.kind === 'preposition' && joint.word === 'en_vue_de') return true;
  if (isCalledFor(chunks, at) || isAskedOf(chunks, at)) return true;
  const called = joint?.kind === 'preposition' && /^(?:a|au|aux|for)$/u.test(joint.word);
  const own = verbBefore(chunks, at);
  const verb = chunks[called ? at - 2 : behindPlace(chunks, own)];
  if (verb?.kind !== 'verb' || verb.passive || preparing.test(verb.lemma)) return false;
  // "ordered the withdrawal": what those who can order it bring about.
  if (verb.lemma === 'order' || (verb.lemma === 'agree' && !called)) return false;
  const [wish, aim] = [chunks[own - 2], chunks[own - 1]];
  if (!called && verb.form === 'infinitive' && aim?.kind === 'preposition') {
    // « pour obtenir la libération de X »
    if (ofPurpose.has(aim.word)) return true;
    // « sa volonté de commettre un attentat »
    if (/^de?$/u.test(aim.word) && wish?.kind === 'phrase' && wishes.test(wish.head ?? '')) return true;
  }
  return called ? /^(?:appeler|call)$/u.test(verb.lemma) : grammar.cues.intending.has(verb.lemma);
}

/** French nouns (folded) for what someone would like to do. */
const wishes = /^(?:volonte|intention|projet|projets|idee|souhait|desir|envie|espoir)$/u;

/**
 * French: whether what is done to somebody is only spoken of: « l'expulsion de X est envisagée », « s'oppose à
 * l'extradition de X », « doit examiner l'extradition de X ».
 */
export function isWeighed(
  { chunks, grammar }: EventReading,
  phrase: Phrase,
  at: number,
  { kind }: EventNoun,
): boolean {
  // « l'expulsion de X a été annulée »; a dismissal that is annulled has taken place.
  const isStopped = (lemma: string): boolean => removals.has(kind) && stopping.test(lemma);
  const behind = behindWhereTo(chunks, at);
  const verb = chunks[behind];
  if (verb?.kind === 'verb' && chunks[at]?.end === phrase.end && verb.form === 'finite' && verb.passive)
    return (
      grammar.cues.intending.has(verb.lemma) ||
      weighing.test(verb.lemma) ||
      isStopped(verb.lemma) ||
      // « est attendue mardi »: it is announced.
      (verb.lemma === 'attendre' && chunks[behind + 1]?.kind !== 'date')
    );
  const joint = chunks[at - 1];
  if (joint?.kind === 'verb') return !joint.passive && (weighing.test(joint.lemma) || isStopped(joint.lemma));
  const opposing = chunks[at - 2];
  return (
    joint?.kind === 'preposition' &&
    /^(?:a|au|aux)$/u.test(joint.word) &&
    opposing?.kind === 'verb' &&
    opposing.reflexive &&
    opposing.lemma === 'opposer'
  );
}

/** « l'expulsion de X vers le Maroc a été suspendue »: the chunk after where it would have taken them, if it is said. */
function behindWhereTo(chunks: readonly Chunk[], at: number): number {
  const [joint, place] = [chunks[at + 1], chunks[at + 2]];
  return joint?.kind === 'preposition' &&
    /^(?:vers|a|au|aux|en)$/u.test(joint.word) &&
    place?.kind === 'phrase' &&
    place.referents.some(isGround)
    ? at + 3
    : at + 1;
}

/** French verbs for speaking or thinking of what has not been done. */
const weighing =
  /^(?:demander|exiger|réclamer|envisager|examiner|étudier|proposer|préconiser|suggérer|refuser|redouter|éviter)$/u;

/** French verbs for what keeps it from being done. */
const stopping = /^(?:annuler|suspendre|bloquer|rejeter|reporter)$/u;

/** Kinds of what is decided first, and done later or never. */
const removals = new Set(['extradition', 'handover', 'transfer', 'expulsion', 'release']);

/** French: « l'inculpation d'un agent n'a rien changé »: what changed nothing has happened all the same. */
export function changedNothing({ chunks }: EventReading, at: number): boolean {
  if (chunks.slice(0, at).some(({ kind }) => kind === 'verb')) return false;
  const verb = chunks.find((chunk, on) => on > at && chunk.kind === 'verb' && chunk.form === 'finite');
  return (
    verb?.kind === 'verb' &&
    verb.negated &&
    !verb.passive &&
    !verb.future &&
    !verb.conditional &&
    verb.modal === null &&
    changing.test(verb.lemma)
  );
}

/** French verbs for what an event may bring about. */
const changing =
  /^(?:changer|suffire|empêcher|apaiser|calmer|entamer|résoudre|régler|surprendre|étonner|décourager|dissuader|modifier|freiner)$/u;

/** Whether the phrase at `at` is one of a list behind « appeler à »: « à la trêve, à la reprise des vols et à … ». */
function isCalledFor(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[verbOfList(chunks, at) ?? -1];
  return verb?.kind === 'verb' && verb.lemma === 'appeler' && verb.form === 'finite' && !verb.passive;
}

/** Whether it is what someone is asked for: « exige du Mali la libération de X », « a demandé aux autorités un geste ». */
function isAskedOf(chunks: readonly Chunk[], at: number): boolean {
  const [asked, before] = [chunks[at - 1], chunks[at - 2]];
  if (asked?.kind !== 'phrase') return false;
  const verb =
    before?.kind === 'preposition' && /^(?:a|au|aux)$/u.test(before.word) ? chunks[at - 3] : before;
  return verb?.kind === 'verb' && !verb.passive && asking.test(verb.lemma);
}

/** French verbs for asking that have whom they ask before what they ask for. */
const asking = /^(?:demander|exiger|réclamer|solliciter)$/u;

/** « a exigé jeudi à Kinshasa le retrait de X »: before a place that says where the verb is, or else `at` itself. */
function behindPlace(chunks: readonly Chunk[], at: number): number {
  const [joint, place] = [chunks[at - 1], chunks[at]];
  if (place?.kind !== 'phrase' || joint?.kind !== 'preposition' || place.referents.length === 0) return at;
  if (!place.referents.every(({ node }) => node.type === 'place' || node.type === 'country')) return at;
  return verbBefore(chunks, at - 1);
}

/** « en échange d'une trêve », « pourrait comprendre une trêve »: one that is still to be agreed. */
function isOffered(read: EventReading, { definite }: Phrase, at: number): boolean {
  const joint = read.chunks[at - 1];
  if (definite) return false;
  if (joint?.kind === 'preposition' && /^(?:en_echange_de|in_exchange_for|in_return_for)$/u.test(joint.word))
    return true;
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const chunk = read.chunks[back];
    if (chunk?.kind === 'verb') return chunk.modal !== null && chunk.conditional;
    if (chunk?.kind !== 'adverb' && chunk?.kind !== 'date' && chunk?.kind !== 'phrase') return false;
  }
  return false;
}

/** Whether the phrase at `at` is the subject of a verb that only says that it happens: « ont éclaté », "erupted". */
export function occurs({ chunks, grammar }: EventReading, at: number): boolean {
  // "an insurgency that erupted in 2012"
  let next = chunks[at + 1]?.kind === 'relative' ? at + 2 : at + 1;
  while (next <= at + 6 && /^(?:adverb|date|preposition)$/u.test(chunks[next]?.kind ?? ''))
    next += chunks[next]?.kind === 'preposition' ? 2 : 1;
  const verb = chunks[next];
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.negated || verb.future || verb.modal !== null)
    return false;
  if (verb.conditional) return false;
  if (happening.test(verb.lemma) || isUnderWay(chunks, next)) return true;
  // « les recherches se poursuivent »
  if (verb.reflexive && /^(?:poursuivre|multiplier|dérouler|achever)$/u.test(verb.lemma)) return true;
  const noun = chunks[next + 1];
  return (
    // "Searches led to arrests"
    (verb.lemma === 'lead' && !verb.passive && noun?.kind === 'preposition' && noun.word === 'to') ||
    (verb.passive && grammar.cues.noticing.has(verb.lemma)) ||
    (verb.passive &&
      /^(?:organiser|tenir|mener|lancer|effectuer|commettre|perpétrer|ouvrir|hold|organise|organize|stage|launch|conduct|carry|commit|open|host|convene|chair)$/u.test(
        verb.lemma,
      )) ||
    (/^(?:avoir|take|break)$/u.test(verb.lemma) &&
      ((noun?.kind === 'phrase' && /^(?:lieu|place)$/u.test(noun.head ?? '')) || noun?.kind === 'adverb'))
  );
}

/** French: whether someone, named or not, is said to have or hold it: « les deux ministres ont tenu une réunion ». */
export function isHadBySomeone({ chunks, grammar }: EventReading, at: number): boolean {
  if (grammar.headAt !== 'first') return false;
  const on = verbOf(chunks, at);
  const verb = chunks[on];
  if (verb?.kind !== 'verb' || verb.passive || verb.negated || verb.conditional) return false;
  if (verb.modal !== null && verb.modal !== 'devoir') return false;
  if (!/^(?:avoir|tenir|mener|amorcer|entamer|engager|commencer|débuter|reprendre|ouvrir)$/u.test(verb.lemma))
    return false;
  const doer = doerOf(grammar, chunks, on);
  return doer !== null && doer.mode === 'real' && !doer.negated && !doer.conditional;
}

/** French: « les investigations ont montré que », « l'opération a permis de »: what brought something to light or about. */
export function yields({ chunks, grammar }: EventReading, at: number, { family }: EventNoun): boolean {
  if (grammar.headAt !== 'first' || !/^(?:justice|operation)$/u.test(family)) return false;
  const verb = chunks.find((chunk, on) => on > at && chunk.kind === 'verb' && chunk.form === 'finite');
  if (verb?.kind !== 'verb' || verb.passive || verb.negated || verb.future || verb.conditional) return false;
  if (verb.modal !== null || !yielding.test(verb.lemma)) return false;
  const subject = subjectOf(chunks, chunks.indexOf(verb));
  return subject?.kind === 'phrase' && subject.at === at;
}

const yielding =
  /^(?:permettre|montrer|révéler|prouver|établir|démontrer|confirmer|conclure|déterminer|aboutir|déboucher|conduire|mener)$/u;

/** Verbs (of either language) whose subject is what happens. */
const happening =
  /^(?:aboutir|déboucher|éclater|survenir|débuter|commencer|reprendre|cesser|opposer|endeuiller|erupt|occur|happen|begin|start|resume|continue|rage|unfold|intensify|follow|last)$/u;

/** Whether the clause tells of it as something that happened. */
export function isReal(read: EventReading, phrase: Phrase, at: number, { kind }: EventNoun): boolean {
  if (kind === 'retaliation' || phrase.counts.includes('another')) return false;
  if (
    phrase.words.some(
      (word) =>
        read.grammar.cues.hedges.has(word) || /^(?:autre|nouveau|nouvel(?:le)?|another|new)$/u.test(word),
    )
  )
    return false;
  // "if a deal is signed"
  const joint = read.chunks[at - 1];
  if (joint?.kind === 'subordinator' && /^(?:if|unless|si|s)$/u.test(joint.word)) return false;
  const chunk = read.chunks[at];
  // « a félicité X pour sa victoire »: why, and not what for.
  if (chunk === phrase && phrase.possessive && isReason(read, at)) return true;
  if (chunk?.kind !== 'phrase' || isUndone(read.grammar, chunk, phrase)) return false;
  return certaintyAround(read, at) === 'stated';
}

/** Whether « pour » before the phrase at `at` says why someone is praised or blamed. */
function isReason({ chunks }: EventReading, at: number): boolean {
  const joint = chunks[at - 1];
  if (joint?.kind !== 'preposition' || joint.word !== 'pour') return false;
  const verb = chunks.slice(Math.max(0, at - 5), at).findLast(({ kind }) => kind === 'verb');
  return (
    verb?.kind === 'verb' &&
    /^(?:féliciter|remercier|saluer|critiquer|condamner|sanctionner)$/u.test(verb.lemma)
  );
}
