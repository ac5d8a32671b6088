import type { PageElement, PageNode } from './tree.ts';

/** Elements that are displayed on lines of their own. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL BODY HTML'.split(
    ' ',
  ),
);

/** Elements whose words are not read as part of a page. */
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO SELECT OPTION BUTTON INPUT TEXTAREA HEAD TITLE META LINK'.split(
    ' ',
  ),
);

/**
 * The words of an element as a reader sees them: each block a paragraph, white space within it collapsed, `br` a new
 * line. Walks the tree without recursion: markup may be nested arbitrarily deep.
 */
export function textOfElement(root: PageNode): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const plain = line.replace(/[ \t\n\r\f]+/g, ' ').trim();
    if (plain !== '') lines.push(plain);
    line = '';
  };
  let node: PageNode | null = root;
  while (node !== null) {
    let descends = false;
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    else if (node.nodeType === 1 || node.nodeType === 11) {
      const name = node.nodeName.toUpperCase();
      if (blocks.has(name) || name === 'BR') endLine();
      descends = !unread.has(name) && !isHidden(node as PageElement) && node.firstChild !== null;
    }
    if (descends) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && blocks.has(node.nodeName.toUpperCase())) endLine();
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  endLine();
  return lines.join('\n\n');
}

const isHidden = (element: PageElement): boolean =>
  element.hasAttribute?.('hidden') || element.getAttribute?.('aria-hidden') === 'true';
