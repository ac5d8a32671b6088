import type { Draft } from '../../domain/writing/draft.ts';
import type { AppState } from '../appStore.ts';

/** Whether the form of what is being written is open. */
export const isWriting = ({ session: { writing }, view }: AppState): boolean =>
  writing.draft !== null && (view.reading !== null || isOfGraph(writing.draft));

/** What is put right of a node or of a link's evidence needs no article beside it. */
const isOfGraph = (draft: Draft): boolean =>
  draft.kind === 'node' || (draft.kind === 'link' && draft.of !== null);
