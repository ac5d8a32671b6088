import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';
import type { AppState } from '../../src/store/appStore.ts';

/**
 * What the campaign asks of the page, put there once before its own scripts: every text that is sent to be run is compiled
 * and kept by the browser, so that thousands of them would look like a page that grows.
 */
export interface PageProbe {
  /** Of what is there now, and of what has happened since the last look. */
  look(): Seen;
  /** The middle and the name of one of the controls that are on the screen, by a share from 0 to 1; null: none. */
  pick(share: number): { readonly x: number; readonly y: number; readonly name: string } | null;
  /** The middle of each control in the bar at the head of the page. */
  headControls(): readonly { readonly x: number; readonly y: number }[];
  /**
   * Brings the page to rest: to the view and the session in which it was the first time that this was asked, whatever was
   * chosen, sorted, moved or folded since. What is kept in the page's memory stays.
   */
  rest(): void;
  /** All words on the page. */
  words(): string;
  /** Goes to a view as Back does, without loading the page anew. */
  goTo(search: string): void;
  /**
   * Fills the list of 150 shifts of the layout that the browser keeps of every page, with the elements that were shifted: it
   * cannot be switched off, and what it holds would look like elements that the page has forgotten.
   */
  fillShifts(): Promise<void>;
}

interface Seen {
  /** How many characters can be read. */
  readonly letters: number;
  /** What the page says of a part of it that has failed, and the words before; null: nothing. */
  readonly failure: string | null;
  /** The longest task, in milliseconds of the clock. */
  readonly longestMs: number;
}

/** Runs in the page, and therefore uses nothing from outside. */
export function installProbe(): void {
  /** What the page says of a part that has failed, in both languages. */
  const failedPart =
    /n’a pas pu être chargée|s’est arrêtée sur une erreur|could not be loaded|stopped because of an error/;
  const controls =
    'button, a[href], input, select, [role="option"], [role="switch"], summary, [tabindex="0"]';
  let longestMs = 0;
  const failureIn = (words: string): string | null => {
    const at = words.search(failedPart);
    return at === -1 ? null : words.slice(Math.max(0, at - 120), at + 160).replace(/\s+/g, ' ');
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  }).observe({ type: 'longtask', buffered: true });
  let first: string | null = null;
  const probe: PageProbe = {
    look: () => {
      const words = document.body.innerText;
      const seen = { letters: words.trim().length, failure: failureIn(words), longestMs };
      longestMs = 0;
      return seen;
    },
    pick: (share) => {
      const shown = [...document.querySelectorAll<HTMLElement>(controls)].flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        return width > 0 && x > 0 && y > 0 && x < innerWidth && y < innerHeight ? [{ x, y, element }] : [];
      });
      const one = shown[Math.floor(shown.length * share)];
      if (one === undefined) return null;
      const { x, y, element } = one;
      return { x, y, name: element.ariaLabel ?? element.innerText.slice(0, 40) };
    },
    headControls: () =>
      [...document.querySelectorAll<HTMLElement>('header button')].flatMap((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return width > 0 ? [{ x: left + width / 2, y: top + height / 2 }] : [];
      }),
    rest: () => {
      const store = document.querySelector<GraphElement>('[data-graph]')?.store;
      if (store === undefined) return;
      const { view, session } = store.getState();
      first ??= JSON.stringify({ view, session });
      store.setState(JSON.parse(first) as Pick<AppState, 'view' | 'session'>);
      // The camera too, which is no part of either.
      store.getState().actions.reset();
      for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.removeAllRanges();
      // The browser keeps what it found last at two places, though it has left the page.
      for (const x of [1, 2]) document.elementsFromPoint(x, 1);
    },
    words: () => document.body.innerText,
    goTo: (search) => {
      history.pushState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    },
    fillShifts: async () => {
      const box = document.createElement('div');
      box.style.cssText = 'position:absolute;left:0;width:300px;height:300px;background:#888';
      document.body.append(box);
      for (let frame = 0; frame < 200; frame += 1) {
        box.style.top = `${(frame % 2) * 200}px`;
        await new Promise((done) => requestAnimationFrame(done));
      }
      box.remove();
    },
  };
  Object.assign(globalThis, { probe });
}
