/* What listens and keeps, in one script: fetched beside the filters, out of the way of the first picture. */
export { FocusChips } from '../panels/focus/FocusChips.tsx';
export { ContextMenu } from '../panels/menu/ContextMenu.tsx';
export { DossierButton } from './DossierButton.tsx';
export { Standby } from './Standby.tsx';
export { shareView } from './shareView.ts';
