import { listAxisMarks } from '../../domain/timeline/axisMarks.ts';
import type { Point } from '../geometry.ts';
import type { Palette } from '../palette.ts';
import type { Drawn, Shape, TextShape } from '../shapes.ts';
import { placeYearNames } from './placeYearNames.ts';
import { sayMonth } from './sayMonth.ts';
import { boxShapes } from './sourceShapes.ts';
import { type PublishedTag, tagPublished } from './tagPublished.ts';
import { axisPx, type LaidTimeline, type TimelinePicture } from './timelinePicture.ts';

/** Years with their months, the folded years, and the articles by their date of publication. */
export function axisShapes(picture: TimelinePicture, laid: LaidTimeline): readonly Shape[] {
  const { palette, language, published, measure } = picture;
  const { scale, widthPx } = laid;
  const { years, breaks } = listAxisMarks(scale);
  const tags = tagPublished(published, scale, widthPx, language, measure);
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
    ...[...placeYearNames(years)].map(
      ([year, left]): Shape => ({
        kind: 'group',
        data: { year: String(year) },
        shapes: [
          write(String(year), { x: left + 5, y: 38 }, { weight: 700, sizePx: 12.5 }, palette.ink, palette),
        ],
      }),
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
    ...tags.flatMap(({ articles, when, words, boxPx, day, tag }): Shape[] => [
      tagLine(tag, day, isAbout(articles), palette),
      {
        kind: 'group',
        data: articles.length === 1 ? { published: articles[0].article.id } : { gathered: when },
        at: { x: tag - boxPx / 2, y: 3 },
        shapes: boxShapes(words, boxPx, palette),
      },
    ]),
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

/** Whether all that is known of these is about when they were published. */
export const isAbout = (articles: PublishedTag['articles']): boolean =>
  articles.every(({ extent }) => extent.start === 'faded');

/** From a mark above the axis to its day on it; dashed when the day is only approximate. */
export const tagLine = (tag: number, day: number, about: boolean, palette: Palette): Drawn => ({
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
  stroke: { paint: palette.ink3, widthPx: 1, dash: about ? [2, 2] : null },
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
