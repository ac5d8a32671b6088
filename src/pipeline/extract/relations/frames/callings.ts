import { actors, topics } from '../../languages/ends.ts';
import { argumentsOf } from '../clauses/argumentsOf.ts';
import type { Finding, ReadSentence } from '../context.ts';
import type { Chunk, VerbGroup } from '../reading/chunks.ts';
import { nodesAt } from './matchEnd.ts';
import { oneToAnother, realDoer } from './oneToAnother.ts';

/** Verbs that give what they are about another name. */
const naming =
  /^(?:call|describe|brand|label|denounce|characterise|characterize|depict|portray|liken|compare|hail|dub|consider|regard|view|see)$/u;
/** What only an opponent says of someone or something (folded). */
const harsh =
  /^(?:barbaric|cowardly|unacceptable|illegal|unlawful|unjustified|criminal|heinous|brutal|reckless|irresponsible|dangerous|outrageous|shameful|disgraceful|despicable|hypocritical|absurd|baseless|unprovoked|provocative|provocation|aggression|violation|terrorism|terrorist|terrorists|crime|crimes|massacre|mistake|disaster|threat|liar|dictator|traitor|tyrant|thug|criminals|betrayal|blackmail|interference|farce|sham|fraud|genocide|cowards|murderer|killer|puppet)$/u;

/** "X called Y a liar", "X described the raid as a violation", "X likened Y to Z": X speaks of Y, or judges it. */
export function calling(read: ReadSentence, verb: VerbGroup, at: number): Finding[] {
  const { chunks, grammar } = read;
  if (grammar.headAt !== 'last' || !naming.test(verb.lemma) || verb.passive || verb.form === 'participle')
    return [];
  const { direct } = argumentsOf(chunks, at, true);
  if (direct === null || direct.referents.every(({ node }) => node.type === 'place')) return [];
  const object = chunks.indexOf(direct);
  const words = object < 0 ? null : nameGiven(chunks, object + 1, verb.lemma);
  if (words === null) return [];
  const doer = realDoer(read, verb, at);
  if (doer === null) return [];
  const predicate = words.some((word) => harsh.test(word))
    ? 'criticised'
    : verb.lemma === 'hail'
      ? 'praised'
      : 'spoke-of';
  return oneToAnother(nodesAt(read, doer, actors), nodesAt(read, direct, topics), verb, [doer, direct], {
    predicate,
    at,
    score: 0.82,
  });
}

/** The words of the name that follows the object: "a liar", "as a crime", "to a dictator"; null where none does. */
function nameGiven(chunks: readonly Chunk[], at: number, lemma: string): readonly string[] | null {
  let next = at;
  while (/^(?:quote|adverb)$/u.test(chunks[next]?.kind ?? '')) next++;
  const joint = chunks[next];
  const bare = /^(?:call|brand|label|dub)$/u.test(lemma);
  if (joint?.kind === 'preposition') {
    const word = /^(?:liken|compare)$/u.test(lemma) ? /^(?:to|with)$/u : /^as$/u;
    if (!word.test(joint.word)) return null;
    next++;
    while (/^(?:quote|adverb)$/u.test(chunks[next]?.kind ?? '')) next++;
  } else if (!bare) return null;
  const name = chunks[next];
  if (name?.kind === 'verb') return name.form === 'participle' || name.form === 'gerund' ? [] : null;
  if (name?.kind !== 'phrase' || (joint?.kind !== 'preposition' && name.referents.length > 0)) return null;
  return [...name.words, ...name.complements.flatMap(({ words }) => words)];
}
