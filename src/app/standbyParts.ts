/* What listens and keeps, in one script: fetched beside the filters, out of the way of the first picture. */
export { FocusChips } from '../panels/focus/FocusChips.tsx';
export { LayoutChip } from '../panels/layout/LayoutChip.tsx';
export { LayoutMenu } from '../panels/layout/LayoutMenu.tsx';
export { ContextMenu } from '../panels/menu/ContextMenu.tsx';
export { DossierButton } from './DossierButton.tsx';
export { ShareMenu } from './ShareMenu.tsx';
export { Standby } from './Standby.tsx';
export { shareView } from './shareView.ts';
