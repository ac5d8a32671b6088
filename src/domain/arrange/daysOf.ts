import type { NodeId } from '../basics/ids.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { compareEdtf } from '../time/edtf.ts';
import { firstDay, isPoint, lastDay, parseEdtf } from '../time/parseEdtf.ts';
import type { Days } from './types.ts';

/**
 * The date of a node: its own; else the median date of what is claimed about it and of the events that it is linked to.
 * An interval counts from its start. null where nothing gives a year.
 */
export const daysOf = (index: GraphIndex, id: NodeId): Days | null => {
  const { when } = index.node(id);
  if (when !== null) return readDays(when);
  const dates = index
    .edgesOf(id)
    .flatMap(({ source, target, evidence }) => [
      index.node(source === id ? target : source).when,
      ...evidence.map((one) => one.when),
    ])
    .filter((date) => date !== null)
    .filter((date) => readDays(date) !== null)
    .toSorted(compareEdtf);
  const middle = dates[Math.floor((dates.length - 1) / 2)];
  return middle === undefined ? null : readDays(middle);
};

const readDays = (edtf: string): Days | null => {
  const date = parseEdtf(edtf);
  if (date === null) return null;
  const start = date.kind === 'date' ? date.date : isPoint(date.from) ? date.from : date.to;
  if (!isPoint(start) || start.years === null) return null;
  return { first: firstDay(start), last: lastDay(start) };
};
