import type { VerbForm } from './grammar.ts';

/** The rows in which a word is listed, from all lists, in their order. */
export function gatherRows<T>(
  lists: readonly (readonly [string, readonly T[]])[],
): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [names, rows] of lists)
    for (const name of names.split(' ')) map.set(name, [...(map.get(name) ?? []), ...rows]);
  return map;
}

/** The rows of each verb, those that need a certain noun first: they are narrower than what the verb says alone. */
export const narrowFirst = <
  T extends { readonly noun?: ReadonlySet<string>; readonly behind?: ReadonlySet<string> },
>(
  rows: ReadonlyMap<string, readonly T[]>,
): ReadonlyMap<string, readonly T[]> =>
  new Map(
    [...rows].map(([verb, list]) => {
      const isNarrow = (row: T): boolean => row.noun !== undefined || row.behind !== undefined;
      return [verb, [...list.filter(isNarrow), ...list.filter((row) => !isNarrow(row))]];
    }),
  );

/** All forms of these verbs, by form; a form that several verbs have, or that has several readings, keeps them all. */
export function gatherForms(
  verbs: Iterable<string>,
  conjugate: (verb: string) => readonly (readonly [string, VerbForm])[],
): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  for (const verb of new Set(verbs))
    for (const [word, form] of conjugate(verb)) {
      const known = forms.get(word);
      if (known === undefined) forms.set(word, [form]);
      else if (!known.some((other) => other.lemma === form.lemma && other.form === form.form))
        known.push(form);
    }
  return forms;
}
