import { html } from '../../lib/html.ts';

interface Embedded {
  /** Where the page stands with the view in it. */
  readonly address: string;
  /** What the frame shows, in words: its title for screen readers. */
  readonly title: string;
}

/**
 * The HTML that puts a view into another page. The frame may run its scripts, read its own files, copy a citation and
 * open a link in another tab; it may neither lead its host elsewhere nor send a form, and is not told whose page it is
 * in. It is fetched when the reader comes near.
 */
export const writeEmbedCode = ({ address, title }: Embedded): string =>
  html`<iframe src="${address}" title="${title}" width="100%" height="600" style="border:0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" allow="clipboard-write"></iframe>`
    .markup;
