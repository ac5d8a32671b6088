import { type Cited, evidenceToCite } from '../domain/citations/cited.ts';
import type { AppState } from './appStore.ts';
import { visibleOf } from './selectors.ts';
import { chainAnswerOf } from './useChain.ts';
import { currentPassage } from './view/currentPassage.ts';
import { listPlaces } from './view/passageCursor.ts';

/**
 * The passages that a view is about, under its filters: those of the open chain, of the selected link, of each selected
 * node, or the one that is being read. None for the graph alone.
 */
export const citedOfView = (state: AppState): readonly Cited[] => {
  const { index, view } = state;
  const { selection, filters } = view;
  if (view.chain !== null)
    return (chainAnswerOf(state)?.chain?.steps ?? []).flatMap(({ edge, evidence }) =>
      evidenceToCite(edge, evidence),
    );
  if (selection.kind === 'none') {
    const read = currentPassage(index, view, undefined);
    return read ? [read] : [];
  }
  const visible = visibleOf(state);
  if (selection.kind === 'edge') {
    const positions = listPlaces(index, visible, filters, selection).flatMap(
      ({ evidence }) => evidence ?? [],
    );
    return evidenceToCite(index.edge(selection.id), positions);
  }
  return selection.ids.flatMap((id) =>
    listPlaces(index, visible, filters, { kind: 'nodes', ids: [id] }).map(
      ({ passage }): Cited => ({ kind: 'passage', passage, node: index.node(id) }),
    ),
  );
};
