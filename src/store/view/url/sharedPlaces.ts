import type { GraphIndex } from '../../../domain/graph/graphIndex.ts';
import type { MovedNodes } from '../movedNodes.ts';
import type { ReportMissing } from './missing.ts';
import { readParts } from './readParts.ts';
import type { UrlKey } from './urlKeys.ts';

const key = 'at' satisfies UrlKey;
/** The moved nodes that a link includes: it must stay short enough to be passed on. */
export const mostPlaces = 200;
/** Nothing is drawn further out. */
const furthest = 99_999;

/**
 * Where nodes were moved, for a link that is to include it: `at=maroc@120,-30;mali@0,5`, in whole units of the graph,
 * for the layout of the same link. '' when nothing was moved; if there are too many, only the first.
 */
export const writePlaces = (moved: MovedNodes): string => {
  const places = Object.entries(moved)
    .slice(0, mostPlaces)
    .map(([id, { x, y }]) => `${encodeURIComponent(id)}@${whole(x)},${whole(y)}`);
  return places.length === 0 ? '' : `${key}=${places.join(';')}`;
};

/** The places in a URL's search part. Nodes that the graph lacks, and malformed places, are left out and reported. */
export const readPlaces = (search: string, index: GraphIndex, report?: ReportMissing): MovedNodes => {
  const text = readParts(search).get(key) ?? '';
  const places = text.split(';', mostPlaces).flatMap((part) => {
    const [, id = '', x, y] = /^(.+)@(-?\d{1,5}),(-?\d{1,5})$/s.exec(part) ?? [];
    if (index.findNode(id)) return [[id, { x: Number(x), y: Number(y) }] as const];
    if (part !== '') report?.(id === '' ? { kind: 'part', id: `${key}=${part}` } : { kind: 'node', id });
    return [];
  });
  return Object.fromEntries(places);
};

const whole = (value: number): number => Math.max(-furthest, Math.min(furthest, Math.round(value))) || 0;
