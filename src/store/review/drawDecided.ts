import { buildGraphIndex, type GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import type { AppStore } from '../appStore.ts';
import { type Decided, inkDecided } from './decided.ts';

/** In a graph of more nodes a decision is drawn when the graph is looked at again: to draw it anew takes a second. */
const drawnAtOnce = 800;

interface DrawDecided {
  /** Whether a decision is drawn as soon as it is made. */
  readonly isAtOnce: () => boolean;
  /** Draws a decision, now or when the graph is looked at again. */
  readonly draw: (decided: Decided) => void;
  /** Takes a decision back; `before`: the graph before it, null where it was not drawn at once. */
  readonly takeBack: (decided: Decided, before: GraphIndex | null) => void;
  /** Forgets what is still to be drawn. */
  readonly forget: () => void;
  /** Draws this graph, unless it is the one that is there. */
  readonly redraw: (graph: Graph) => void;
  readonly end: () => void;
}

/** Draws what is decided into the graph of the page. */
export function drawDecided(app: AppStore): DrawDecided {
  const undrawn = new Set<Decided>();
  let ended = false;
  const redraw = (graph: Graph) => {
    const { index, actions } = app.getState();
    if (!ended && graph !== index.graph) actions.replaceGraph(buildGraphIndex(graph));
  };
  const isAtOnce = () => {
    const { index, view } = app.getState();
    return index.graph.nodes.length <= drawnAtOnce || view.display !== 'review';
  };
  const drawLate = () => {
    const late = [...undrawn];
    undrawn.clear();
    if (late.length > 0) redraw(late.reduce(inkDecided, app.getState().index.graph));
  };
  const leaveDisplay = app.subscribe(({ view }, before) => {
    if (before.view.display === 'review' && view.display !== 'review') setTimeout(drawLate);
  });
  return {
    isAtOnce,
    draw: (decided) => {
      if (isAtOnce()) redraw(inkDecided(app.getState().index.graph, decided));
      else undrawn.add(decided);
    },
    takeBack: (decided, before) => {
      undrawn.delete(decided);
      if (before !== null) app.getState().actions.replaceGraph(before);
    },
    forget: () => undrawn.clear(),
    redraw,
    end: () => {
      ended = true;
      leaveDisplay();
    },
  };
}
