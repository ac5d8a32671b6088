import type { GraphIndex } from '../graph/graphIndex.ts';
import { type DateExtent, extentOfEdtf } from './dateExtent.ts';
import { type AxisPiece, layOutTime } from './timeScale.ts';

/** Every date of the graph, hidden or not: the axis is laid out by these, so that filtering never moves it. */
export const extentsOfGraph = ({ graph }: GraphIndex): readonly DateExtent[] =>
  [
    ...graph.nodes.map(({ when }) => when),
    ...graph.edges.flatMap(({ evidence }) => evidence.map(({ when }) => when)),
    ...graph.articles.map(({ published }) => published.edtf),
  ].flatMap((when) => (when === null ? [] : (extentOfEdtf(when) ?? [])));

/** The axis of the whole graph, worked out once. */
export const axisOfGraph = (index: GraphIndex): readonly AxisPiece[] => {
  const known = axes.get(index) ?? layOutTime(extentsOfGraph(index), index.yearsExtent);
  axes.set(index, known);
  return known;
};

const axes = new WeakMap<GraphIndex, readonly AxisPiece[]>();
