import { nameRules } from '../languages/rules.ts';
import type { Candidate } from './candidate.ts';
import { headAt, indexHeads, skipOf } from './phrases.ts';
import type { Clause } from './reading.ts';

const heads = {
  fr: indexHeads(nameRules.fr.bodies.bodyKinds),
  en: indexHeads(nameRules.en.bodies.bodyKinds),
};

/**
 * Without the known bodies that bear the name of their kind alone (« Gendarmerie nationale », « état-major des armées »)
 * where the article speaks of another state and hardly of theirs, or names another state right behind them: every state
 * has such a body.
 */
export function dropOthersBodies(
  knownNames: ReadonlyMap<Clause, readonly Candidate[]>,
): ReadonlyMap<Clause, readonly Candidate[]> {
  const counts = new Map<string, number>();
  for (const state of [...knownNames.values()].flat().flatMap(statesOf))
    counts.set(state, (counts.get(state) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most === 0) return knownNames;
  const isOthers = (candidate: Candidate, names: readonly Candidate[]): boolean => {
    const { clause, first, last, drafts } = candidate;
    const [state, other] = drafts[0]?.type === 'agency' ? drafts[0].countries : [];
    if (state === undefined || other !== undefined) return false;
    if (headAt(clause, first, heads[clause.language])?.after !== last + 1) return false;
    const owner = names.find((name) => name.first === (skipOf(clause, last + 1) ?? last + 1));
    const [owning] = owner?.drafts ?? [];
    return 4 * (counts.get(state) ?? 0) <= most || (owning?.type === 'country' && owning.id !== state);
  };
  return new Map(
    [...knownNames].map(
      ([clause, names]) => [clause, names.filter((name) => !isOthers(name, names))] as const,
    ),
  );
}

/** The states of which a name speaks: its own, or that in which a place lies. */
const statesOf = ({ drafts: [draft, other] }: Candidate): string[] => {
  if (draft === undefined || other !== undefined) return [];
  if (draft.type === 'country') return draft.id === null ? [] : [draft.id];
  return draft.type === 'place' ? [...draft.countries] : [];
};
