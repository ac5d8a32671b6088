/* Fetched as one script. */
export { ChainChoices } from '../panels/chain/ChainChoices.tsx';
export { ChainPanel } from '../panels/chain/ChainPanel.tsx';
