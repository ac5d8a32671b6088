import { groupBy } from '../../../../lib/groupBy.ts';
import { gatherForms, gatherRows, narrowFirst } from '../gatherRows.ts';
import type { Grammar } from '../grammar.ts';
import { conjugate } from './conjugate.ts';
import { eventNouns } from './eventNouns.ts';
import { eventVerbs } from './eventVerbs.ts';
import { otherSenses } from './otherSenses.ts';
import { meantFirst, plainVerbs } from './plainVerbs.ts';
import { roles } from './roles.ts';
import { nounTriggers } from './triggersNouns.ts';
import { verbTriggers } from './triggersVerbs.ts';
import * as words from './words.ts';

/** English: all its lists as one grammar. Made when first asked for, and only once. */
export function makeEnglish(): Grammar {
  const verbs = [
    ...meantFirst.split(' '),
    ...plainVerbs.split(' '),
    ...verbTriggers.flatMap(([names]) => names.split(' ').map((name) => name.split('_')[0] ?? name)),
    ...words.cues.saying,
    ...words.cues.denying,
    ...words.cues.intending,
    ...eventVerbs.keys(),
  ];
  return {
    language: 'en',
    ...words,
    adverbs: new Set([...words.adverbs, ...words.longAdverbs.map((parts) => parts.join('_'))]),
    longPrepositions: groupBy(words.longPrepositions, ([first = '']) => first),
    longAdverbs: groupBy(words.longAdverbs, ([first = '']) => first),
    headAt: 'last',
    verbForms: gatherForms(verbs, conjugate),
    adverbEnding:
      /(?<!^(?:fami|bul|ral|assemb|al|supp|ita|ju|on|monopo|anoma|rep|f|bel|jel|dead|dai|week|month|year|friend|cost|elder|lone|live|ug|ho|order|coward|time|disorder|unfriend|hour|bod|heaven|world))ly$/u,
    roles,
    verbTriggers: narrowFirst(gatherRows(verbTriggers)),
    nounTriggers: gatherRows(nounTriggers),
    eventNouns,
    eventVerbs,
    otherSenses,
  };
}
