/**
 * Replaces the page's texts, as a browser's translator does: each text node is replaced by two elements. It runs in the
 * page itself, so it can use nothing from outside it.
 */
export function translate(root: Element = document.body): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const ours = texts.filter(
    (text) => text.data.trim() !== '' && !text.parentElement?.closest('svg, script, style, option, textarea'),
  );
  for (const text of ours) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
  return ours.length;
}
