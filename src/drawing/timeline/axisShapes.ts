import { listAxisMarks } from '../../domain/timeline/axisMarks.ts';
import type { Point } from '../geometry.ts';
import type { Palette } from '../palette.ts';
import type { Drawn, Shape, TextShape } from '../shapes.ts';
import { placeTags } from './placeTags.ts';
import { leastYearPx, sayMonth } from './sayMonth.ts';
import { sourceShapes, sourceWidth } from './sourceShapes.ts';
import { axisPx, type LaidTimeline, type TimelinePicture } from './timelinePicture.ts';

/** Years with their months, the folded years, and the articles by their date of publication. */
export function axisShapes(picture: TimelinePicture, laid: LaidTimeline): readonly Shape[] {
  const { palette, language, published } = picture;
  const { scale, widthPx } = laid;
  const { years, breaks } = listAxisMarks(scale);
  const tags = placeTags(published, scale, widthPx);
  const small = (words: string, x: number, y: number): TextShape =>
    write(words, { x, y }, { weight: 500, sizePx: 11 }, palette.ink2, palette, 'middle');
  return [
    ...years.map(
      ({ left, months }): Drawn => ({
        ...lines(
          [
            upright(left, 26, axisPx),
            ...months.filter(({ month }) => month > 1).map((month) => upright(month.left, 60, axisPx)),
          ],
          palette.ink3,
        ),
        opacity: 0.45,
      }),
    ),
    ...years.flatMap(({ year, left }, n): Shape[] =>
      (years[n + 1]?.left ?? widthPx) - left < leastYearPx
        ? []
        : [
            {
              kind: 'group',
              data: { year: String(year) },
              shapes: [
                write(
                  String(year),
                  { x: left + 5, y: 38 },
                  { weight: 700, sizePx: 12.5 },
                  palette.ink,
                  palette,
                ),
              ],
            },
          ],
    ),
    ...years.flatMap(({ months, naming }) =>
      months.flatMap((month) => [
        ...(naming === 'none'
          ? []
          : [small(sayMonth(month.month, naming, language), (month.left + month.right) / 2, 55)]),
        ...month.days.map(({ day, left }) => small(String(day), left, 38)),
      ]),
    ),
    ...breaks.map(({ left, right }) => breakShape((left + right) / 2, palette)),
    ...published.flatMap(({ number, extent, article }, n): Shape[] => {
      const { day, tag } = tags[n] ?? { day: 0, tag: 0 };
      return [
        tagLine(tag, day, extent.start === 'faded', palette),
        {
          kind: 'group',
          data: { published: article.id },
          at: { x: tag - sourceWidth(number) / 2, y: 3 },
          shapes: sourceShapes(number, palette),
        },
      ];
    }),
    lines(
      [
        [
          { x: 0, y: axisPx - 0.5 },
          { x: widthPx, y: axisPx - 0.5 },
        ],
      ],
      palette.ink,
    ),
  ];
}

/** Two slanted strokes through the base line of the axis: years are omitted here. */
export const breakShape = (x: number, palette: Palette): Drawn => ({
  kind: 'drawn',
  form: {
    kind: 'lines',
    lines: [x - 6, x + 2].map((from) => [
      { x: from, y: 64 },
      { x: from + 4, y: 54 },
    ]),
  },
  stroke: { paint: palette.ink2, widthPx: 1.5 },
});

/** From the number of an article to its day on the axis; dashed when the day is only approximate. */
export const tagLine = (tag: number, day: number, isAbout: boolean, palette: Palette): Drawn => ({
  kind: 'drawn',
  form: {
    kind: 'lines',
    lines: [
      [
        { x: tag, y: 20 },
        { x: day, y: 27 },
      ],
    ],
  },
  stroke: { paint: palette.ink3, widthPx: 1, dash: isAbout ? [2, 2] : null },
});

const upright = (x: number, from: number, to: number): readonly Point[] => [
  { x, y: from },
  { x, y: to },
];

const lines = (all: readonly (readonly Point[])[], colour: string): Drawn => ({
  kind: 'drawn',
  form: { kind: 'lines', lines: all },
  stroke: { paint: colour, widthPx: 1 },
});

const write = (
  words: string,
  at: Point,
  label: { readonly weight: number; readonly sizePx: number },
  fill: string,
  palette: Palette,
  anchor: 'start' | 'middle' = 'start',
): TextShape => ({
  kind: 'written',
  lines: [{ at, words }],
  font: { family: palette.dense, ...label },
  fill,
  anchor,
});
