import { compareText } from '../../lib/compareText.ts';
import type { NodeId } from '../basics/ids.ts';
import { fillStrip } from './fillStrip.ts';
import {
  type ArrangeGraph,
  type Arrangement,
  type ArrangeNode,
  neighboursIn,
  type YearBand,
} from './types.ts';

/** Room for a node and its name. */
const cell = { width: 92, height: 46 };
/** Between the shapes of two nodes in a column. */
const gap = 16;
const emptyYearWidth = 10;
const yearPadding = 6;
/** Room for the years, then for the name of the strip. */
const axisHeight = 44;
const titleHeight = 30;
/** Width by height that the whole picture should have. */
const aspect = 1.65;
const sweeps = 8;
/** A node gets at most this much more room than it needs. */
const mostSpare = 40;

interface Dated extends ArrangeNode {
  readonly when: number;
}

/** Nodes of one year side by side: columns in the order of their dates. */
interface Year {
  readonly year: number;
  readonly columns: readonly Dated[][];
}

/**
 * Places nodes by date, from left to right: dated nodes stand in columns on an axis on which years with many nodes get
 * much room and empty years little. When the dates of two nodes do not overlap, the earlier node never stands further
 * right. Below the axis lies a strip of nodes without a date, each near what it is linked to.
 */
export const arrangeByTime = (graph: ArrangeGraph): Arrangement => {
  const dated = graph.nodes.flatMap((node): Dated[] =>
    node.days === null ? [] : [{ ...node, when: (node.days.first + node.days.last) / 2 }],
  );
  const undated = graph.nodes.filter(({ days }) => days === null);
  const width = Math.max(cell.width, ...graph.nodes.map(({ radius }) => 2 * radius + gap));
  const years = chooseYears(dated, undated, width);
  const bands = measureYears(years, width);
  const end = bands.at(-1)?.to ?? Math.sqrt(undated.length * width * cell.height * aspect);

  const neighbours = neighboursIn(graph);
  const xs = new Map<NodeId, number>();
  years.forEach(({ columns }, n) => {
    const left = (bands[n]?.from ?? 0) + yearPadding;
    columns.forEach((column, k) => {
      for (const { id } of column) xs.set(id, left + (k + 0.5) * width);
    });
  });
  const strip = fillStrip(undated, { xs, neighbours, end, width, top: axisHeight + titleHeight, gap });
  const ys = new Map([...strip].map(([id, { y }]) => [id, y] as const));
  const columns = years.flatMap((year) => year.columns);
  const height = Math.max(0, ...columns.map(heightOf));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed())
      stack(column, height, neighbours, ys);
  }

  const places = new Map(strip);
  for (const { id } of dated) places.set(id, { x: xs.get(id) ?? 0, y: ys.get(id) ?? 0 });
  return {
    places,
    decoration: {
      kind: 'years',
      years: bands,
      axis: 0,
      undated: undated.length === 0 ? null : { top: axisHeight, from: 0, to: end },
    },
  };
};

/** Chooses how many nodes stand one above the other so that the whole picture gets the wanted shape. */
const chooseYears = (
  dated: readonly Dated[],
  undated: readonly ArrangeNode[],
  width: number,
): readonly Year[] => {
  if (dated.length === 0) return [];
  const shown = (nodes: readonly ArrangeNode[]) => nodes.filter(({ secondary }) => !secondary).length;
  const byYear = groupByYear(dated);
  // Of thousands of nodes not every number of rows needs to be tried to come near that shape.
  const step = Math.ceil(dated.length / 2000);
  let best: { readonly years: readonly Year[]; readonly off: number } | null = null;
  for (let rows = 1; rows <= Math.max(1, Math.ceil(Math.sqrt(dated.length) * 2)); rows += step) {
    const years = splitYears(byYear, rows);
    const wide = measureYears(years, width).at(-1)?.to ?? width;
    const inStrip = Math.ceil(shown(undated) / Math.max(1, Math.floor(wide / width)));
    const tallest = Math.max(...years.flatMap(({ columns }) => columns.map(heightOf)));
    const off = Math.max(wide / aspect, tallest + inStrip * cell.height + axisHeight);
    if (best === null || off < best.off) best = { years, off };
  }
  return best?.years ?? [];
};

/** The nodes of each year in the order of their dates: those that make its columns, and those that join them. */
interface NodesOfYear {
  readonly year: number;
  readonly main: readonly Dated[];
  /** Of types that are hidden at first, where the year has others. */
  readonly joining: readonly Dated[];
}

const groupByYear = (dated: readonly Dated[]): readonly NodesOfYear[] => {
  const byYear = new Map<number, Dated[]>();
  for (const node of dated.toSorted((a, b) => a.when - b.when || compareText(a.id, b.id))) {
    const year = Math.floor(node.when / 10_000);
    const nodes = byYear.get(year);
    if (nodes === undefined) byYear.set(year, [node]);
    else nodes.push(node);
  }
  return [...byYear].map(([year, nodes]) => {
    const main = nodes.filter(({ secondary }) => !secondary);
    return main.length === 0
      ? { year, main: nodes, joining: [] }
      : { year, main, joining: nodes.filter(({ secondary }) => secondary) };
  });
};

/** Each year in columns of about `rows`; the nodes that join go into the column of their date. */
const splitYears = (byYear: readonly NodesOfYear[], rows: number): readonly Year[] =>
  byYear.map(({ year, main, joining }) => {
    const count = Math.max(1, Math.ceil(main.length / rows));
    const columns = Array.from({ length: count }, (_, k) =>
      main.slice(Math.round((k * main.length) / count), Math.round(((k + 1) * main.length) / count)),
    );
    const starts = columns.map((column) => column[0]?.when ?? Number.POSITIVE_INFINITY);
    for (const node of joining) {
      const column = starts.findLastIndex((start) => start <= node.when);
      columns[Math.max(0, column)]?.push(node);
    }
    return { year, columns };
  });

/** The bands of all years from the first to the last; in the order of `years` first those, then the empty ones. */
const measureYears = (years: readonly Year[], width: number): readonly YearBand[] => {
  const bands: YearBand[] = [];
  let from = 0;
  for (const { year, columns } of years) {
    const last = bands.at(-1)?.year ?? year - 1;
    from += (year - last - 1) * emptyYearWidth;
    const to = from + columns.length * width + 2 * yearPadding;
    bands.push({ year, from, to, count: columns.flat().length });
    from = to;
  }
  return bands;
};

/**
 * Stacks a column upwards from the axis: each node with its room, more where the column has room to spare, and as near
 * as possible to the height of what it is linked to.
 */
const stack = (
  column: readonly Dated[],
  height: number,
  neighbours: ReadonlyMap<NodeId, readonly NodeId[]>,
  ys: Map<NodeId, number>,
): void => {
  const wanted = column.map((node) => {
    let [sum, count] = [ys.get(node.id) ?? -height / 2, 1];
    for (const other of neighbours.get(node.id) ?? []) {
      const y = ys.get(other);
      if (y === undefined) continue;
      sum += y;
      count += 1;
    }
    return { node, y: sum / count };
  });
  const sorted = wanted.toSorted((a, b) => b.y - a.y || compareText(a.node.id, b.node.id));
  const tight = heightOf(column);
  const spare = Math.min((height - tight) / column.length, mostSpare);
  const all = tight + spare * column.length;
  const middle = wanted.reduce((sum, { y }) => sum + y, 0) / column.length;
  let floor = Math.min(-gap, Math.max(middle + all / 2, all - height - gap));
  for (const { node } of sorted) {
    const room = roomOf(node) + spare;
    ys.set(node.id, floor - room / 2);
    floor -= room;
  }
};

const roomOf = ({ radius }: ArrangeNode): number => Math.max(cell.height, 2 * radius + gap);

const heightOf = (column: readonly ArrangeNode[]): number =>
  column.reduce((sum, node) => sum + roomOf(node), 0);
