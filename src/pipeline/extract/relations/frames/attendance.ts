import { canAct } from '../../events/participation.ts';
import { speakerOf } from '../certainty/sayings/speakers.ts';
import { argumentsOf } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { eachOf, type Phrase } from '../reading/chunks.ts';
import type { End } from './matchEnd.ts';

/** A clause's verb is looked for at most this many chunks away. */
const reach = 12;

/** Prepositions (of either language) of what one is at while one does or says something. */
const during = /^(?:lors_de|au_cours_de|a_l_occasion_de|pendant|durant|dans|during|in|at)$/u;

/** … and of what one has just been at. */
const just = /^(?:a_l_issue_de|au_terme_de|au_sortir_de)$/u;

/** Days (folded French nouns) on which something is only remembered. */
const days = /^(?:commemorations?|anniversaires?|fetes?|journees?)$/u;

/**
 * Who took part in what a clause says happened meanwhile: « a déclaré X lors d'une conférence de presse », « lors d'une
 * rencontre au Caire, X et Y ont … », "speaking at a meeting, X said".
 */
export function attendanceFrames(read: ReadSentence): Finding[] {
  const { chunks } = read;
  if (read.events.size === 0) return [];
  return chunks.flatMap((chunk, index): Finding[] => {
    if (chunk.kind === 'verb') return [...attended(read, index), ...toldThere(read, index)];
    if (chunk.kind === 'phrase') return running(read, index);
    const phrase = chunks[index + 1];
    const event = read.events.get(index + 1);
    if (chunk.kind !== 'preposition' || phrase?.kind !== 'phrase') return [];
    if (!during.test(chunk.word) && !just.test(chunk.word)) return [];
    if (event === undefined || read.families.get(event.id) !== 'meeting') return [];
    // « À l'occasion de l'anniversaire de … » says when, not where.
    if (chunk.word === 'a_l_occasion_de' && days.test(phrase.head ?? '')) return [];
    const verb = verbAround(read, index);
    if (verb < 0) return [];
    return actorsOf(read, verb).map(
      ({ node, phrase: actor }): Finding => ({
        source: node,
        predicate: says(read, verb) && !just.test(chunk.word) ? 'spoke-at' : 'took-part-in',
        target: event,
        at: verb,
        span: spanOver(chunk, phrase, actor),
        trigger: phrase.headSpan,
        certainty: 'stated',
        granted: true,
        score: 0.8,
        why: 'event-part',
      }),
    );
  });
}

/** "X told a news conference in Y that …" */
function toldThere(read: ReadSentence, at: number): Finding[] {
  const [verb, phrase] = [read.chunks[at], read.chunks[at + 1]];
  const event = read.events.get(at + 1);
  if (verb?.kind !== 'verb' || verb.lemma !== 'tell' || phrase?.kind !== 'phrase') return [];
  if (event === undefined || read.families.get(event.id) !== 'meeting') return [];
  const speakers = actorsOf(read, at).filter(({ node }) => node.type === 'person');
  return speakers.slice(0, 1).map(({ node, phrase: speaker }) => ({
    source: node,
    predicate: 'spoke-at',
    target: event,
    at,
    span: spanOver(speaker, verb, phrase),
    trigger: phrase.headSpan,
    certainty: 'stated',
    granted: true,
    score: 0.84,
    why: 'event-part',
  }));
}

/** « X, candidat à la présidentielle de 2025 », « X s'est déclaré candidat au scrutin »: who stands in an election. */
function running(read: ReadSentence, at: number): Finding[] {
  const { chunks } = read;
  const [candidate, joint, vote] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  const event = read.events.get(at + 2);
  if (candidate?.kind !== 'phrase' || joint?.kind !== 'preposition' || vote?.kind !== 'phrase') return [];
  if (event === undefined || read.families.get(event.id) !== 'vote' || !/^(?:a|au|aux)$/u.test(joint.word))
    return [];
  const stands = ({ head }: Phrase): boolean => /^candidate?s?$/u.test(head ?? '');
  if (![candidate, ...candidate.appositions].some(stands)) return [];
  const verb = chunks[at - 1];
  const declares =
    candidate.referents.length === 0 &&
    verb?.kind === 'verb' &&
    /^(?:être|déclarer|rester)$/u.test(verb.lemma) &&
    !verb.negated &&
    !verb.conditional &&
    !verb.future;
  const doer = declares ? doerOf(read.grammar, chunks, at - 1) : null;
  const phrase = doer?.subject.kind === 'phrase' && doer.mode === 'real' ? doer.subject.phrase : candidate;
  return phrase.referents
    .filter(({ node, as }) => node.type === 'person' && as === 'self')
    .map(({ node }) => ({
      source: node,
      predicate: 'took-part-in',
      target: event,
      at,
      span: spanOver(phrase, candidate, vote),
      trigger: candidate.headSpan,
      certainty: 'stated',
      granted: true,
      score: 0.82,
      why: 'event-part',
    }));
}

/** « un sommet auquel participent X et Y »: the event before the relative, and who takes part behind the verb. */
function attended(read: ReadSentence, at: number): Finding[] {
  const { chunks } = read;
  let noun = chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
  // « un sommet sur l'Ukraine auquel … »
  while (!read.events.has(noun) && chunks[noun - 1]?.kind === 'preposition') noun -= 2;
  const [event, relative, verb, guests] = [read.events.get(noun), chunks[at - 1], chunks[at], chunks[at + 1]];
  if (event === undefined || verb?.kind !== 'verb' || guests?.kind !== 'phrase') return [];
  if (relative?.kind !== 'relative' || !/^auxquel(?:le)?s$|^auquel$/u.test(relative.word)) return [];
  if (!/^(?:participer|assister)$/u.test(verb.lemma) || verb.negated || verb.conditional) return [];
  const planned = verb.future || verb.modal === 'devoir';
  if (verb.modal !== null && !planned) return [];
  return present(read, guests).map(({ node, phrase }) => ({
    source: node,
    predicate: planned ? 'was-due-to-attend' : 'took-part-in',
    target: event,
    at,
    span: spanOver(verb, phrase),
    trigger: verb.headSpan,
    certainty: 'stated',
    score: 0.85,
    why: 'event-part',
  }));
}

const says = ({ chunks, grammar }: ReadSentence, at: number): boolean => {
  const verb = chunks[at];
  return (
    verb?.kind === 'verb' &&
    (grammar.cues.saying.has(verb.lemma) ||
      grammar.cues.mentioning.has(verb.lemma) ||
      /^(?:speak|parler)$/u.test(verb.lemma))
  );
};

/** The verb of the clause around a chunk: the last before it, or after an opening the next. */
function verbAround({ chunks }: ReadSentence, index: number): number {
  for (let back = index - 1; back >= 0 && back >= index - reach; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'break' || chunk?.kind === 'colon' || chunk?.kind === 'relative') return -1;
    if (chunk?.kind === 'subordinator') return -1;
    // « a appelé X à agir, lors d'une réunion »: behind a comma it is the sentence that goes on.
    if (
      chunk?.kind === 'verb' &&
      (chunks[index - 1]?.kind === 'comma' ? chunk.form === 'finite' : chunk.form !== 'participle')
    )
      return back;
  }
  for (let on = index + 2; on < chunks.length && on <= index + reach; on++) {
    const chunk = chunks[on];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return on;
    if (chunk?.kind === 'break' || chunk?.kind === 'colon' || chunk?.kind === 'quote') return -1;
  }
  return -1;
}

/** Who does what the verb says, or says what stands before it. */
function actorsOf(read: ReadSentence, at: number): End[] {
  const { chunks, grammar } = read;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || verb.passive || verb.future || verb.modal !== null || verb.negated) return [];
  const [before, after] = [chunks[at - 1], chunks[at + 1]];
  const inverted =
    grammar.cues.saying.has(verb.lemma) && (before?.kind === 'comma' || before?.kind === 'quote');
  if (inverted && after?.kind === 'phrase') return present(read, after);
  // « …, a déclaré lors d'une conférence de presse X »
  const late = inverted && grammar.headAt === 'first' ? argumentsOf(chunks, at, true).direct : null;
  if (late !== null) return present(read, late);
  const doer = doerOf(grammar, chunks, at);
  if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated || doer.conditional) return [];
  return isUnsure(grammar, chunks, doer.governor) ? [] : present(read, doer.subject.phrase);
}

/** The persons that a phrase names, or the body that speaks. */
const present = (read: ReadSentence, phrase: Phrase): End[] =>
  eachOf(phrase).flatMap((one) => {
    const { speaker } = speakerOf(read, one);
    return speaker !== null && canAct(speaker) ? [{ node: speaker, phrase: one }] : [];
  });
