import type { StylesheetJson } from 'cytoscape';
import { certainties, type Family, families, type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import { lengthPx, tipGapPx } from '../../drawing/arrowShapes.ts';
import { corners } from '../../drawing/geometry.ts';
import {
  type Articles,
  certaintyMarks,
  faintMarks,
  familyMarks,
  linkGapsPx,
  linkLevels,
  linkMarks,
  linkStates,
} from '../../drawing/linkMarks.ts';
import { pencil, type Standing, standingMarks } from '../../drawing/markStates.ts';
import { cornerRadiusPx, nodeEdgePx, nodeLinePx, nodeMarks, type Outline } from '../../drawing/nodeMarks.ts';
import { faintColour, opacityOf, type Palette } from '../../drawing/palette.ts';
import { articleClasses } from './classes.ts';

/**
 * The marks in the form of Cytoscape's stylesheet, as far as they differ from its defaults: it takes its time over each
 * property of each element. Labels, rings, regions and the marker are drawn by our own layers.
 */
export function makeStylesheet(palette: Palette): StylesheetJson {
  return [
    { selector: 'node', style: { width: 'data(sizePx)', height: 'data(sizePx)', 'overlay-opacity': 0 } },
    ...nodeTypes.map((type) => ({ selector: `node[type = "${type}"]`, style: styleOfType(type, palette) })),
    {
      selector: 'edge',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(distances)',
        width: linkMarks[1].widthPx,
        'source-distance-from-node': linkGapsPx.source,
        'target-distance-from-node': linkGapsPx.target,
        'overlay-opacity': 0,
      },
    },
    ...families.map((family) => rule(`edge[family = "${family}"]`, styleOfFamily(family, palette))),
    ...thicker.flatMap((articles) => [
      rule(`edge.${articleClasses[articles]}`, { width: linkMarks[articles].widthPx }),
      ...families.map((family) =>
        rule(`edge.${articleClasses[articles]}[family = "${family}"]`, {
          'arrow-scale': (familyMarks[family].arrow?.scale ?? 1) * linkMarks[articles].arrowScale,
        }),
      ),
    ]),
    ...certainties.flatMap((certainty) => {
      const { dash } = certaintyMarks[certainty];
      const style = { 'line-style': 'dashed', 'line-dash-pattern': dash };
      return dash === null ? [] : [rule(`edge.${certainty}`, style)];
    }),
    ...standings.map((standing) =>
      rule(`node.${standing}, edge.${standing}`, {
        opacity: opacityOf(standing, palette),
        'z-index': standingMarks[standing].level,
      }),
    ),
    ...nodeTypes.map((type) => rule(`node.pencil[type = "${type}"]`, styleOfPencilled(type, palette))),
    ...families.map((family) => rule(`edge.pencil[family = "${family}"]`, styleOfPencil(family, palette))),
    ...families.map((family) =>
      rule(`edge.faint[family = "${family}"]`, {
        width: faintMarks.widthPx,
        'z-index': linkLevels.faint,
        ...colouredLink(faintColour(family, palette)),
      }),
    ),
    rule('edge.from-ringed', { 'source-distance-from-node': linkGapsPx.ringed }),
    rule('edge.to-ringed', { 'target-distance-from-node': linkGapsPx.ringed }),
    rule('edge.pointed', {
      width: linkMarks[1].widthPx + linkStates.pointed.widerPx,
      'z-index': linkLevels.pointed,
    }),
    ...thicker.map((articles) =>
      rule(`edge.pointed.${articleClasses[articles]}`, {
        width: linkMarks[articles].widthPx + linkStates.pointed.widerPx,
      }),
    ),
    rule('edge.pencil.pointed', { width: pencil.link.widthPx + linkStates.pointed.widerPx }),
    rule('edge.marked', {
      width: linkStates.marked.widthPx,
      ...colouredLink(palette[linkStates.marked.colour]),
      'z-index': linkLevels.marked,
    }),
    rule('edge.pencil.marked', {
      width: pencil.marked.widthPx,
      ...colouredLink(palette[pencil.marked.colour]),
    }),
    rule('edge.marked.outside', colouredLink(palette[linkStates.marked.outsideColour])),
    rule('.hidden', { display: 'none' }),
    rule('core', {
      'active-bg-size': 0,
      'active-bg-opacity': 0,
      'selection-box-color': palette.ink,
      'selection-box-opacity': 0.08,
      'selection-box-border-color': palette.ink,
      'selection-box-border-width': 1,
    }),
  ] as StylesheetJson;
}

const rule = (selector: string, style: object) => ({ selector, style });

const thicker = [2, 3] as const satisfies readonly Articles[];
const standings = ['lit', 'read', 'unread', 'dimmed', 'faded'] as const satisfies readonly Standing[];

const colouredLink = (colour: string) => ({ 'line-color': colour, 'target-arrow-color': colour });

function styleOfType(type: NodeType, palette: Palette) {
  const { outline, hollow } = nodeMarks[type];
  const colour = palette.nodes[type];
  const line = hollow
    ? {
        'background-color': palette.canvas,
        'border-width': nodeLinePx,
        'border-color': colour,
        'outline-width': nodeEdgePx,
        'outline-color': palette.canvas,
      }
    : {
        'background-color': colour,
        'border-width': nodeEdgePx,
        'border-position': 'outside',
        'border-color': palette.canvas,
      };
  return { ...line, ...shapeOf(outline) };
}

function shapeOf(outline: Outline) {
  if (outline === 'circle') return { shape: 'ellipse' };
  if (outline === 'square') return { shape: 'round-rectangle', 'corner-radius': cornerRadiusPx };
  if (outline === 'diamond') return { shape: 'diamond' };
  const points = corners[outline].map(({ x, y }) => `${x.toFixed(4)} ${y}`).join(' ');
  return { shape: 'polygon', 'shape-polygon-points': points };
}

function styleOfFamily(family: Family, palette: Palette) {
  const { arrow } = familyMarks[family];
  return {
    ...colouredLink(palette.families[family]),
    'target-arrow-shape': arrow?.name ?? 'none',
    'target-arrow-width': 'match-line',
    'arrow-scale': arrow?.scale ?? 1,
    ...(arrow?.hollow && { 'target-arrow-fill': 'hollow' }),
  };
}

/** Hollow nodes are dashed; filled ones are left empty here, and the overlay hatches them. */
function styleOfPencilled(type: NodeType, palette: Palette) {
  const { hollow } = nodeMarks[type];
  return {
    'background-color': palette.canvas,
    'border-width': pencil[hollow ? 'hollow' : 'filled'].linePx,
    'border-position': 'center',
    'border-color': palette.nodes[type],
    'border-style': hollow ? 'dashed' : 'solid',
    'border-dash-pattern': pencil.hollow.dash,
    'outline-width': nodeEdgePx,
    'outline-color': palette.canvas,
  };
}

/**
 * Cytoscape draws the line, as far as the arrowhead allows; the overlay draws the arrowhead, finer than Cytoscape can.
 */
function styleOfPencil(family: Family, palette: Palette) {
  const { widthPx, sourceGapPx, targetGapPx } = pencil.link;
  const { arrow } = familyMarks[family];
  return {
    width: widthPx,
    'line-color': palette[pencil.colour],
    'target-arrow-shape': 'none',
    'source-distance-from-node': sourceGapPx,
    'target-distance-from-node':
      targetGapPx + (arrow ? tipGapPx({ ...arrow, widthPx }) + lengthPx({ ...arrow, widthPx }) : 0),
  };
}
