/** What being available offline needs from a browser. */
export interface OfflineHost {
  readonly container: Pick<ServiceWorkerContainer, 'controller' | 'register'> & EventTarget;
  /** Reloads the page at its address. */
  readonly reload: () => void;
  /** Calls back whenever the reader returns to the page; returns what ends that. */
  readonly onReturn: (listener: () => void) => () => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** A page that stays open checks for a new version at most this often. */
const askAgainMs = 60 * 60 * 1000;

/**
 * Makes the browser store the page, and calls back when a new version is ready, with a function that starts it by
 * reloading the page; nothing else reloads it. A version started by another tab is announced in the same way. If the
 * browser refuses, nothing happens: the page works from the network as before. Returns what ends it.
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
    // The first worker takes control of the page that it was installed from, which needs no reload.
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
  // What blocks workers may also answer with no registration at all.
  container
    .register('sw.js')
    .then(watch)
    .catch(() => null);

  return () => {
    ended = true;
    endReturns();
    container.removeEventListener('controllerchange', change);
  };
}
