import type { NodeId } from '../basics/ids.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { compareExtents, type Extent, extentOf } from '../time/compareEdtf.ts';
import { firstDay, isPoint, lastDay, parseEdtf } from '../time/parseEdtf.ts';
import type { Days } from './types.ts';

/** A date that has a year, as it is counted and as it is ordered. */
interface ReadDate {
  readonly days: Days;
  readonly extent: Extent;
}

/**
 * Gives the date of a node: its own; else the median date of what is claimed about it and of the events that it is linked
 * to. An interval counts from its start. null where nothing gives a year. The same few dates stand in many claims: each is
 * read once for all nodes that are asked for.
 */
export const datesIn = (index: GraphIndex): ((id: NodeId) => Days | null) => {
  const known = new Map<string, ReadDate | null>();
  const read = (edtf: string): ReadDate | null => {
    let date = known.get(edtf);
    if (date === undefined) {
      const days = readDays(edtf);
      date = days && { days, extent: extentOf(edtf) };
      known.set(edtf, date);
    }
    return date;
  };
  return (id) => {
    const { when } = index.node(id);
    if (when !== null) return read(when)?.days ?? null;
    const dates: ReadDate[] = [];
    const add = (edtf: string | null) => {
      const date = edtf === null ? null : read(edtf);
      if (date !== null) dates.push(date);
    };
    for (const { source, target, evidence } of index.edgesOf(id)) {
      add(index.node(source === id ? target : source).when);
      for (const one of evidence) add(one.when);
    }
    dates.sort((a, b) => compareExtents(a.extent, b.extent));
    return dates[Math.floor((dates.length - 1) / 2)]?.days ?? null;
  };
};

const readDays = (edtf: string): Days | null => {
  const date = parseEdtf(edtf);
  if (date === null) return null;
  const start = date.kind === 'date' ? date.date : isPoint(date.from) ? date.from : date.to;
  if (!isPoint(start) || start.years === null) return null;
  return { first: firstDay(start), last: lastDay(start) };
};
