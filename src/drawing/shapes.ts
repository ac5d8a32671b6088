import type { Point } from './geometry.ts';

/*
 * A display list: what is to be drawn, in order, as plain data. `canvas2d.ts` paints it on a canvas, `svg.ts` writes it
 * as SVG; both draw the same. Lengths are pixels of the picture, y grows downwards.
 */

/** A gradient of one colour's opacity: `stops` from 0 at `from` to 1 at `to`, both on the x axis. */
export interface Fade {
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  readonly stops: readonly { readonly at: number; readonly opacity: number }[];
}

export type Paint = string | Fade;

interface Stroke {
  readonly paint: Paint;
  readonly widthPx: number;
  readonly dash?: readonly number[] | null;
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
}

export type Form =
  | { readonly kind: 'circle'; readonly at: Point; readonly r: number }
  | { readonly kind: 'ellipse'; readonly at: Point; readonly rx: number; readonly ry: number }
  | {
      readonly kind: 'rect';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      /** The radius of its corners; left out: they are sharp. */
      readonly radius?: number;
    }
  /** Closed. */
  | { readonly kind: 'polygon'; readonly corners: readonly Point[] }
  /** Open; any number of lines. */
  | { readonly kind: 'lines'; readonly lines: readonly (readonly Point[])[] }
  /** Quadratic. */
  | { readonly kind: 'curve'; readonly from: Point; readonly control: Point; readonly to: Point }
  /** Any other form, as the `d` of an SVG path. */
  | { readonly kind: 'path'; readonly d: string };

/** A form with its fill and its line; the line lies over the fill, except a halo, which lies under it. */
export interface Drawn {
  readonly kind: 'drawn';
  readonly form: Form;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
  readonly isHalo?: boolean;
  readonly opacity?: number;
}

export interface Font {
  readonly family: string;
  readonly weight: number;
  readonly sizePx: number;
  readonly italic?: boolean;
}

/**
 * Words on one baseline. `tail` follows them after a space, in its own colour; on a canvas only where they are anchored at
 * their start.
 */
interface Line {
  readonly at: Point;
  readonly words: string;
  readonly tail?: { readonly words: string; readonly fill: string };
}

export interface TextShape {
  readonly kind: 'written';
  readonly lines: readonly Line[];
  readonly font: Font;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly halo?: { readonly colour: string; readonly widthPx: number };
  readonly opacity?: number;
}

/** Shapes that share a place, a size or an opacity. Inside, `at` is the origin. */
export interface Group {
  readonly kind: 'group';
  readonly shapes: readonly Shape[];
  readonly at?: Point;
  readonly scale?: number;
  readonly opacity?: number;
  /** What the group represents, as `data-` attributes. */
  readonly data?: Readonly<Record<string, string>>;
}

export type Shape = Drawn | TextShape | Group;

/** Shapes attached to a point of the graph, which keep their size at every zoom. */
export interface Hung {
  readonly at: Point;
  readonly shapes: readonly Shape[];
}

/** A font as CSS and the canvas write it. */
export const asCssFont = ({ italic = false, weight, sizePx, family }: Font): string =>
  `${italic ? 'italic ' : ''}${weight} ${sizePx}px ${family}`;

/** Gives the width of a text in a CSS font, in pixels. */
export type MeasureText = (text: string, font: string) => number;
