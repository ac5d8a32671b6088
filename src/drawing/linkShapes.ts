import type { Certainty, Family } from '../domain/basics/kinds.ts';
import { type Arrow, arrowForm, lengthPx, lineGapPx, tipGapPx } from './arrowShapes.ts';
import { type Curve, pointAt } from './curves.ts';
import type { Point } from './geometry.ts';
import { shorten } from './linkEnds.ts';
import {
  type Articles,
  certaintyMarks,
  faintMarks,
  familyMarks,
  linkGapsPx,
  linkLevels,
  linkMarks,
  linkStates,
  markerMarks,
} from './linkMarks.ts';
import { type Hand, pencil, type Standing, standingMarks } from './markStates.ts';
import { faintColour, opacityOf, type Palette } from './palette.ts';
import type { Drawn, Shape } from './shapes.ts';

/** Everything that decides how a link looks. */
export interface LinkLook {
  readonly family: Family;
  readonly articles: Articles;
  readonly certainty: Certainty;
  readonly hand: Hand;
  readonly standing: Standing;
  /** Whether it is drawn faintly, behind better attested links: `faintMarks` says when. */
  readonly faint: boolean;
  readonly pointed: boolean;
  /** Whether the marker lies under it; a broken one means that no article says it in its own text. */
  readonly marked: 'no' | 'inside' | 'outside';
  readonly sourceRinged: boolean;
  readonly targetRinged: boolean;
}

/** A link that nothing highlights. */
export const plainLink: Omit<LinkLook, 'family'> = {
  articles: 1,
  certainty: 'stated',
  hand: 'ink',
  standing: 'plain',
  faint: false,
  pointed: false,
  marked: 'no',
  sourceRinged: false,
  targetRinged: false,
};

/** What follows from a link's look. */
export interface LinkStyle {
  readonly colour: string;
  readonly widthPx: number;
  readonly dash: readonly number[] | null;
  readonly arrow: Arrow | null;
  readonly sourceGapPx: number;
  readonly targetGapPx: number;
  readonly opacity: number;
  /** Links of a higher level are drawn above. */
  readonly level: number;
}

/**
 * Works out a link's style from its marks: every painter, glyph and legend draws links by it. Lengths are pixels at
 * zoom 1.
 */
export function styleOfLink(look: LinkLook, palette: Palette): LinkStyle {
  const { family, articles, certainty, hand, standing, faint, pointed, marked } = look;
  const isPencil = hand === 'pencil';
  const attested = linkMarks[isPencil ? 1 : articles];
  const plainPx = faint ? faintMarks.widthPx : isPencil ? pencil.link.widthPx : attested.widthPx;
  const underMarker = isPencil ? pencil.marked : linkStates.marked;
  const widthPx =
    marked !== 'no' ? underMarker.widthPx : plainPx + (pointed ? linkStates.pointed.widerPx : 0);
  const markedColour =
    marked === 'no'
      ? null
      : palette[marked === 'outside' ? linkStates.marked.outsideColour : underMarker.colour];
  const { arrow } = familyMarks[family];
  const familyColour = faint ? faintColour(family, palette) : palette.families[family];
  const gaps = isPencil ? { source: pencil.link.sourceGapPx, target: pencil.link.targetGapPx } : linkGapsPx;
  return {
    colour: markedColour ?? (isPencil ? palette[pencil.colour] : familyColour),
    widthPx,
    dash: certaintyMarks[certainty].dash,
    arrow: arrow && {
      name: arrow.name,
      scale: arrow.scale * attested.arrowScale,
      widthPx,
      colour: markedColour ?? familyColour,
      hollowPx: isPencil ? pencil.arrow.linePx : arrow.hollow ? widthPx : null,
      dash: isPencil ? (pencil.arrow.dash[arrow.name] ?? null) : null,
    },
    sourceGapPx: look.sourceRinged ? linkGapsPx.ringed : gaps.source,
    targetGapPx: look.targetRinged ? linkGapsPx.ringed : gaps.target,
    opacity: opacityOf(standing, palette),
    level: levelOf(look),
  };
}

const levelOf = ({ marked, pointed, faint, standing }: LinkLook): number => {
  if (marked !== 'no') return linkLevels.marked;
  if (pointed) return linkLevels.pointed;
  return faint ? linkLevels.faint : standingMarks[standing].level;
};

/** A link whose curve runs from border to border: the line, with room for the arrowhead at its end, and the arrowhead. */
export function linkShapes({ from, control, to }: Curve, style: LinkStyle): readonly Shape[] {
  const shapes = lineShapes({ from: shorten(control, from, style.sourceGapPx), control, to }, style);
  return style.opacity === 1 ? shapes : [{ kind: 'group', opacity: style.opacity, shapes }];
}

/** The line from a start to a border, as far as its arrowhead allows, and the arrowhead. */
export function lineShapes(
  { from, control, to: border }: Curve,
  {
    colour,
    widthPx,
    dash,
    arrow,
    targetGapPx,
  }: Pick<LinkStyle, 'colour' | 'widthPx' | 'dash' | 'arrow' | 'targetGapPx'>,
): readonly Drawn[] {
  const endAt = (gapPx: number): Point => shorten(control, border, gapPx + targetGapPx);
  const line = (to: Point): Drawn => ({
    kind: 'drawn',
    form: { kind: 'curve', from, control, to },
    stroke: { paint: colour, widthPx, dash },
  });
  if (arrow === null) return [line(endAt(0))];
  const [end, tip] = [endAt(lineGapPx(arrow)), endAt(tipGapPx(arrow))];
  const before = pointAt({ from, control, to: end }, 0.9);
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x) - Math.PI / 2;
  const stop = arrow.hollowPx === null ? end : endAt(tipGapPx(arrow) + lengthPx(arrow));
  return [line(stop), arrowForm(arrow, tip, angle)];
}

/** Everything that decides how a marker looks. */
export interface MarkerLook {
  readonly widthPx: number;
  /** Whether all the link's evidence is outside the articles' own text. */
  readonly broken: boolean;
  readonly hand: Hand;
}

/** The marker under a link, drawn along a part of its curve. */
export function markerShape(curve: Curve, { widthPx, broken, hand }: MarkerLook, palette: Palette): Drawn {
  return {
    kind: 'drawn',
    form: { kind: 'curve', ...curve },
    stroke: {
      paint: palette[hand === 'pencil' ? pencil.marked.markerColour : markerMarks.colour],
      widthPx,
      cap: broken ? 'butt' : 'round',
      dash: broken ? markerMarks.broken.map((part) => part * widthPx) : null,
    },
  };
}
