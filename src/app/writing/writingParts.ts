import { preloadableStyled } from '../fetching/preloadableStyled.ts';

/* Only needed for writing, and therefore fetched when words are first selected. */

const importHosts = () => import('./writingHosts.ts');

export const WritingBar = preloadableStyled(async () => (await importHosts()).WritingBar);
export const WritingPanel = preloadableStyled(async () => (await importHosts()).PanelHost);
export const LastWriting = preloadableStyled(async () => (await importHosts()).LastHost);
