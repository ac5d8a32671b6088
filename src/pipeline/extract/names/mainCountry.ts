import type { DraftNode } from './candidate.ts';
import type { NamesContext } from './context.ts';
import { isOfOthers } from './isOfOthers.ts';
import type { Clause } from './reading.ts';

const counted = new WeakMap<NamesContext, ReadonlyMap<DraftNode, number>>();

/**
 * The state to which a bare « ministère de l’Intérieur » belongs: the only one that its sentence names before it, else
 * the one that the article names far more often than any other. Null when that is unclear.
 */
export function mainCountry(context: NamesContext, clause: Clause, before: number): DraftNode | null {
  const { text } = context.reading;
  const here = new Set(
    (context.knownNames.get(clause) ?? []).flatMap(({ first, start, end, drafts: [draft] }) =>
      first < before && draft?.type === 'country' && !isOfOthers(text, { start, end }) ? [draft] : [],
    ),
  );
  if (here.size === 1) return [...here][0] ?? null;
  const [first, second] = [...countCountries(context)].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return null;
  return second === undefined || first[1] >= 2 * second[1] ? first[0] : null;
}

/** How often the article names each state, by name, adjective or a place in it; what others turn to counts half. */
export function countCountries(context: NamesContext): ReadonlyMap<DraftNode, number> {
  const known = counted.get(context);
  if (known !== undefined) return known;
  const { text } = context.reading;
  const counts = new Map<DraftNode, number>();
  for (const [clause, names] of context.knownNames) {
    if (clause.section === 'related') continue;
    for (const { drafts, start, end } of names) {
      const [draft] = drafts;
      if (draft === undefined || drafts.length > 1) continue;
      const states =
        draft.type === 'country'
          ? [draft]
          : draft.countries.flatMap((id) => context.known.drafts.get(id) ?? []);
      if (draft.type !== 'country' && draft.type !== 'place') continue;
      const points = draft.type === 'country' && !isOfOthers(text, { start, end }) ? 2 : 1;
      for (const state of states) counts.set(state, (counts.get(state) ?? 0) + points);
    }
  }
  counted.set(context, counts);
  return counts;
}
