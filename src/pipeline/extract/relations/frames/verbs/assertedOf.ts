import type { VerbTrigger } from '../../../languages/triggers.ts';
import type { NamedNode } from '../../../types.ts';
import type { Arguments } from '../../clauses/argumentsOf.ts';
import type { Doer } from '../../clauses/doerOf.ts';
import { ofPurpose } from '../../clauses/purpose.ts';
import { type Finding, type ReadSentence, spanOver } from '../../context.ts';
import type { VerbGroup } from '../../reading/chunks.ts';
import type { RelationWhy } from '../../whyRelations.ts';
import { mannerOf } from './mannerOf.ts';
import { active, passive } from './pairsOfVerb.ts';

export function assertedOf(
  read: ReadSentence,
  verb: VerbGroup,
  at: number,
  triggers: readonly VerbTrigger[],
  doer: Doer,
  found: Arguments,
): Finding[] {
  const { chunks } = read;
  if (doer.subject.kind !== 'phrase') return [];
  const { phrase: subject } = doer.subject;
  for (const trigger of triggers) {
    if (trigger.reflexive !== true && verb.reflexive && trigger.slot === 'direct') continue;
    if (trigger.reflexive === true && !verb.reflexive) continue;
    if ((trigger.passiveOnly === true) !== verb.passive && trigger.passiveOnly === true) continue;
    if (trigger.behind !== undefined && !isBehind(found, trigger.behind)) continue;
    // "the coup in Mali, led by X": what is led is not the place.
    const placed = chunks[doer.subject.at - 1];
    if (
      trigger.predicate === 'heads' &&
      verb.form === 'participle' &&
      placed?.kind === 'preposition' &&
      read.grammar.place.at.has(placed.word)
    )
      continue;
    // « mènent une offensive pour s'emparer de X »: what is only aimed at has not been achieved.
    const joint = chunks[at - 1];
    const aim = verb.form === 'infinitive' && joint?.kind === 'preposition' && ofPurpose.has(joint.word);
    if (aim && achievements.has(trigger.predicate)) continue;
    const manner = mannerOf(read, verb, trigger, doer);
    if (manner === null) continue;
    const pairs =
      verb.passive && trigger.passiveOnly !== true
        ? passive(read, trigger, subject, found)
        : active(read, trigger, subject, found);
    const relations = pairs.flatMap(({ from, to, phrases, mutual }): Finding[] => {
      if (from.id === to.id) return [];
      // "The Treasury targeted X": with sanctions
      if (verb.lemma === 'target' && from.type === 'agency' && unarmed.test(from.label.en)) return [];
      const span = spanOver(verb, subject, ...phrases);
      if (span.end - span.start > longest) return [];
      const [source, target] = trigger.reversed === true ? [to, from] : [from, to];
      // "the 9 August vote, which X won"
      const [object] = phrases;
      const date =
        trigger.predicate === 'won' ? (object?.dates[0] ?? object?.complements.at(-1)?.dates[0]) : undefined;
      return [
        {
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
        },
      ];
    });
    if (relations.length > 0) return relations;
  }
  return [];
}

/** A clause longer than this (in code units) between its ends was probably misread. */
const longest = 420;

/** Agencies that strike nobody. */
const unarmed = /\b(?:department|treasury|ministry|office|commission|council|court|prosecutors?)\b/iu;

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
