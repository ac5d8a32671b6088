import type { Grammar, VerbForm } from '../grammar.ts';
import type { NounTrigger, VerbTrigger } from '../triggers.ts';
import { conjugate } from './conjugate.ts';
import { eventNouns } from './eventNouns.ts';
import { eventVerbs } from './eventVerbs.ts';
import { roles } from './roles.ts';
import { nounTriggers } from './triggersNouns.ts';
import { plainVerbs, verbTriggers } from './triggersVerbs.ts';
import * as words from './words.ts';

/** French: all its lists as one grammar. Made once, when first asked for: it holds some 17,000 forms of verbs. */
export function makeFrench(): Grammar {
  return {
    language: 'fr',
    verbForms: formsOf([...plainVerbs.split(' '), ...verbTriggers.flatMap(([verbs]) => verbs.split(' '))]),
    headAt: 'first',
    ...words,
    adverbEnding:
      /(?<!gouvern|arm|parle|dé|enlè|bombarde|règle|docu|élé|mo|seg|départe|régi|investisse|mouve|événe|rensei|traite|finance|bâti|déploie|affronte|démantèle)ment$/u,
    roles,
    verbTriggers: gather<VerbTrigger>(verbTriggers),
    nounTriggers: gather<NounTrigger>(nounTriggers),
    eventNouns,
    eventVerbs,
  };
}

function formsOf(verbs: readonly string[]): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const verb of new Set([...verbs, ...words.cues.saying].filter((verb) => !verb.includes('_'))))
    for (const [word, form] of conjugate(verb)) {
      const known = forms.get(word);
      if (known === undefined) forms.set(word, [form]);
      else if (!known.some((other) => other.lemma === form.lemma && other.form === form.form))
        known.push(form);
    }
  return forms;
}

/** The rows of all lists that name a word, in their order. */
function gather<T>(lists: readonly (readonly [string, readonly T[]])[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [names, rows] of lists)
    for (const name of names.split(' ')) map.set(name, [...(map.get(name) ?? []), ...rows]);
  return map;
}
