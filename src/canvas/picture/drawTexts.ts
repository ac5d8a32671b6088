import { pointAt } from '../../drawing/curves.ts';
import { listCountBadges } from '../overlay/countBadges.ts';
import {
  codeDrop,
  countAt,
  countLinePx,
  countRadiusPx,
  labelHaloPx,
  listCodes,
  ringsOf,
  textDropPx,
  wordHaloPx,
} from '../overlay/frontParts.ts';
import { drawLabel, usualFace } from './drawLabel.ts';
import { drawName } from './drawName.ts';
import { drawOutline, isHollow } from './nodeOutline.ts';
import { readFont } from './readFont.ts';
import { type SvgElement, svg } from './svg.ts';
import type { TextPicture } from './textPicture.ts';

/** Rings, country codes, counts, relation words, names of nodes and of regions: in the canvas's order. */
export function drawTexts(picture: TextPicture): SvgElement {
  return svg('g', { 'font-family': picture.palette.dense, 'stroke-linejoin': 'round' }, [
    ...drawRings(picture),
    ...Object.values(listLayers(picture)).map(({ attributes, items }) => svg('g', attributes, items)),
  ]);
}

/** A group of texts that are drawn alike, each hanging on its point. */
export interface TextLayer {
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly items: readonly SvgElement[];
}

type TextLayerName = 'codes' | 'counts' | 'words' | 'labels' | 'names';

/** The texts in the order in which they are drawn. */
export function listLayers(picture: TextPicture): Readonly<Record<TextLayerName, TextLayer>> {
  const { palette, texts } = picture;
  const { canvas, ink, ink2, ink3 } = palette;
  const middle = { 'text-anchor': 'middle' };
  const halo = { stroke: canvas, 'paint-order': 'stroke', fill: ink2 };
  return {
    codes: { attributes: { ...middle, 'font-weight': 700, fill: canvas }, items: drawCodes(picture) },
    counts: {
      attributes: { ...middle, 'font-weight': 600, 'font-size': 11, fill: ink },
      items: drawCounts(picture),
    },
    words: { attributes: { ...middle, ...halo, 'stroke-width': wordHaloPx }, items: drawWords(picture) },
    labels: {
      attributes: {
        ...halo,
        'stroke-width': labelHaloPx,
        'font-weight': usualFace.weight,
        'font-size': usualFace.sizePx,
      },
      items: texts.labels.map((label) => drawLabel(picture, label)),
    },
    names: {
      attributes: { ...middle, ...regionNameFace, fill: ink3 },
      items: texts.names.map((name) => drawName(name, picture.ground)),
    },
  };
}

const regionNameFace = {
  'font-family': 'Newsreader, Georgia, serif',
  'font-style': 'italic',
  'font-weight': 430,
  'font-size': 19,
};

function drawRings({ scene, places, palette, ground }: TextPicture): readonly SvgElement[] {
  const { zoom } = ground;
  return [...ringsOf(scene, palette)].map(([id, ring]) =>
    ground.hang(
      places.positionOf(id),
      ring.map(({ colour, from, to }) =>
        drawOutline(
          scene.index,
          id,
          { x: 0, y: 0 },
          { fill: 'none', stroke: colour, 'stroke-width': to - from, 'stroke-linejoin': 'miter' },
          { zoom, growPx: (from + to) / 2 + (isHollow(scene.index, id) ? zoom : 0), sharp: true },
        ),
      ),
    ),
  );
}

const drawCodes = ({ scene, places, ground }: TextPicture): readonly SvgElement[] =>
  listCodes(scene, ground.zoom).map(({ id, code, sizePx, opacity }) =>
    ground.hang(places.positionOf(id), [
      svg('text', { y: sizePx * codeDrop, 'font-size': sizePx, opacity: opacity === 1 ? null : opacity }, [
        code,
      ]),
    ]),
  );

const drawCounts = ({ scene, places, palette, ground }: TextPicture): readonly SvgElement[] =>
  listCountBadges(scene).map(({ id, articles, family }) =>
    ground.hang(pointAt(places.curveOf(id), countAt), [
      svg('circle', {
        r: countRadiusPx,
        fill: palette.canvas,
        stroke: palette.families[family],
        'stroke-width': countLinePx,
      }),
      svg('text', { y: textDropPx }, [String(articles)]),
    ]),
  );

const drawWords = ({ places, texts, ground }: TextPicture): readonly SvgElement[] =>
  texts.words.map(({ id, text, font, at }) => {
    const { sizePx, weight } = readFont(font);
    return ground.hang(pointAt(places.curveOf(id), at), [
      svg('text', { y: textDropPx, 'font-size': sizePx, 'font-weight': weight }, [text]),
    ]);
  });
