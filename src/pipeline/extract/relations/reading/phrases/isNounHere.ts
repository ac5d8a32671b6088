import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem } from '../chunks.ts';
import { isDeterminer } from '../determiners.ts';
import { isLikeNoun, wordAt } from '../readVerb.ts';
import type { Inside } from './inside.ts';
import { articles, startsContent } from './startsContent.ts';

/**
 * English: whether a word that may be a verb is a noun or an adjective inside a phrase: "the attack on", "armed men".
 */
export function isNounHere({ grammar, items, at }: Inside): boolean {
  const word = wordAt(items, at);
  if (word === null) return false;
  const noun =
    grammar.nounsLikeVerbs.has(word.fold) || grammar.roles.has(word.fold) || grammar.heads.has(word.fold);
  if (!noun) return false;
  const next = items[at + 1];
  // "his long-time rival Keita"
  if (next?.kind === 'name' && next.node.type === 'person' && next.mention.how !== 'demonym')
    return grammar.roles.has(word.fold) || grammar.heads.has(word.fold);
  if (next?.kind !== 'word') return next?.kind !== 'name';
  // "Iran hit out at Israel"
  const doer = items[at - 1];
  const plural = doer?.kind === 'word' && /[^s]s$/u.test(doer.fold) && grammar.heads.has(doer.fold);
  if (/^(?:out|back|off|up|down|away)$/u.test(next.fold) && (doer?.kind === 'name' || plural)) return false;
  // "demanded that Chile hand over X"
  if (next.fold === 'over' && doer?.kind === 'name' && items[at + 2]?.kind === 'name') return false;
  // The next word decides: before a determiner it is a verb (« police arrest the man »), otherwise a noun.
  return !grammar.determiners.has(next.fold.split('-')[0] ?? '');
}

/**
 * English: "a car bomb attack", "the unspecified amount": after a determiner and a singular noun, the plain form of a
 * verb is no verb, unless its object follows: "helped the army fight the rebels".
 */
export function isBareNoun({ grammar, items, at, content }: Inside): boolean {
  const word = wordAt(items, at);
  const last = content.at(-1);
  const before = wordAt(items, at - content.length - 1);
  if (word === null || last?.kind !== 'word' || before === null || !articles.test(before.fold)) return false;
  if (/s$/u.test(last.fold) || several.test(last.fold)) return false;
  const forms = grammar.verbForms.get(word.word) ?? [];
  if (!forms.every(({ form, tense }) => form !== 'participle' && form !== 'gerund' && tense === 'present'))
    return false;
  if (forms.some(({ form, plural }) => form === 'finite' && plural === false)) return false;
  const next = items[at + 1];
  if (next?.kind === 'name') return false;
  return !(
    next?.kind === 'word' &&
    (grammar.determiners.has(next.fold) ||
      grammar.pronouns.has(next.fold) ||
      grammar.subordinators.has(next.fold))
  );
}

/** Singular nouns that may have a plural verb. */
const several =
  /^(?:police|people|military|media|government|army|team|family|public|staff|crew|wounded|injured|dead|accused|opposition|press|youth|poor|rich)$/u;

/**
 * "Peru arrests rebel leader X", "Turkey, Greece sign defence pact": after the names that open a sentence, without any
 * determiner, a form that is a noun too is a verb where neither a preposition nor a verb follows.
 */
export function isHeadlineVerb({ grammar, items, at, content }: Inside): boolean {
  const [name, ...more] = content;
  if (
    name?.kind !== 'name' ||
    more.length > 0 ||
    name.mention.how === 'demonym' ||
    name.node.type === 'place'
  )
    return false;
  const next = wordAt(items, at + 1);
  if (next === null || grammar.prepositions.has(next.fold) || grammar.conjunctions.has(next.fold))
    return false;
  if (isVerbNext(grammar, items, at + 1) || grammar.auxiliaries.has(next.word)) return false;
  const joint = items[at - 2];
  const listed =
    at === 3 &&
    items[0]?.kind === 'name' &&
    ((joint?.kind === 'mark' && joint.mark === 'comma') || (joint?.kind === 'word' && joint.fold === 'and'));
  const forms = grammar.verbForms.get(wordAt(items, at)?.word ?? '') ?? [];
  if (!(at === 1 || listed)) return false;
  return forms.some(
    ({ form, tense, plural }) => form === 'finite' && tense === 'present' && plural === listed,
  );
}

/** "UN reports say": the verb of the clause comes next. */
export const isVerbNext = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  if (word === null) return items[at]?.kind !== 'name' && items[at]?.kind !== 'date';
  if (grammar.auxiliaries.has(word.word)) return true;
  const forms = grammar.verbForms.get(word.word) ?? [];
  return forms.some(({ form }) => form === 'finite') && !isLikeNoun(grammar, word);
};

/**
 * « un cadre présumé d'Aqmi », "the alleged attack"; in English a hedge stands before a noun: "Reuters reported that …"
 * says something.
 */
export function isHedge({ grammar, items, at, content }: Inside): boolean {
  if (grammar.headAt === 'first' || grammar.verbForms.get(wordAt(items, at)?.word ?? '') === undefined)
    return true;
  const last = content.at(-1);
  const next = wordAt(items, at + 1);
  return (
    !(last?.kind === 'name' && last.mention.how !== 'demonym') &&
    startsContent(grammar, items, at + 1) &&
    !(next !== null && isDeterminer(grammar, next))
  );
}
