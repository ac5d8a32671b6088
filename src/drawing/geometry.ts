import type { NodeType } from '../domain/basics/kinds.ts';
import { minorRadiusPx, nodeLinePx, nodeMarks, type Outline } from './nodeMarks.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Of a picture, a box or a window, in whatever unit its offsets have. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left, top, right, bottom. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Whether so few passages name a node of this type that it is drawn small. */
export const isMinor = (type: NodeType, passages: number): boolean => passages < nodeMarks[type].minorUnder;

/** Radius of a node in pixels at zoom 1, before its shape's factor. */
export const nodeRadius = (type: NodeType, passages: number): number =>
  isMinor(type, passages) ? minorRadiusPx : Math.min(28, 5.5 + 2.9 * Math.sqrt(Math.max(passages, 1)));

const sin60 = Math.sqrt(3) / 2;

/** Corners on the unit circle of an outline that has corners; y grows downwards. */
export const corners: Record<Exclude<Outline, 'circle'>, readonly Point[]> = {
  square: [
    { x: -1, y: -1 },
    { x: 1, y: -1 },
    { x: 1, y: 1 },
    { x: -1, y: 1 },
  ],
  diamond: [
    { x: 0, y: -1 },
    { x: 1, y: 0 },
    { x: 0, y: 1 },
    { x: -1, y: 0 },
  ],
  'triangle-up': [
    { x: 0, y: -1 },
    { x: sin60, y: 0.5 },
    { x: -sin60, y: 0.5 },
  ],
  'triangle-down': [
    { x: 0, y: 1 },
    { x: -sin60, y: -0.5 },
    { x: sin60, y: -0.5 },
  ],
};

/** How far the sides are from the centre, in units of the corner factor: a ring around the shape begins there. */
export const apothems: Record<Outline, number> = {
  circle: 1,
  square: 1,
  diamond: Math.SQRT1_2,
  'triangle-up': 0.5,
  'triangle-down': 0.5,
};

/** The box around a node's drawn shape, its centre at 0, in pixels at zoom 1. */
export function extentOf(type: NodeType, passages: number): Box {
  const { outline, factor, hollow } = nodeMarks[type];
  const reach = nodeRadius(type, passages) * factor;
  const line = hollow ? nodeLinePx / 2 : 0;
  const side = outline.startsWith('triangle') ? reach * sin60 : reach;
  return {
    x1: -side - line,
    x2: side + line,
    y1: -(outline === 'triangle-down' ? reach / 2 : reach) - line,
    y2: (outline === 'triangle-up' ? reach / 2 : reach) + line,
  };
}

/** The area that two boxes share. */
export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return width > 0 && height > 0 ? width * height : 0;
}

/** By how much a stretch must move to lie between two bounds; one that is too long for them is centred. */
export function shiftBetween(from: number, to: number, least: number, most: number): number {
  if (to - from > most - least) return (least + most - from - to) / 2;
  if (from < least) return least - from;
  return to > most ? most - to : 0;
}
