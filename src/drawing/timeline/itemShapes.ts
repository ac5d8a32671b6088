import type { Language } from '../../domain/basics/languages.ts';
import type { PlacedItem } from '../../domain/timeline/placeItem.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { firstFew } from '../../lib/firstFew.ts';
import { pencil } from '../markStates.ts';
import type { Palette } from '../palette.ts';
import { asCssFont, type Font, type Group, type MeasureText, type Shape, type TextShape } from '../shapes.ts';
import { glyphSign, linkSign, type Sign } from '../signs.ts';
import { bandMarks } from './bandMarks.ts';
import { bandShapes } from './bandShapes.ts';
import { colourOfLabel, type ItemLabel, isUnsure } from './itemLabel.ts';
import type { ItemState } from './itemStates.ts';
import { arrowPx, gapPx, labelFont, sayMore } from './labelWidth.ts';
import { sourceShapes, sourceWidth } from './sourceShapes.ts';

interface ItemDrawing {
  readonly item: TimelineItem;
  readonly label: ItemLabel;
  readonly language: Language;
  readonly placed: PlacedItem;
  readonly state: Pick<ItemState, 'selected' | 'faded'>;
  readonly named: boolean;
}

/** The middle of a row, and the baseline of the names in it. */
const middlePx = 9;
const baselinePx = 13;

/** An item in its row, its top at 0: band, sign, names, and the numbers of its sources. */
export function itemShapes(drawing: ItemDrawing, palette: Palette, measure: MeasureText): Group {
  const { item, label, placed, state, named } = drawing;
  const { left, right } = placed.band;
  const colour = colourOfLabel(label, palette);
  const marks: readonly Shape[] = [
    ...bandShapes({ extent: item.extent, left, right, colour, broken: isUnsure(item, label) }),
    {
      kind: 'group',
      at: { x: placed.glyphPx - signPx / 2, y: middlePx },
      shapes: itemSign(label, palette, state.selected).shapes,
    },
  ];
  return {
    kind: 'group',
    data: { item: item.key, date: item.when },
    shapes: [
      { kind: 'group', ...(state.faded && { opacity: bandMarks.faded }), shapes: marks },
      ...(named ? [labelShapes(drawing, palette, measure)] : []),
    ],
  };
}

const signPx = 14;

/**
 * The sign of an item: a node's glyph; for a link a dot, empty when nobody states it, dotted in pencil. Ringed when it is
 * selected.
 */
export function itemSign(label: ItemLabel, palette: Palette, selected = false): Sign {
  const dot = (r: number, fill: string): Shape => ({
    kind: 'drawn',
    form: { kind: 'circle', at: { x: signPx / 2, y: 0 }, r },
    fill,
  });
  const colour = colourOfLabel(label, palette);
  const isPencil = label.hand === 'pencil';
  const sign: readonly Shape[] =
    label.kind === 'node'
      ? glyphSign(label.type, palette, label.hand).shapes
      : [
          {
            kind: 'drawn',
            form: { kind: 'circle', at: { x: signPx / 2, y: 0 }, r: 4 },
            fill: label.unconfirmed || isPencil ? palette.canvas : colour,
            stroke: isPencil
              ? { paint: colour, widthPx: pencil.hollow.linePx, dash: pencil.hollow.dash }
              : { paint: colour, widthPx: 2 },
          },
        ];
  // Ink, then the marker, as around a node of the graph.
  const rings = [dot(12, palette.markLine), dot(9, palette.ink), dot(7, palette.canvas)];
  return { shapes: selected ? [...rings, ...sign] : sign, widthPx: signPx, heightPx: signPx };
}

function labelShapes(
  { item, label, language, placed, state: { selected, faded } }: ItemDrawing,
  palette: Palette,
  measure: MeasureText,
): Group {
  const ink = selected
    ? palette.markInk
    : faded
      ? palette.ink3
      : label.hand === 'pencil'
        ? palette[pencil.nameColour]
        : label.kind === 'node'
          ? palette.ink
          : palette.ink2;
  const font: Font = { ...labelFont, family: palette.dense };
  const widthOf = (words: string): number => measure(words, asCssFont(labelFont));
  const write = (x: number, words: string): TextShape => ({
    kind: 'written',
    lines: [{ at: { x, y: baselinePx }, words }],
    font,
    fill: ink,
  });
  const names: Shape[] = [];
  let x = 0;
  if (label.kind === 'node') {
    names.push(write(0, label.name));
    x = widthOf(label.name);
  } else {
    names.push(write(0, label.source));
    x = widthOf(label.source) + gapPx;
    names.push({
      kind: 'group',
      at: { x, y: middlePx },
      ...(faded && { opacity: bandMarks.faded }),
      shapes: linkSign(label.family, palette, { widthPx: arrowPx, hand: label.hand }).shapes,
    });
    x += arrowPx + gapPx;
    names.push(write(x, label.target));
    x += widthOf(label.target);
  }
  const marker: Shape = {
    kind: 'drawn',
    form: { kind: 'rect', at: { x: -2, y: 1 }, width: x + 4, height: 16, radius: 2 },
    fill: palette.mark,
  };
  x += gapPx;
  const { few, more } = firstFew(item.sources);
  const sources = few.map((number): Shape => {
    const at = { x, y: 1 };
    x += Math.max(sourceWidth(number) + 3, 19);
    return { kind: 'group', at, shapes: sourceShapes(number, palette) };
  });
  if (more > 0) sources.push(write(x, sayMore(more, language)));
  return {
    kind: 'group',
    at: { x: placed.labelLeft, y: 0 },
    shapes: [...(selected ? [marker] : []), ...names, ...sources],
  };
}
