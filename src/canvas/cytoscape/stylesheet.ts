import type { StylesheetJson } from 'cytoscape';
import { type Family, families, type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import { corners, type NodeShape, nodeShapes } from '../../drawing/geometry.ts';
import type { Palette } from '../../drawing/palette.ts';

/** How Cytoscape draws nodes and edges (visual.md §2, §3, §8). Labels, rings, regions and the marker are ours. */
export function makeStylesheet(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(sizePx)',
        height: 'data(sizePx)',
        label: '',
        'overlay-opacity': 0,
        'background-opacity': 1,
      },
    },
    ...nodeTypes.map((type) => ({ selector: `node[type = "${type}"]`, style: styleOfType(type, palette) })),
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(distances)',
        'control-point-weights': [0.5],
        width: 1.1,
        'source-distance-from-node': 2,
        'target-distance-from-node': 2.5,
        'overlay-opacity': 0,
        'line-cap': 'butt',
        'line-dash-pattern': [4, 3.5],
      },
    },
    ...families.map((family) => ({
      selector: `edge[family = "${family}"]`,
      style: styleOfFamily(family, palette),
    })),
    { selector: 'edge.by-two', style: { width: 2.2 } },
    { selector: 'edge.by-three', style: { width: 3.4 } },
    ...families.flatMap((family) =>
      ['by-two', 'by-three'].map((thickness) => ({
        selector: `edge.${thickness}[family = "${family}"]`,
        style: { 'arrow-scale': arrows[family].scale * thickArrow },
      })),
    ),
    { selector: 'edge.unconfirmed', style: { 'line-style': 'dashed' } },
    { selector: 'edge.denied', style: { 'line-style': 'dashed', 'line-dash-pattern': [1.2, 3] } },
    { selector: 'node.faded, edge.faded', style: { opacity: palette.fadedOpacity } },
    { selector: 'node.dimmed, edge.dimmed', style: { opacity: palette.fadedOpacity + 0.14 } },
    // What an open article's words in sight are about: its neighbours step back, it steps out of what is dimmed.
    { selector: 'node.unread, edge.unread', style: { opacity: 0.55 } },
    { selector: 'node.read, edge.read', style: { opacity: 0.7, 'z-index': 1 } },
    { selector: 'edge.from-ringed', style: { 'source-distance-from-node': 7 } },
    { selector: 'edge.to-ringed', style: { 'target-distance-from-node': 7 } },
    { selector: 'edge.pointed', style: { width: 2.1, 'z-index': 2 } },
    { selector: 'edge.pointed.by-two', style: { width: 3.2 } },
    { selector: 'edge.pointed.by-three', style: { width: 4.4 } },
    { selector: 'node.lit, edge.lit', style: { 'z-index': 1 } },
    {
      selector: 'edge.marked',
      style: {
        width: 2.2,
        'line-color': palette.markInk,
        'target-arrow-color': palette.markInk,
        'z-index': 3,
      },
    },
    {
      // Between the pieces of a broken marker the line stands on the canvas.
      selector: 'edge.marked.outside',
      style: { 'line-color': palette.ink, 'target-arrow-color': palette.ink },
    },
    { selector: '.hidden', style: { display: 'none' } },
    {
      selector: 'core',
      style: {
        'active-bg-size': 0,
        'active-bg-opacity': 0,
        'selection-box-color': palette.ink,
        'selection-box-opacity': 0.08,
        'selection-box-border-color': palette.ink,
        'selection-box-border-width': 1,
      },
    },
  ] as StylesheetJson;
}

function styleOfType(type: NodeType, palette: Palette) {
  const { outline, hollow } = nodeShapes[type];
  const colour = palette.nodes[type];
  const line = hollow
    ? {
        'background-color': palette.canvas,
        'border-width': 2,
        'border-color': colour,
        'outline-width': 1.5,
        'outline-color': palette.canvas,
      }
    : {
        'background-color': colour,
        'border-width': 1.5,
        'border-position': 'outside',
        'border-color': palette.canvas,
      };
  return { ...line, ...shapeOf(outline) };
}

function shapeOf(outline: NodeShape['outline']) {
  if (outline === 'circle') return { shape: 'ellipse' };
  if (outline === 'square') return { shape: 'round-rectangle', 'corner-radius': 2 };
  if (outline === 'diamond') return { shape: 'diamond' };
  const points = corners[outline].map(({ x, y }) => `${x.toFixed(4)} ${y}`).join(' ');
  return { shape: 'polygon', 'shape-polygon-points': points };
}

/** How each family's line ends; a thicker line has an arrow larger by `thickArrow`. */
export const arrows: Record<
  Family,
  { readonly shape: string; readonly scale: number; readonly hollow?: boolean }
> = {
  cooperation: { shape: 'triangle', scale: 0.78 },
  opposition: { shape: 'tee', scale: 0.9 },
  structure: { shape: 'diamond', scale: 0.72 },
  location: { shape: 'circle', scale: 0.62, hollow: true },
  statement: { shape: 'chevron', scale: 0.85 },
  'co-mention': { shape: 'none', scale: 1 },
};

export const thickArrow = 1.15;

function styleOfFamily(family: Family, palette: Palette) {
  const { shape, scale, hollow } = arrows[family];
  return {
    'line-color': palette.families[family],
    'target-arrow-color': palette.families[family],
    'target-arrow-shape': shape,
    'target-arrow-fill': hollow ? 'hollow' : 'filled',
    'arrow-scale': scale,
  };
}
