/** What keeping the page offline needs of a browser. */
export interface OfflineHost {
  readonly container: Pick<ServiceWorkerContainer, 'controller' | 'register'> & EventTarget;
  /** Loads the page anew, at its address. */
  readonly reload: () => void;
  /** Calls back whenever the reader comes back to the page; gives what ends that. */
  readonly onReturn: (listener: () => void) => () => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** So often a page that stays open asks at most whether there is a new version. */
const askAgainMs = 60 * 60 * 1000;

/**
 * Has the browser keep the page, and calls back when a new version of it lies ready, with what begins it: the page is loaded
 * anew then, and never else. A version that another tab has begun is told of in the same way. Where the browser refuses,
 * nothing happens: the page works from the network as before. Gives what ends it.
 */
export function keepOffline(
  { container, reload, onReturn, now }: OfflineHost,
  onReady: (begin: () => void) => void,
): () => void {
  let ended = false;
  let asked = false;
  let controlled = container.controller !== null;
  let endReturns = () => {};

  const change = () => {
    // The first worker takes over the very page that it has kept.
    if (!controlled) controlled = true;
    else if (asked) reload();
    else onReady(reload);
  };
  container.addEventListener('controllerchange', change);

  const watch = (registration: ServiceWorkerRegistration) => {
    if (ended) return;
    const begin = () => {
      asked = true;
      if (registration.waiting === null) reload();
      else registration.waiting.postMessage({ type: 'SKIP_WAITING' });
    };
    const tell = () => {
      if (!ended && registration.waiting !== null && controlled) onReady(begin);
    };
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tell);
    });
    tell();
    let askedAt = now();
    endReturns = onReturn(() => {
      if (now() - askedAt < askAgainMs) return;
      askedAt = now();
      registration.update().catch(() => null);
    });
  };
  container.register('sw.js').then(watch, () => null);

  return () => {
    ended = true;
    endReturns();
    container.removeEventListener('controllerchange', change);
  };
}
