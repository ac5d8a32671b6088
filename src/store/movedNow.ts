import { layoutKey } from '../domain/basics/layout.ts';
import type { AppState } from './appStore.ts';
import type { MovedNodes } from './view/movedNodes.ts';

/** Where the reader has put nodes in the layout that is shown; the same object as long as nothing was moved. */
export const movedNow = ({ session, view }: AppState): MovedNodes =>
  session.moved[layoutKey(view.layout)] ?? nothingMoved;

const nothingMoved: MovedNodes = {};
