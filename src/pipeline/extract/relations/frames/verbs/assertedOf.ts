import { isUnarmed } from '../../../events/whoFits.ts';
import type { VerbTrigger } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import type { Arguments } from '../../clauses/argumentsOf.ts';
import type { Doer } from '../../clauses/doerOf.ts';
import { ofPurpose } from '../../clauses/purpose.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { Phrase, VerbGroup } from '../../reading/chunks.ts';
import type { RelationWhy } from '../../whyRelations.ts';
import { type Manner, mannerOf } from './mannerOf.ts';
import { active, type Pair, passive } from './pairsOfVerb.ts';

/** A verb with its subject and what stands around it. */
export interface Clause {
  readonly verb: VerbGroup;
  /** Where the verb is. */
  readonly at: number;
  readonly doer: Doer;
  readonly subject: Phrase;
  readonly found: Arguments;
}

/** What a clause asserts by the first of its verb's triggers that says something of its subject and its objects. */
export function assertedOf(read: ReadSentence, clause: Clause, triggers: readonly VerbTrigger[]): Finding[] {
  const { verb, doer, subject, found } = clause;
  for (const trigger of triggers) {
    const manner = hasForm(read, clause, trigger) ? mannerOf(read, verb, trigger, doer) : null;
    if (manner === null) continue;
    const pairs =
      verb.passive && trigger.passiveOnly !== true
        ? passive(read, trigger, subject, found)
        : active(read, trigger, subject, found);
    const relations = pairs.flatMap((pair) => findingOf(read, clause, trigger, manner, pair) ?? []);
    if (relations.length > 0) return relations;
  }
  return [];
}

/** Whether a clause has the form that a trigger asks for. */
function hasForm({ chunks, grammar }: ReadSentence, clause: Clause, trigger: VerbTrigger): boolean {
  const { verb, at, doer, found } = clause;
  const reflexive = trigger.reflexive === true;
  if (reflexive !== verb.reflexive && (reflexive || trigger.slot === 'direct')) return false;
  if (trigger.passiveOnly === true && !verb.passive) return false;
  if (trigger.behind !== undefined && !isBehind(found, trigger.behind)) return false;
  if (
    trigger.notBehind !== undefined &&
    (isBehind(found, trigger.notBehind) || isOf(found, trigger.notBehind))
  )
    return false;
  // "the coup in Mali, led by X": what is led is not the place.
  const placed = chunks[doer.subject.at - 1];
  if (
    trigger.predicate === 'heads' &&
    verb.form === 'participle' &&
    placed?.kind === 'preposition' &&
    grammar.place.at.has(placed.word)
  )
    return false;
  // « mènent une offensive pour s'emparer de X »: what is only aimed at has not been achieved.
  const joint = chunks[at - 1];
  const aim = verb.form === 'infinitive' && joint?.kind === 'preposition' && ofPurpose.has(joint.word);
  return !(aim && achievements.has(trigger.predicate));
}

/** One pair of ends as a finding; null where the two are one, or the words were probably misread. */
function findingOf(
  read: ReadSentence,
  { verb, at, subject }: Clause,
  trigger: VerbTrigger,
  manner: Manner,
  { from, to, phrases, mutual }: Pair,
): Finding | null {
  if (from.id === to.id) return null;
  // "The Treasury targeted X": with sanctions
  if (verb.lemma === 'target' && isUnarmed(from)) return null;
  const span = spanOver(verb, subject, ...phrases);
  if (span.end - span.start > longest) return null;
  const [source, target] = trigger.reversed === true ? [to, from] : [from, to];
  // "the 9 August vote, which X won"
  const [object] = phrases;
  const date =
    trigger.predicate === 'won' ? (object?.dates[0] ?? object?.complements.at(-1)?.dates[0]) : undefined;
  return {
    source,
    target,
    predicate: fitting(read, manner.predicate, from, to),
    at,
    span,
    trigger: verb.headSpan,
    certainty: manner.certainty,
    ...(manner.attributedTo === undefined ? {} : { attributedTo: manner.attributedTo }),
    ...(date === undefined ? {} : { date }),
    score: trigger.score * manner.share,
    why: mutual ? 'verb-mutual' : whyOf(verb),
  };
}

/** A clause longer than this (in code units) between its ends was probably misread. */
const longest = 420;

/** What is not said to have been done by saying that it was the purpose. */
const achievements = new Set([
  'seized-control-of',
  'killed',
  'arrested',
  'removed-from-office',
  'defeated',
  'dismantled',
  'released',
  'won',
  'active-in',
]);

/** Whoever carries out an attack or a coup perpetrates it; whoever supports an inquiry or an operation assists it. */
function fitting(read: ReadSentence, predicate: string, from: NamedNode, to: NamedNode): string {
  const family = read.families.get(to.id);
  if (predicate === 'backed' && (family === 'justice' || family === 'operation')) return 'assisted';
  if (predicate !== 'carried-out') return predicate;
  const armed = from.type === 'group' || from.type === 'person';
  return family === 'coup' || (armed && (family === 'violence' || family === 'abduction'))
    ? 'perpetrated'
    : predicate;
}

const whyOf = (verb: VerbGroup): RelationWhy =>
  verb.form === 'participle'
    ? 'verb-participle'
    : verb.form === 'infinitive' || verb.form === 'gerund'
      ? 'verb-governed'
      : verb.passive
        ? 'verb-passive'
        : 'verb-active';

const isBehind = (found: Arguments, nouns: ReadonlySet<string>): boolean =>
  [...found.after.values()].some((phrases) => phrases.some(({ head }) => head !== null && nouns.has(head)));

/** « a frappé l'Iran de sanctions »: whether one of the nouns stands behind « de » on the direct object. */
const isOf = ({ direct }: Arguments, nouns: ReadonlySet<string>): boolean =>
  direct?.complements.some(({ head }) => head !== null && nouns.has(head)) === true;
