import type { NodeId } from '../../domain/basics/ids.ts';
import type { Drawn, Group, Shape } from '../shapes.ts';
import { lineSign, type Sign } from '../signs.ts';
import type { CountryShape, Land } from './land.ts';
import { fillOfStep, type MapPalette } from './mapPalette.ts';

/** A country of the graph: its node, and the step of its shade. */
export interface ShadedCountry {
  readonly id: NodeId;
  readonly step: number;
  readonly look: 'plain' | 'pointed' | 'selected';
}

/** Dashes of borders that are disputed. */
const disputedDash: readonly number[] = [2, 3];

/**
 * The land on the plane: countries shaded by passages, coasts and borders. `zoom` is how much the plane is enlarged where
 * it is drawn: lines keep their width. `shaded`: by ISO code.
 */
export function landShapes(
  land: Land,
  shaded: ReadonlyMap<string, ShadedCountry>,
  palette: MapPalette,
  zoom = 1,
): readonly Shape[] {
  const line = (
    d: string,
    colour: string,
    widthPx: number,
    dash: readonly number[] | null = null,
  ): Drawn => ({
    kind: 'drawn',
    form: { kind: 'path', d },
    stroke: {
      paint: colour,
      widthPx: widthPx / zoom,
      dash: dash?.map((px) => px / zoom) ?? null,
      join: 'round',
    },
  });
  const shadeOf = ({ code }: CountryShape) => (code === null ? undefined : shaded.get(code));
  const outlines = land.countries.flatMap((country) => {
    const look = shadeOf(country)?.look ?? 'plain';
    if (look === 'plain') return [];
    const ink = line(country.path, palette.ink, look === 'selected' ? 1.8 : 1.4);
    return look === 'selected' ? [line(country.path, palette.markLine, 6), ink] : [ink];
  });
  return [
    line(land.graticule, palette.graticule, 0.6),
    ...land.countries.map((country): Group => {
      const shade = shadeOf(country);
      const fill = fillOfStep(shade?.step ?? 0, palette);
      return {
        kind: 'group',
        shapes: [{ kind: 'drawn', form: { kind: 'path', d: country.path }, fill }],
        data: {
          'is-land': '',
          ...(country.code !== null && { country: country.code }),
          ...(shade && { node: shade.id }),
        },
      };
    }),
    line(land.borders, palette.border, 0.8),
    line(land.disputedBorders, palette.border, 0.7, disputedDash),
    line(land.coast, palette.coast, 0.7),
    ...outlines,
  ];
}

/** The sign of a step of the countries' shade. */
export const shadeSign = (step: number, palette: MapPalette): Sign => ({
  shapes: [
    {
      kind: 'drawn',
      form: { kind: 'rect', at: { x: 0.5, y: -5.5 }, width: 17, height: 11 },
      fill: fillOfStep(step, palette),
      stroke: { paint: palette.coast, widthPx: 0.8 },
    },
  ],
  widthPx: 18,
  heightPx: 12,
});

/** The sign of a disputed border. */
export const disputedSign = (palette: MapPalette): Sign => ({
  shapes: [lineSign(0, 24, 1, palette.coast, disputedDash)],
  widthPx: 24,
  heightPx: 10,
});
