import { compareText } from '../../../../lib/compareText.ts';
import { slugOf } from '../../../../lib/slug.ts';
import { foldName } from '../../../../lib/tokens.ts';
import type { NamedNode, SameDoubt } from '../../types.ts';
import { type Candidate, calledOf, type DraftNode, placedOf } from '../candidate.ts';
import { surnamesOf } from '../refiners/findRepeats.ts';

/** The nodes of an article, in order of their ids, from the drafts that its mentions name. */
export function buildNodes(settled: readonly Candidate[]): {
  readonly nodes: readonly NamedNode[];
  readonly idOf: ReadonlyMap<DraftNode, string>;
  readonly doubts: readonly SameDoubt[];
} {
  const sure = new Map<DraftNode, Candidate>();
  for (const candidate of settled) {
    const [draft] = candidate.drafts;
    if (draft === undefined) continue;
    const there = sure.get(draft);
    if (there === undefined || candidate.score > there.score) sure.set(draft, candidate);
  }
  const idOf = new Map<DraftNode, string>();
  const taken = new Map<string, DraftNode>();
  const drafts = [...sure.keys()].sort((a, b) => Number(a.id === null) - Number(b.id === null));
  const nodes = new Map<string, NamedNode>();
  for (const draft of drafts) {
    const plain = draft.id ?? slugOf(draft.label.fr);
    if (plain === '') continue;
    const other = taken.get(plain);
    const isOther = other !== undefined && other !== draft && other.type !== draft.type;
    const id = isOther ? `${plain}-${draft.type}` : plain;
    taken.set(id, draft);
    idOf.set(draft, id);
    const best = sure.get(draft);
    if (!nodes.has(id)) nodes.set(id, nodeOf(draft, id, best?.score ?? 0, best?.why ?? ''));
  }
  return {
    nodes: [...nodes.values()].sort((a, b) => compareText(a.id, b.id)),
    idOf,
    doubts: findDoubts([...nodes.values()]),
  };
}

const nodeOf = (draft: DraftNode, id: string, score: number, why: string): NamedNode => ({
  id,
  ...calledOf(draft),
  names: draft.names,
  ...(draft.demonyms === undefined || draft.demonyms.length === 0 ? {} : { demonyms: draft.demonyms }),
  ...placedOf(draft),
  from: draft.from,
  score,
  why,
});

/** Persons with the same surname, one of whom has no first name or only an initial: perhaps the same. */
function findDoubts(nodes: readonly NamedNode[]): SameDoubt[] {
  const persons = nodes.filter(({ type, from }) => type === 'person' && from === 'new');
  const all = nodes.filter(({ type }) => type === 'person');
  return persons
    .filter((person) => !foldName(person.names[0] ?? '').includes(' '))
    .flatMap((person) =>
      all
        .filter(
          (other) =>
            other !== person &&
            surnamesOf(other.names[0] ?? '').some(
              (surname) => foldName(surname) === foldName(person.names[0] ?? ''),
            ),
        )
        .map((other): SameDoubt => ({ nodes: [other.id, person.id], score: 0.5, why: 'same-surname' })),
    )
    .sort((a, b) => compareText(a.nodes.join(' '), b.nodes.join(' ')));
}
