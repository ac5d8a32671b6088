import type { Draft } from '../../domain/writing/draft.ts';
import type { AppState } from '../appStore.ts';

/** Whether the form for a draft is on the screen. */
export const isWriting = ({ session: { writing }, view }: AppState): boolean =>
  writing.draft !== null && (view.reading !== null || isOfGraph(writing.draft));

/** Drafts that correct a node or a link's evidence need no open article. */
const isOfGraph = (draft: Draft): boolean =>
  draft.kind === 'node' || (draft.kind === 'link' && draft.of !== null);
