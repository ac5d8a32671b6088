import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';
import { waitForFrames } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import type { PageOptions } from '../helpers/openPage.ts';
import { findCovered, findOverflow } from './findOverflow.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { linkToChain, linkToEdge, linkToEvidence, linkToNode } from './views.ts';

const { open, openQuietly, visit } = driveBrowser();
const graph = readGraphFile();
const edge = graph.edges.toSorted((a, b) => b.evidence.length - a.evidence.length)[0];
const evidence = edge?.evidence[0];
if (edge === undefined || evidence === undefined) throw new Error('The graph has no edge.');

/** A state of the page, reached from the previous one by a reader's action. */
interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

/** As Back and Forward do: without reloading the page. */
const goTo = (name: string, path: string, ready: string): State => ({
  name,
  reach: async (page) => {
    await page.evaluate((address) => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/${path}`);
    await page.locator(ready).first().waitFor();
  },
});

const press = (name: string, keys: readonly string[], ready: string): State => ({
  name,
  reach: async (page) => {
    for (const key of keys) await page.keyboard.press(key);
    await page.locator(ready).first().waitFor();
  },
});

const search: State = {
  name: 'the search',
  reach: async (page) => {
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('renseignement');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
  },
};

const wide: readonly State[] = [
  { name: 'the graph', reach: waitForFrames },
  press('the legend folded', ['l'], '[aria-expanded="false"]'),
  search,
  press('the shortcuts', ['Escape', 'l', '?'], 'dialog[open] h2'),
  press('the dialog to export', ['Escape', 'x'], 'dialog[open] button:has-text("JSON-LD")'),
  press('the list of nodes and links', ['Escape', 'Shift+L'], '[role="option"]'),
  press('the links of a node in the list', ['End', 'ArrowRight'], '[role="option"]'),
  press('an edge beside the list', ['Enter'], 'blockquote'),
  goTo('a node', linkToNode('maroc'), 'blockquote'),
  {
    name: 'the menu to cite',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^(Citer|Cite) / })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'the menu of a node',
    reach: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('application').focus();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
    },
  },
  goTo('an edge beside its article', linkToEvidence(edge.id, 0, evidence.article, evidence), 'article mark'),
  goTo('the question how two nodes are connected', linkToChain('polisario', 'dgse'), 'blockquote'),
  goTo('the question that has no answer', linkToChain('polisario', 'ipse'), 'text=/Aucun chemin|No path/'),
  goTo('the timeline', '?show=timeline&sel=services-marocains', '[data-item]'),
  goTo('the map', '?show=map', '[data-map]'),
  goTo('the table of links', '?show=table&table=edges&sel=maroc', '[role="grid"]'),
  {
    name: 'the table of passages beside an article',
    reach: async (page) => {
      await page.locator('[data-table="passages"]').click();
      await page.getByRole('row').nth(3).click();
      await page.locator('article').waitFor();
    },
  },
  goTo('the figures beside the graph', '?show=statistics&split=yes&sel=maroc', '.figures li'),
  goTo('an empty canvas', '?hide=country,agency,group,event,person,place,organization', '[role="status"]'),
];

const narrow: readonly State[] = [
  {
    name: 'the graph on a phone',
    reach: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await goTo('the graph', '', '[popovertarget]').reach(page);
    },
  },
  {
    name: 'the filters',
    reach: async (page) => {
      await page.getByRole('button', { name: /Ouvrir les filtres|Open the filters/ }).click();
      await page.getByRole('switch').first().waitFor();
    },
  },
  {
    name: 'the menu of the page',
    reach: async (page) => {
      await page.getByRole('button', { name: /Fermer les filtres|Close the filters/ }).click();
      await page.locator('[popovertarget]').first().click();
      await page.locator('[popover]:popover-open').waitFor();
    },
  },
  goTo('a node in its sheet', linkToNode('maroc'), 'blockquote'),
  goTo('an article in its sheet', `?read=${graph.articles[0]?.id ?? ''}`, 'article'),
];

/** Goes through the states on one page and returns, for each, what axe finds in it. */
async function walk(
  page: Page,
  states: readonly State[],
  of: 'all' | 'look',
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { name, reach } of states) {
    await reach(page);
    await waitForFrames(page);
    const violations = await findViolations(page, of);
    if (violations.length > 0) found[name] = violations;
  }
  return found;
}

describe.each([
  ['light, in French', { theme: 'light', language: 'fr' }],
  ['dark, in English', { theme: 'dark', language: 'en' }],
] as const satisfies readonly (readonly [string, PageOptions])[])('axe finds nothing, %s', (_, options) => {
  it('in any state of the page, nor on a phone', async () => {
    const { page } = await visit(options);
    const of = options.language === 'fr' ? 'all' : 'look';
    // What the search's field says stands beside its keys, whole.
    const cut = await page
      .locator('header kbd')
      .first()
      .evaluate(({ previousElementSibling: words }) => (words?.scrollWidth ?? 9) - (words?.clientWidth ?? 0));
    expect(cut).toBe(0);
    expect(await walk(page, [...wide, ...narrow], of)).toEqual({});
  }, 180_000);

  it('in the screen that says why there is no graph', async () => {
    const { page } = await open({ ...options, graph: { status: 404, body: '' }, fetchesAhead: false });
    await page.getByRole('alert').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('enlarged four times, which leaves 320 pixels', () => {
  it('nothing has to be scrolled sideways', async () => {
    const { page } = await visit({ width: 320, height: 256 });
    const states: readonly State[] = [
      press('the shortcuts', ['?'], 'dialog[open] h2'),
      press('the list of nodes and links', ['Escape', 'Shift+L'], '[role="option"]'),
      goTo('a node', linkToNode('maroc'), 'blockquote'),
      goTo('the question how two nodes are connected', linkToChain('polisario', 'dgse'), 'blockquote'),
    ];
    for (const { name, reach } of states) {
      await reach(page);
      expect({ name, wide: await findSidewaysScrolling(page) }).toEqual({ name, wide: [] });
    }
  }, 180_000);
});

/** A button of the display that replaces the graph. */
const beside = 'main > [inert] + div button';

describe('with letters twice as large', () => {
  it('nothing is cut off, nor covers anything else, in a wide, a middle and a narrow window', async () => {
    const prepare = async (page: Page) => {
      const browser = await page.context().newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    };
    const { page } = await openQuietly({ prepare, pixelRatio: 1, fetchesAhead: false });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    const states: readonly State[] = [
      goTo('the graph', '', 'header'),
      goTo('a node', linkToNode('maroc'), 'blockquote'),
      goTo('the timeline', '?show=timeline', beside),
      goTo('the map', '?show=map', beside),
      goTo('the table', '?show=table', beside),
      goTo('the figures', '?show=statistics', beside),
    ];
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const { name, reach } of states) {
        await reach(page);
        await waitForFrames(page);
        const seen = { wide: await findOverflow(page), covered: await findCovered(page) };
        expect({ name, width, ...seen }).toEqual({ name, width, wide: [], covered: [] });
      }
    }
  }, 180_000);
});

describe('for readers who want no motion', () => {
  const acts: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['an edge is marked', (page) => go(page, linkToEdge(edge.id))],
    [
      'its article opens at the words',
      (page) => go(page, linkToEvidence(edge.id, 0, evidence.article, evidence)),
    ],
    ['the reader goes on to another passage', (page) => page.keyboard.press('j')],
    ['a node out of sight is selected', (page) => go(page, '?sel=polisario')],
    ['all is shown again', (page) => page.keyboard.press('0')],
    ['the nodes are arranged by type', (page) => page.keyboard.press('t')],
  ];

  it('nothing is on its way: camera, nodes, marker and reader are at once where they go', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: /^Agrandir|^Zoomer/ }).click();
    await go(page, linkToNode('maroc'));
    await page.locator('blockquote').first().waitFor();
    await waitForFrames(page);
    for (const [name, act] of acts) {
      const { pictures, scrolls, marks, animated } = await watchMotion(page, () => act(page));
      expect({ name, animated }).toEqual({ name, animated: [] });
      expect(scrolls, name).toBeLessThanOrEqual(2);
      // A panel that opens or closes changes the canvas's width, and thereby once more what it shows.
      expect(pictures, name).toBeLessThanOrEqual(3);
      if (name === acts[0]?.[0]) expect(marks, name).toBeLessThanOrEqual(3);
    }
    // The same without a preference for reduced motion: it is seen here, so the check above would have seen it.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await go(page, '?sel=maroc');
    // A busy machine leaves out most frames of one flight, and may take a second to begin it: what is pressed meanwhile
    // would call it off.
    await expect
      .poll(async () => (await watchMotion(page, () => page.keyboard.press('t'), 150)).pictures, {
        timeout: 30_000,
      })
      .toBeGreaterThan(3);
  }, 60_000);
});

const go = (page: Page, path: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${path}`);

/**
 * The motion that an action causes until so many frames after it: how many successive pictures there are of camera and nodes,
 * of what is drawn under the links and of what is scrolled, and what CSS animates for longer than 80 ms.
 */
async function watchMotion(page: Page, act: () => Promise<unknown>, frames = 30) {
  await page.evaluate((most) => {
    const host = document.querySelector('[data-graph]') as GraphElement;
    const { graph: cy } = host;
    const small = new OffscreenCanvas(96, 60);
    const context = small.getContext('2d', { willReadFrequently: true });
    const under = document.querySelector<HTMLCanvasElement>('[role="application"] canvas');
    const seen = { pictures: new Set(), scrolls: new Set(), marks: new Set(), animated: new Set() };
    const look = () => {
      seen.pictures.add(JSON.stringify([cy.zoom(), cy.pan(), cy.nodes().map((node) => node.position())]));
      const scrolled = [...document.querySelectorAll('div, section')].map(({ scrollTop }) => scrollTop);
      seen.scrolls.add(scrolled.filter((top) => top > 0).join());
      if (under !== null && context !== null) {
        context.clearRect(0, 0, 96, 60);
        context.drawImage(under, 0, 0, 96, 60);
        seen.marks.add(context.getImageData(0, 0, 96, 60).data.join());
      }
      for (const { effect } of document.getAnimations()) {
        const { activeDuration } = effect?.getComputedTiming() ?? {};
        if (Number(activeDuration) > 80)
          seen.animated.add((effect as KeyframeEffect).target?.outerHTML.slice(0, 100));
      }
    };
    const watch = async () => {
      for (let after = 0; after < most; after += acted ? 1 : 0) {
        await new Promise((done) => requestAnimationFrame(done));
        look();
      }
      const { pictures, scrolls, marks, animated } = seen;
      return { pictures: pictures.size, scrolls: scrolls.size, marks: marks.size, animated: [...animated] };
    };
    let acted = false;
    const endWatch = () => {
      acted = true;
      return motion;
    };
    const motion = watch();
    Object.assign(window, { endWatch });
  }, frames);
  await act();
  return page.evaluate(() => (window as unknown as { endWatch: () => Promise<Motion> }).endWatch());
}

interface Motion {
  readonly pictures: number;
  readonly scrolls: number;
  readonly marks: number;
  readonly animated: readonly string[];
}

describe('with the colours of the system', () => {
  it('switches, the current display and the row that the keys are on still show what they are', async () => {
    const { page } = await visit();
    await page.emulateMedia({ forcedColors: 'active' });
    const paint = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { backgroundColor, borderBottomColor, outlineStyle, outlineWidth } =
            getComputedStyle(element);
          return { backgroundColor, borderBottomColor, outline: `${outlineStyle} ${outlineWidth}` };
        });
    const on = await paint('[role="switch"][aria-checked="true"] > .rounded-full');
    const off = await paint('[role="switch"][aria-checked="false"] > .rounded-full');
    expect(on.backgroundColor).not.toBe(off.backgroundColor);
    const current = await paint('header [aria-current]');
    const other = await paint('header nav button:not([aria-current], [aria-pressed])');
    expect(current.borderBottomColor).not.toBe(other.borderBottomColor);
    await page.keyboard.press('Shift+L');
    await page.keyboard.press('End');
    await expect
      .poll(async () => (await paint('[role="option"][data-active="true"]')).outline)
      .toBe('solid 2px');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.locator('li[aria-current]').first().waitFor();
    expect((await paint('li[aria-current]')).outline).toBe('solid 2px');
  });
});

/** The page, and scrollable elements in it, where the content is wider than the visible part. */
async function findSidewaysScrolling(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html, body, body *')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      // The chips of a narrow window are one row that scrolls by itself; everything that they undo is in the filters'
      // sheet too.
      .filter((element) => !element.matches('.one-row'))
      .filter(
        (element) =>
          element === document.documentElement ||
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
      )
      .map((element) => `${element.outerHTML.slice(0, 100)} ${element.scrollWidth}`),
  );
}
