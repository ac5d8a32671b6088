/**
 * What the campaign asks of the page, put there once before its own scripts: every text that is sent to be run is compiled
 * and kept by the browser, so that thousands of them would look like a page that grows.
 */
export interface PageProbe {
  /** Of what is there now, and of what has happened since the last look. */
  look(): Seen;
  /** The middle and the name of one of the controls that are on the screen, by a share from 0 to 1; null: none. */
  pick(share: number): { readonly x: number; readonly y: number; readonly name: string } | null;
  /** Goes to the opening view as Back does, without loading the page anew, and waits until it rests. */
  goHome(): Promise<void>;
}

interface Seen {
  /** How many characters can be read. */
  readonly letters: number;
  /** Whether the page says that a part of it has failed. */
  readonly hasFailed: boolean;
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
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestMs = Math.max(longestMs, duration);
  }).observe({ type: 'longtask', buffered: true });
  const probe: PageProbe = {
    look: () => {
      const words = document.body.innerText;
      const seen = { letters: words.trim().length, hasFailed: failedPart.test(words), longestMs };
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
    goHome: async () => {
      history.pushState(null, '', location.pathname);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
      await new Promise((done) => setTimeout(done, 1500));
    },
  };
  Object.assign(globalThis, { probe });
}
