/**
 * Has the browser ask before the page is left, as long as it was last told so: something is only in its memory. At other
 * times no listener is registered, so that the browser can keep the page for Back.
 */
export function askBeforeLeaving(
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): (wanted: boolean) => void {
  const ask = (event: Event) => event.preventDefault();
  return (wanted) => {
    if (wanted) page.addEventListener('beforeunload', ask);
    else page.removeEventListener('beforeunload', ask);
  };
}
