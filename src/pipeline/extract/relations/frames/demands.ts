import { actors, foes, powers, targets } from '../../languages/ends.ts';
import type { TriggerEnd } from '../../languages/triggers.ts';
import { wordSet } from '../../languages/words.ts';
import { argumentsOf } from '../clauses/argumentsOf.ts';
import type { Finding, ReadSentence } from '../context.ts';
import type { VerbGroup } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';
import { oneToAnother, realDoer } from './oneToAnother.ts';

/** Verbs (of either language) of those who want something done by whoever the next clause is about. */
const demanding = wordSet('exiger demander réclamer demand insist');

/** « X exige que Y retire ses troupes », "X demanded that Y step down". */
export function wanting(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks } = read;
  const asked = asking(read, verb, at);
  if (asked.length > 0) return asked;
  if (!demanding.has(verb.lemma) || verb.passive || verb.form === 'participle' || verb.reflexive) return [];
  const [that, subject] = [chunks[at + 1], chunks[at + 2]];
  const clause = chunks.slice(at + 3, at + 8).find(({ kind }) => kind === 'verb' || kind === 'break');
  if (!/^(?:subordinator|relative)$/u.test(that?.kind ?? '') || subject?.kind !== 'phrase') return [];
  if (that === undefined || !('word' in that) || !/^(?:que|qu|that)$/u.test(that.word)) return [];
  // « exige que X soit arrêté »: X is not the one who is asked.
  if (clause?.kind !== 'verb' || clause.passive) return [];
  const doer = realDoer(read, verb, at);
  if (doer === null) return [];
  return oneToAnother(nodesAt(read, doer, actors), nodesAt(read, subject, actors), verb, [doer, subject], {
    predicate: 'urged',
    at,
    score: 0.85,
  });
}

/** Those whom one does not command oneself. */
const others: TriggerEnd = { ...actors, as: ['self', 'authority', 'members'] };
/** Those who may be sent away. */
const guests: TriggerEnd = { types: ['person', 'country'], as: ['self', 'forces'] };

/**
 * "X asked Y not to attack", "X wants Y to withdraw", "X called for Y to step down", "X warned Y against a war": one is
 * to do something; whoever orders someone to leave expels them.
 */
function asking(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks } = read;
  if (!asks.test(verb.lemma) || verb.passive || verb.negated) return [];
  if (verb.form !== 'finite' && verb.form !== 'gerund') return [];
  const joint = chunks[at + 1];
  const from =
    verb.lemma === 'call' ? (joint?.kind === 'preposition' && joint.word === 'for' ? at + 2 : -1) : at + 1;
  const object = chunks[from];
  if (object?.kind !== 'phrase') return [];
  const next = chunks.slice(from + 1, from + 4).find(({ kind }) => kind !== 'adverb');
  const infinitive = chunks.slice(from + 1, from + 5).find(({ kind }) => kind === 'verb');
  const against = verb.lemma === 'warn' && next?.kind === 'preposition' && next.word === 'against';
  if (!against) {
    if (next?.kind !== 'preposition' || next.word !== 'to') return [];
    if (infinitive?.kind !== 'verb' || infinitive.form !== 'infinitive') return [];
  }
  const doer = realDoer(read, verb, at);
  if (doer === null) return [];
  // "told reporters to wait", "ordered its troops to advance": no other party.
  const asked = nodesAt(read, object, /^(?:order|tell|instruct)$/u.test(verb.lemma) ? others : actors);
  const leaves =
    /^(?:order|tell|ask)$/u.test(verb.lemma) &&
    !chunks.slice(from + 1, from + 4).some((one) => one.kind === 'adverb' && one.word === 'not') &&
    infinitive?.kind === 'verb' &&
    /^(?:leave|depart)$/u.test(infinitive.lemma);
  const senders = leaves ? nodesAt(read, doer, powers) : [];
  const sent = nodesAt(read, object, guests).filter(
    ({ type }) => type === 'person' || object.headClass === 'forces',
  );
  return senders.length > 0 && sent.length > 0
    ? oneToAnother(senders, sent, verb, [doer, object], { predicate: 'expelled', at, score: 0.84 })
    : oneToAnother(nodesAt(read, doer, actors), asked, verb, [doer, object], {
        predicate: 'urged',
        at,
        score: 0.84,
      });
}

const asks = /^(?:ask|tell|want|order|instruct|warn|call)$/u;

/** Verbs (lemmas, of either language) of those who strike another. */
const striking =
  /^(?:attaquer|frapper|bombarder|envahir|détruire|tuer|attack|strike|bomb|invade|destroy|kill|hit|shell)$/u;

/** « X menace d'attaquer Y », "X threatened to strike Y": whoever is to be struck is threatened. */
export function threatening(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks } = read;
  if (!/^(?:menacer|threaten|vow)$/u.test(verb.lemma) || verb.passive || verb.negated || verb.reflexive)
    return [];
  const [joint, deed] = [chunks[at + 1], chunks[at + 2]];
  if (joint?.kind !== 'preposition' || !/^(?:de|d|to)$/u.test(joint.word)) return [];
  if (deed?.kind !== 'verb' || deed.form !== 'infinitive' || !striking.test(deed.lemma)) return [];
  const doer = realDoer(read, verb, at);
  const { direct } = argumentsOf(chunks, at + 2, true);
  if (doer === null || direct === null) return [];
  return oneToAnother(nodesAt(read, doer, foes), nodesAt(read, direct, targets), verb, [doer, direct], {
    predicate: 'threatened',
    at,
    score: 0.85,
  });
}
