import type { Chain } from '../domain/chains/chain.ts';
import type { VisibleGraph } from '../domain/filter/filter.ts';
import type { AppState } from './appStore.ts';
import { useAppStore } from './react.tsx';
import { visibleOf } from './selectors.ts';
import type { ChainQuestion } from './view/view.ts';

/** The answer to the question how two nodes are connected. */
export interface ChainAnswer {
  readonly question: ChainQuestion;
  /** The best first; empty when an end is missing, when both are the same, or when there is no way. */
  readonly chains: readonly Chain[];
  /** The position of the one in view; -1: there is none. */
  readonly at: number;
  readonly chain: Chain | null;
}

/**
 * The answer under the present filters; null when nothing is asked. The same object as long as its content is the same.
 */
export const useChain = (): ChainAnswer | null => useAppStore(chainAnswerOf);

/** The same, for a given state. */
export const chainAnswerOf = (state: AppState): ChainAnswer | null => {
  const { chain: question } = state.view;
  if (question === null || state.findChains === null) return null;
  const visible = visibleOf(state);
  const known = answers.get(question);
  if (known?.visible === visible) return known.answer;
  const answer = answerTo(state, question, visible);
  answers.set(question, { visible, answer });
  return answer;
};

const answers = new WeakMap<
  ChainQuestion,
  { readonly visible: VisibleGraph; readonly answer: ChainAnswer }
>();

function answerTo(state: AppState, question: ChainQuestion, visible: VisibleGraph): ChainAnswer {
  const chains = chainsBetween(state, visible, question);
  const at = Math.min(question.choice, chains.length - 1);
  return { question, chains, at, chain: chains[at] ?? null };
}

/** Choosing another chain asks nothing new: chains are found once per ends, mode and visible graph. */
function chainsBetween(
  { index, findChains: find }: AppState,
  visible: VisibleGraph,
  { from, to, mode }: ChainQuestion,
): readonly Chain[] {
  if (from === null || to === null || find === null) return [];
  const key = `${mode} ${from} ${to}`;
  const last = lastFound.get(visible);
  if (last?.key === key) return last.chains;
  const chains = find(index, visible, from, to, mode);
  lastFound.set(visible, { key, chains });
  return chains;
}

const lastFound = new WeakMap<VisibleGraph, { readonly key: string; readonly chains: readonly Chain[] }>();
