/* Fetched as one script. */
export { findChains } from '../../../domain/chains/chains.ts';
export { ChainChoices } from '../../../panels/chain/ChainChoices.tsx';
export { ChainPanel } from '../../../panels/chain/ChainPanel.tsx';
