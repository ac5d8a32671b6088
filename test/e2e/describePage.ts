import type { Page } from 'playwright-core';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';

/**
 * Describes everything about the present state of a page: its elements, what the canvas shows and from where, what is
 * scrolled, what has the focus, what the session and the browser store. Pages with the same description are alike.
 */
export function describePage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const container = document.querySelector('[data-graph]') as GraphElement | null;
    const cy = container?.graph;
    const canvas = cy && [
      cy.animated(),
      cy.zoom(),
      cy.pan(),
      cy.elements().map((one) => [one.id(), one.classes(), one.visible(), one.isNode() && one.position()]),
    ];

    // The camera's last target does not matter once it stands still.
    const { cameraTarget: _, ...session } = container?.store.getState().session ?? {};

    // The places of names and how many found room, the estimated heights of rows outside the view, and the last
    // announcement may legitimately depend on what came before.
    const placed = '[data-region], [role="presentation"]';
    const spoken = '[data-counts-said], [data-names-written]';
    const tells = (element: Element, { name, value }: Attr): boolean => {
      if (name === 'style') return value !== '' && !element.matches(placed);
      // A field's initial value; and what the page's first lines record about the address it was loaded with.
      return name !== 'checked' && name !== 'value' && name !== 'data-opening';
    };
    const attributesOf = (element: Element): string =>
      [...element.attributes]
        .filter((attribute) => tells(element, attribute))
        .map(({ name, value }) => ` ${name}="${value}"`)
        .concat(element instanceof HTMLInputElement ? ` ${element.checked} ${element.value}` : [])
        .toSorted()
        .join('');
    const write = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      const inside = node.matches(spoken) ? [] : [...node.childNodes].map(write);
      return `<${node.tagName}${attributesOf(node)}>${inside.join('')}</>`;
    };
    // React numbers its ids anew for each part that is rendered again.
    const numbers = new Map<string, number>();
    const nameAnew = (id: string): string => {
      if (!numbers.has(id)) numbers.set(id, numbers.size);
      return `id${numbers.get(id)}`;
    };

    const scrolled = [...document.querySelectorAll('*')].flatMap(({ className, scrollTop, scrollLeft }) =>
      scrollTop === 0 && scrollLeft === 0 ? [] : [[className, scrollTop, scrollLeft]],
    );
    return JSON.stringify([
      document.title,
      attributesOf(document.documentElement),
      write(document.body).replace(/_r_[0-9a-z]+_/g, nameAnew),
      canvas,
      session,
      scrolled,
      document.activeElement?.tagName,
      document.querySelectorAll(':popover-open, :modal').length,
      [localStorage, sessionStorage].map((kept) => Object.entries(kept).toSorted()),
      [innerWidth, innerHeight],
    ]);
  });
}
