import type { Candidate, DraftNode } from './candidate.ts';
import type { CompiledKnowledge } from './knowledge.ts';
import type { Clause } from './reading.ts';

/**
 * Chooses among known things with the same name (« congolais », « Tripoli »): the one whose state the article also
 * names in another way; where it names none or several of these states, the first in the lexicon, with a lower score.
 */
export function chooseAmong(
  knownNames: ReadonlyMap<Clause, readonly Candidate[]>,
  known: CompiledKnowledge,
): ReadonlyMap<Clause, readonly Candidate[]> {
  const named = new Set<string>();
  for (const names of knownNames.values())
    for (const { drafts, first, last } of names) {
      const [draft] = drafts;
      if (draft === undefined || drafts.length > 1) continue;
      // « Congo » in « République démocratique du Congo » names no other state.
      if (
        names.some(
          (outer) => outer.last - outer.first > last - first && outer.first <= first && last <= outer.last,
        )
      )
        continue;
      if (draft.id !== null) named.add(draft.id);
      for (const id of draft.countries) named.add(id);
    }
  const choose = (candidate: Candidate): Candidate => {
    if (candidate.drafts.length < 2) return candidate;
    const near = candidate.drafts.filter((draft) => isNear(draft, named));
    const [first] = candidate.drafts;
    // Of two in the same state, the one whose part of it the article names.
    const only = near.find((draft) => areaOf(draft) !== null && isOfSameState(draft, near)) ?? near[0];
    if (first === undefined) return candidate;
    return {
      ...candidate,
      drafts: [near.length > 0 && only !== undefined ? only : first],
      score: near.length === 1 ? 0.85 : 0.6,
    };
  };
  return new Map([...knownNames].map(([clause, names]) => [clause, names.map(choose)] as const));

  function isNear(draft: DraftNode, ids: ReadonlySet<string>): boolean {
    if (draft.id !== null && ids.has(draft.id)) return true;
    if (draft.type === 'country')
      return [...known.capitals].some(([city, state]) => state === draft.id && ids.has(city));
    // « Saint-Denis (La Réunion) »: only where the article names La Réunion.
    const area = areaOf(draft);
    if (area !== null) return [...ids].some((id) => known.drafts.get(id)?.label.fr === area);
    return draft.countries.some((id) => ids.has(id));
  }
}

/** « La Réunion » of « Saint-Denis (La Réunion) »; null where a place's label has no such addition. */
const areaOf = ({ type, label }: DraftNode): string | null =>
  type === 'place' ? (/\((.*)\)$/.exec(label.fr)?.[1] ?? null) : null;

const isOfSameState = ({ countries }: DraftNode, others: readonly DraftNode[]): boolean =>
  others.every((other) => other.countries.join() === countries.join());
