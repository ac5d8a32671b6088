/**
 * Reloads the page at the same address. false: its host does not respond, and nothing was done, since the browser would
 * replace everything that still works by its own error page.
 */
export async function reloadPage(): Promise<boolean> {
  try {
    // A page stored for offline use needs no host.
    if (!navigator.serviceWorker?.controller)
      await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
  } catch {
    return false;
  }
  location.reload();
  return true;
}
