import { type SvgElement, svg } from '../../drawing/svgElement.ts';
import { displays } from '../../store/view/view.ts';

/** An element of the page; `svg` makes any element, whatever its name says. */
const box = (name: string, children: readonly (SvgElement | string)[] = ['']): SvgElement =>
  svg('div', { class: name }, children);

/** The page's frame, as empty as it is in every language, and the picture in its canvas, the guide over it. */
export function drawPage(picture: SvgElement, guide: SvgElement): SvgElement {
  return svg('div', { id: 'opening', class: 'opening', hidden: 'until-found', 'aria-hidden': 'true' }, [
    box('opening-bar', [drawSign(), svg('span', { class: 'opening-brand' }, ['Maillage'])]),
    box('opening-canvas', [box('opening-room', [picture]), guide]),
    box('opening-rail'),
    box('opening-legend'),
    ...(displays.length > 1 ? [box('opening-phone-bar')] : []),
  ]);
}

/** The sign of the page, as Logo draws it. */
const drawSign = (): SvgElement =>
  svg('svg', { width: 28, height: 22, viewBox: '0 0 28 22', fill: 'none', 'stroke-linecap': 'round' }, [
    svg('path', { d: thread, stroke: 'var(--mark-line)', 'stroke-width': 6 }),
    svg('path', { d: thread, stroke: 'var(--mark-ink)', 'stroke-width': 2 }),
    svg('path', { d: 'M4.5 17.5 12 10.2', stroke: 'var(--ink)', 'stroke-width': 2 }),
    svg('circle', { cx: 4.5, cy: 17.5, r: 3.2, fill: 'var(--ink)' }),
    svg('circle', { cx: 24, cy: 5, r: 3.6, fill: 'var(--ink)' }),
  ]);

const thread = 'M4 5C9.5 5 9.5 17.5 14.5 17.5S19 5 24 5';
