import type { Browser, Page } from 'playwright-core';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';
import { writeDossierText } from '../../src/domain/dossier/dossierText.ts';
import { initialSession } from '../../src/store/session/session.ts';
import { waitForFrames, waitForPicture } from '../helpers/canvas.ts';
import { type OpenedPage, openPage, type PageOptions } from '../helpers/openPage.ts';
import { describePage } from './describePage.ts';

/** The options that a kept page can fulfil; for all others a page must be loaded. */
export type VisitOptions = Pick<
  PageOptions,
  'path' | 'width' | 'height' | 'pixelRatio' | 'theme' | 'language' | 'reducedMotion' | 'touch'
>;

export interface KeptPages {
  /** A page in the state in which it opens at this address, without loading it if possible. */
  readonly visit: (options?: VisitOptions) => Promise<OpenedPage>;
  /** Stops the frames of all pages until they are visited again. */
  readonly rest: () => Promise<void>;
  /** Closes all: the next visit loads its page anew. */
  readonly drop: () => Promise<void>;
}

/** What cannot be changed while a page is open. */
type Kind = Required<Pick<VisitOptions, 'language' | 'touch' | 'pixelRatio'>>;

interface KeptPage extends OpenedPage {
  /** Its description when it had just opened. */
  readonly asOpened: string;
}

/** The window that a page of each kind is opened in and taken back to. */
const sizeOf = ({ touch }: Kind) => (touch ? { width: 390, height: 844 } : { width: 1440, height: 900 });

/**
 * Loading the page is most of what a test costs, so pages are kept from one test to the next: one for each language,
 * pointer (mouse or finger) and pixel ratio. Size, theme and motion are changed while they are open. That nothing is left
 * of the previous test is not assumed but checked: a page that is not in every respect as it was when it had just opened
 * is loaded again.
 */
export function keepPages(browser: Browser, baseUrl: string): KeptPages {
  const kept = new Map<string, KeptPage>();

  const visit = async (options: VisitOptions = {}): Promise<OpenedPage> => {
    const { path = '', theme = 'light', reducedMotion = 'reduce' } = options;
    const { language = 'fr', touch = false, pixelRatio = 1 } = options;
    const kind: Kind = { language, touch, pixelRatio };
    const key = Object.values(kind).join(' ');
    let page = kept.get(key);
    if (page !== undefined) await wake(page.page);
    if (page !== undefined && !(await bringBack(page, kind)) && !(await loadAgain(page, baseUrl))) {
      await page.close();
      page = undefined;
    }
    page ??= await openAndNote(browser, baseUrl, kind);
    kept.set(key, page);
    const { width = sizeOf(kind).width, height = sizeOf(kind).height } = options;
    await resize(page.page, { width, height }, sizeOf(kind));
    await page.page.emulateMedia({ colorScheme: theme, reducedMotion });
    if (path !== '') await goTo(page.page, path);
    else if (theme !== 'light') await waitForFrames(page.page);
    return page;
  };
  const rest = async (): Promise<void> => {
    await Promise.all([...kept.values()].map(({ page }) => fallAsleep(page)));
  };
  const drop = async (): Promise<void> => {
    const pages = [...kept.values()];
    kept.clear();
    await Promise.all(pages.map((page) => page.close()));
  };
  return { visit, rest, drop };
}

/** What a sleeping page wanted to do in its next frame. */
interface Sleeper extends Window {
  wakeUp?: () => void;
}

/**
 * Holds back the page's animation frames. Cytoscape asks for one after the other for as long as it lives, which for a page
 * that nobody looks at takes a fourteenth of a core.
 */
async function fallAsleep(page: Page): Promise<void> {
  if (page.isClosed()) return;
  await page.evaluate(() => {
    const sleeper = window as Sleeper;
    if (sleeper.wakeUp !== undefined) return;
    const { requestAnimationFrame, cancelAnimationFrame } = window;
    const held = new Map<number, FrameRequestCallback>();
    let last = 0;
    window.requestAnimationFrame = (callback) => {
      // The browser's own numbers are positive.
      last -= 1;
      held.set(last, callback);
      return last;
    };
    window.cancelAnimationFrame = (request) => {
      if (!held.delete(request)) cancelAnimationFrame(request);
    };
    sleeper.wakeUp = () => {
      Object.assign(window, { requestAnimationFrame, cancelAnimationFrame });
      delete sleeper.wakeUp;
      for (const callback of held.values()) requestAnimationFrame(callback);
    };
  });
}

async function wake(page: Page): Promise<void> {
  if (!page.isClosed()) await page.evaluate(() => (window as Sleeper).wakeUp?.());
}

/** Resizes the window, and shows all of the graph in it. */
async function resize(page: Page, size: PageSize, before: PageSize): Promise<void> {
  if (size.width === before.width && size.height === before.height) return;
  await page.setViewportSize(size);
  await waitForFrames(page);
  await page.keyboard.press('0');
  await waitForFrames(page);
}

type PageSize = ReturnType<typeof sizeOf>;

async function openAndNote(browser: Browser, baseUrl: string, kind: Kind): Promise<KeptPage> {
  const opened = await openPage(browser, baseUrl, { ...kind, ...sizeOf(kind) });
  await waitForPicture(opened.page);
  await waitForRest(opened.page);
  return { ...opened, asOpened: await describePage(opened.page) };
}

/** Waits until the parts that are fetched when the page is idle have arrived too. */
async function waitForRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let before = -1;
    for (let files = 0; files !== before; ) {
      before = files;
      await new Promise((done) => requestIdleCallback(done));
      await new Promise((done) => setTimeout(done, 150));
      files = performance.getEntriesByType('resource').length;
    }
  });
}

/** Takes the page back to the state in which it had just opened, and returns whether that worked. */
async function bringBack(kept: KeptPage, kind: Kind): Promise<boolean> {
  const { page, context, asOpened } = kept;
  await page.unrouteAll();
  await context.clearPermissions();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', media: null, forcedColors: null });
  await page.setViewportSize(sizeOf(kind));
  await page.mouse.move(0, 0);
  for (let open = 0; open < 6 && (await page.locator(overThePage).count()) > 0; open += 1)
    await page.keyboard.press('Escape');
  await forgetStored(page);
  await goTo(page, '');
  if ((await page.locator('[data-graph]').count()) === 0) return false;
  await forgetSession(page);
  // The camera shows everything, as it did. A phone opens on a part; the camera comes back to it with the view.
  if (!kind.touch) await page.keyboard.press('0');
  for (const patience of patienceMs) {
    await page.waitForTimeout(patience);
    if (patience === patienceMs[1]) await rewindList(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await waitForFrames(page);
    if ((await describePage(page)) === asOpened) return true;
  }
  return false;
}

/** Waiting times for what is still on its way back: far less than loading the page again takes. */
const patienceMs = [0, 100, 300, 600, 1000];
const overThePage = 'dialog[open], [role="dialog"], [role="menu"], :popover-open';

/** Takes the list of nodes and links, which remembers its row, back to its beginning. */
async function rewindList(page: Page): Promise<void> {
  const list = page.getByRole('listbox', { includeHidden: true }).first();
  if ((await list.count()) === 0) return;
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Home']) await list.press(key);
}

/** Reloads the page in its window, and returns whether it is as it was the first time. */
async function loadAgain(kept: KeptPage, baseUrl: string): Promise<boolean> {
  const { page, asOpened } = kept;
  await forgetStored(page);
  await page.goto(baseUrl);
  await waitForPicture(page);
  await waitForRest(page);
  return (await describePage(page)) === asOpened;
}

/**
 * No preferences and no dossier; only the fact that the welcome card of a first visit was seen. An open page takes its dossier
 * from another tab, as it seems to it, that has emptied it.
 */
async function forgetStored(page: Page): Promise<void> {
  await page.evaluate(
    (empty) => {
      const key = 'maillage.dossier';
      const hadDossier = localStorage.getItem(key) !== null;
      localStorage.clear();
      localStorage.setItem('maillage.hint', 'seen');
      sessionStorage.clear();
      if (hadDossier)
        dispatchEvent(new StorageEvent('storage', { key, newValue: empty, storageArea: localStorage }));
    },
    writeDossierText({ title: '', entries: [] }),
  );
}

/** Theme, legend, messages, map, timeline and table would stay as they were left; they are reset. */
async function forgetSession(page: Page): Promise<void> {
  await page.evaluate((unseen) => {
    const { store } = document.querySelector('[data-graph]') as GraphElement;
    store.setState(({ session }) => ({ session: { ...session, ...unseen } }));
  }, unseenSession);
}

const {
  theme,
  ownLanguage,
  pointed,
  mapFrame,
  timelineFrame,
  tables,
  legendOpen,
  bareKeys,
  listOpen,
  notice,
} = initialSession;
const unseenSession = {
  theme,
  ownLanguage,
  pointed,
  mapFrame,
  timelineFrame,
  tables,
  legendOpen,
  bareKeys,
  listOpen,
  notice,
};

/** As Back and Forward do: the page follows its address, and nothing is loaded. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    document.getSelection()?.removeAllRanges();
    // The first entry of a history: nothing to undo or redo (no number is smaller than NaN).
    const first = { depth: 0, top: 0, moved: {} };
    history.pushState({ ...first, top: Number.NaN }, '', location.pathname + address);
    dispatchEvent(new PopStateEvent('popstate'));
    history.replaceState(first, '');
  }, path);
  await waitForFrames(page);
}
