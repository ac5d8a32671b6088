/**
 * Loads the page anew, at the same address. false: its host does not answer, and nothing was done: the browser would
 * put its own error page in the place of all that still works.
 */
export async function reloadPage(): Promise<boolean> {
  try {
    // A page that is kept on this machine needs no host.
    if (!navigator.serviceWorker?.controller)
      await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
  } catch {
    return false;
  }
  location.reload();
  return true;
}
