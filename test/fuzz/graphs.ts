import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { bases } from './bases.ts';
import { followGraph } from './followGraph.ts';
import { hostileText, shrinkText, type Text, textOf } from './hostileText.ts';
import { type Mutation, makeMutation, mutate, shrinkMutation } from './mutation.ts';
import { pick, type Target, withoutParts, withSmallerParts } from './target.ts';

/** A graph file: one of ours, damaged first as a value and then as text. */
interface GraphCase {
  readonly base: keyof typeof bases;
  readonly mutations: readonly Mutation[];
  /** Cuts the text after a share of its length, 0 to 1, and puts `tail` there. */
  readonly cut?: { readonly share: number; readonly tail: Text };
}

/** Files that claim to be graphs: each is refused in words, or everything that the page makes of it is sound. */
export const graphs: Target<GraphCase> = {
  make: (random) => {
    const base = pick(random, Object.keys(bases) as GraphCase['base'][]);
    const mutations: Mutation[] = [];
    for (let count = 1 + Math.floor(random() ** 2 * 6); count > 0; count -= 1)
      mutations.push(makeMutation(random, mutate(bases[base], mutations)));
    if (random() > 0.04) return { base, mutations };
    return { base, mutations, cut: { share: random(), tail: hostileText(random) } };
  },
  probe: async (input) => {
    const parsed = parseGraph(writeGraphCase(input));
    if (parsed.ok) return followGraph(parsed.graph);
    return parsed.detail.length > 0 && parsed.detail.length < 1000
      ? null
      : 'is refused, and nobody is told why';
  },
  shrink: (input) => {
    const { cut, ...uncut } = input;
    return [
      ...withoutParts(input.mutations).map((mutations) => ({ ...input, mutations })),
      ...(cut === undefined
        ? []
        : [uncut, ...shrinkText(cut.tail).map((tail) => ({ ...uncut, cut: { ...cut, tail } }))]),
      ...withSmallerParts(input.mutations, shrinkMutation).map((mutations) => ({ ...input, mutations })),
    ];
  },
};

/** The text of the file. */
export function writeGraphCase({ base, mutations, cut }: GraphCase): string {
  const whole = JSON.stringify(mutate(bases[base], mutations)) ?? '';
  return cut === undefined ? whole : whole.slice(0, whole.length * cut.share) + textOf(cut.tail);
}
