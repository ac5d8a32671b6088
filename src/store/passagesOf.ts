import type { ArticleId, EdgeId } from '../domain/basics/ids.ts';
import type { VisibleGraph } from '../domain/filter/filter.ts';
import type { GraphIndex } from '../domain/graph/graphIndex.ts';
import {
  type ProvingPassages,
  passagesOfAnswer,
  passagesOfView,
  provingPassages,
} from '../domain/passages/provingPassages.ts';
import { edgesOfQuestion, type QuestionKey } from '../domain/summaries/questionEdges.ts';
import { rememberLast } from '../lib/rememberLast.ts';
import type { AppState } from './appStore.ts';
import { visibleOf } from './selectors.ts';
import { findPlace, type PassagePlace, placesOfEdge, placesOfNode } from './view/passageCursor.ts';

const ofNode = rememberLast(provingPassages);
const asPlaces = rememberLast(placesOfNode);
const ofEdge = rememberLast(placesOfEdge);
const ofView = rememberLast(passagesOfView);
const asViewPlaces = rememberLast(placesOfNode);
const asAnswerPlaces = rememberLast(placesOfNode);
const none: readonly never[] = [];

/** The passages of the selected node (of several, the last one); none where no node is selected. */
export const nodePassagesOf = (state: AppState): readonly ProvingPassages[] => {
  const { selection, filters } = state.view;
  if (selection.kind !== 'nodes') return none;
  return ofNode(state.index, visibleOf(state), filters, selection.ids.at(-1) ?? selection.ids[0]);
};

/** The passages on which the view rests, whether or not they are listed. */
export const viewPassagesOf = (state: AppState): readonly ProvingPassages[] =>
  ofView(state.index, visibleOf(state));

/** Whether nothing is selected and no chain is asked for: either takes precedence over listing the view's passages. */
const isUnselected = ({ view }: AppState): boolean => view.selection.kind === 'none' && view.chain === null;

/** Whether the passages of the view are listed. */
export const listsView = (state: AppState): boolean =>
  isUnselected(state) && state.view.passages && state.view.question === null;

/** The question whose answer is shown; null: none. */
export const askedOf = (state: AppState): QuestionKey | null =>
  isUnselected(state) ? state.view.question : null;

/** The edges that answer it, whether or not they are shown. */
export const answeringEdgesOf = (state: AppState): readonly EdgeId[] => {
  const key = askedOf(state);
  return key === null ? none : edgesOf(state.index, key);
};
const edgesOf = rememberLast((index: GraphIndex, key: QuestionKey): readonly EdgeId[] =>
  edgesOfQuestion(index, key).map(({ id }) => id),
);

/** The passages that answer it, the most telling first. */
export const answerPassagesOf = (state: AppState): readonly ProvingPassages[] => {
  const edges = answeringEdgesOf(state);
  return edges.length === 0 ? none : ofAnswer(state.index, visibleOf(state), edges);
};
const ofAnswer = rememberLast((index: GraphIndex, visible: VisibleGraph, edges: readonly EdgeId[]) =>
  passagesOfAnswer(index, visible, new Set(edges)),
);

/**
 * The passages through which previous and next lead: those that prove the selection, or all of the view where they are
 * listed; else those of the open article on which the view rests. The same list while nothing changes.
 */
export const placesOf = (state: AppState): readonly PassagePlace[] => {
  const { selection } = state.view;
  if (selection.kind === 'edge') return ofEdge(state.index, visibleOf(state), selection.id);
  if (selection.kind === 'nodes') return asPlaces(nodePassagesOf(state), state.session.onlyProving);
  if (askedOf(state) !== null) return asAnswerPlaces(answerPassagesOf(state), false);
  if (listsView(state)) return asViewPlaces(viewPassagesOf(state), false);
  const { reading } = state.view;
  return reading === null ? none : inArticle(asViewPlaces(viewPassagesOf(state), false), reading.article);
};

const inArticle = rememberLast((places: readonly PassagePlace[], id: ArticleId): readonly PassagePlace[] =>
  places.filter(({ article }) => article === id),
);

/**
 * Whether an article is being read for its own sake: its passages then have no current one until the reader steps to
 * one.
 */
const readsArticle = (state: AppState): boolean =>
  state.view.reading !== null && isUnselected(state) && !listsView(state) && askedOf(state) === null;

/**
 * The current position in that list: the passage being read, else the one last stepped to, else the first; -1: none.
 */
export const cursorOf = (state: AppState): number => {
  const places = placesOf(state);
  const open = findPlace(places, state.view);
  if (open >= 0 || readsArticle(state)) return open;
  const { selection } = state.view;
  if (selection.kind === 'edge') return places.findIndex((place) => place.evidence === selection.evidence);
  return Math.min(state.session.cursor, places.length - 1);
};

/**
 * Goes one passage forward or back: the reader follows when it is open, and so does the evidence that a selected edge
 * shows. Without effect at either end, and where there is no passage. Returns whether there was one to go to.
 */
export const stepPassage = (state: AppState, by: 1 | -1): boolean => {
  const { view, actions } = state;
  const places = placesOf(state);
  const from = view.reading ? findPlace(places, view) : cursorOf(state);
  const next = Math.min(Math.max(from + by, 0), places.length - 1);
  const place = places[next];
  if (!place || next === from) return false;
  actions.setCursor(next);
  if (view.reading) actions.readPassage(place);
  else if (view.selection.kind === 'edge' && place.evidence !== null)
    actions.selectEdge(view.selection.id, place.evidence);
  return true;
};

/**
 * The links with the marker under them besides what is selected: those gathered in the table, those that answer the
 * question, or those proved by the current passage of the selected node. None while a link is open.
 */
export const linksReadOf = (state: AppState): readonly EdgeId[] => {
  const { view, session } = state;
  const { selection } = view;
  if (selection.kind === 'edge') return session.gathered.length < 2 ? none : session.gathered;
  if (askedOf(state) !== null) return answeringEdgesOf(state);
  if (selection.kind === 'nodes' && (selection.link || session.nodeTab !== 'passages')) return none;
  return linksOf(placesOf(state)[cursorOf(state)]);
};

const linksOf = rememberLast(
  (place: PassagePlace | undefined): readonly EdgeId[] => place?.proves.map(({ edge }) => edge.id) ?? none,
);
