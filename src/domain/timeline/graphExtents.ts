import type { GraphIndex } from '../graph/graphIndex.ts';
import { type DateExtent, extentOfEdtf } from './dateExtent.ts';

/** Every date of the graph, hidden or not: the axis is laid out by these, so that filtering never moves it. */
export const extentsOfGraph = ({ graph }: GraphIndex): readonly DateExtent[] =>
  [
    ...graph.nodes.map(({ when }) => when),
    ...graph.edges.flatMap(({ evidence }) => evidence.map(({ when }) => when)),
    ...graph.articles.map(({ published }) => published.edtf),
  ].flatMap((when) => (when === null ? [] : (extentOfEdtf(when) ?? [])));
