import type { NodeId } from '../../domain/basics/ids.ts';
import type { ChainMode } from '../../domain/chains/chainMode.ts';
import type { ChainQuestion, View } from './view.ts';

/*
 * The changes to the question how two nodes are connected. As in `transitions.ts`, a change without effect returns the
 * same view.
 */

/** Asks how two nodes are connected, by the shortest way; an end that is left out is still to be chosen. */
export const openChain = (view: View, from: NodeId | null = null, to: NodeId | null = null): View =>
  ask(view, { from, to, mode: 'shortest', choice: 0 });

/** Sets or clears an end; the best chain is then shown again. */
export const setChainEnd = (view: View, end: 'from' | 'to', id: NodeId | null): View =>
  view.chain === null || view.chain[end] === id ? view : ask(view, { ...view.chain, [end]: id, choice: 0 });

/** Whether an end is still to be chosen. */
export const lacksChainEnd = ({ chain }: View): boolean =>
  chain !== null && (chain.from === null || chain.to === null);

/** Takes a node for the first end that is still to be chosen, unless it is the other one already. */
export const fillChainEnd = (view: View, id: NodeId): View => {
  if (view.chain === null || view.chain.from === id || view.chain.to === id) return view;
  if (view.chain.from === null) return setChainEnd(view, 'from', id);
  return view.chain.to === null ? setChainEnd(view, 'to', id) : view;
};

/** Sets what counts as the best chain, and shows it. */
export const setChainMode = (view: View, mode: ChainMode): View =>
  view.chain === null || view.chain.mode === mode ? view : ask(view, { ...view.chain, mode, choice: 0 });

/** Shows another of the chains found, from 0. */
export const chooseChain = (view: View, choice: number): View =>
  view.chain === null ? view : ask(view, { ...view.chain, choice });

/** Leaves the question: what was selected and read before is shown again. */
export const closeChain = (view: View): View => (view.chain === null ? view : { ...view, chain: null });

const ask = (view: View, chain: ChainQuestion): View => {
  const { chain: now } = view;
  const isSame =
    now !== null &&
    now.from === chain.from &&
    now.to === chain.to &&
    now.mode === chain.mode &&
    now.choice === chain.choice;
  return isSame ? view : { ...view, chain };
};
