import { type SvgElement, say, svg } from '../../../canvas/picture/svg.ts';
import { listAxisMarks } from '../../../domain/timeline/axisMarks.ts';
import type { Palette } from '../../../drawing/palette.ts';
import { placeTags } from '../../../panels/timeline/placeTags.ts';
import { leastYearPx, sayMonth } from '../../../panels/timeline/sayMonth.ts';
import { axisPx, type LaidTimeline, type TimelinePicture } from './timelinePicture.ts';

/** Years with their months, the folded years, and the articles by their date of publication. */
export function drawAxis(picture: TimelinePicture, laid: LaidTimeline): readonly SvgElement[] {
  const { palette, language, published } = picture;
  const { scale, widthPx } = laid;
  const { years, breaks } = listAxisMarks(scale);
  const faint = { stroke: palette.ink3, 'stroke-opacity': 0.45, fill: 'none' };
  const small = { 'font-size': 11, 'font-weight': 500, 'text-anchor': 'middle', fill: palette.ink2 };
  const tags = placeTags(published, scale, widthPx);
  return [
    ...years.map(({ left, months }) =>
      svg('path', {
        d: `M${say(left)} 26V${axisPx}${months
          .filter(({ month }) => month > 1)
          .map((month) => `M${say(month.left)} 60V${axisPx}`)
          .join('')}`,
        ...faint,
      }),
    ),
    svg(
      'g',
      { 'font-size': 12.5, 'font-weight': 700, fill: palette.ink },
      years.flatMap(({ year, left }, n) =>
        (years[n + 1]?.left ?? widthPx) - left < leastYearPx
          ? []
          : svg('text', { x: left + 5, y: 38, 'data-year': year }, [String(year)]),
      ),
    ),
    svg(
      'g',
      small,
      years.flatMap(({ months, naming }) =>
        months.flatMap((month) => [
          ...(naming === 'none'
            ? []
            : [
                svg('text', { x: (month.left + month.right) / 2, y: 55 }, [
                  sayMonth(month.month, naming, language),
                ]),
              ]),
          ...month.days.map(({ day, left }) => svg('text', { x: left, y: 38 }, [String(day)])),
        ]),
      ),
    ),
    ...breaks.map(({ left, right }) => {
      const x = (left + right) / 2;
      return svg('path', {
        d: `M${say(x - 6)} 64l4-10M${say(x + 2)} 64l4-10`,
        stroke: palette.ink2,
        'stroke-width': 1.5,
        fill: 'none',
      });
    }),
    ...published.flatMap(({ number, extent, article }, n) => {
      const { day, tag } = tags[n] ?? { day: 0, tag: 0 };
      return [
        svg('path', {
          d: `M${say(tag)} 19L${say(day)} 27`,
          stroke: palette.ink2,
          'stroke-dasharray': extent.start === 'faded' ? '2 2' : null,
          fill: 'none',
        }),
        svg(
          'g',
          { 'data-published': article.id, transform: `translate(${say(tag - sourceWidth(number) / 2)} 3)` },
          [...drawSource(number, palette)],
        ),
      ];
    }),
    svg('path', { d: `M0 ${axisPx - 0.5}H${say(widthPx)}`, stroke: palette.ink, fill: 'none' }),
  ];
}

/** How wide the box with the number of an article is. */
export const sourceWidth = (number: number): number => 11 + 6 * String(number).length;

/** The number of an article in its box, 16 px high. */
export const drawSource = (number: number, palette: Palette): readonly SvgElement[] => [
  svg('rect', {
    x: 0.5,
    y: 0.5,
    width: sourceWidth(number) - 1,
    height: 15,
    rx: 2,
    fill: palette.canvas,
    stroke: palette.ink3,
    'stroke-opacity': 0.6,
  }),
  svg(
    'text',
    {
      x: sourceWidth(number) / 2,
      y: 12,
      'font-size': 11,
      'font-weight': 600,
      'text-anchor': 'middle',
      fill: palette.ink2,
    },
    [String(number)],
  ),
];
