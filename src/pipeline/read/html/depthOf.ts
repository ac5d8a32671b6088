import type { PageNode } from './tree.ts';

/** The depth of nesting below a node; `most + 1` as soon as it exceeds `most`. */
export function depthOf(root: PageNode, most: number): number {
  let deepest = 0;
  let depth = 0;
  let node: PageNode | null = root;
  while (node !== null) {
    deepest = Math.max(deepest, depth);
    if (deepest > most) return deepest;
    if (node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === null || node === root ? null : node.nextSibling;
  }
  return deepest;
}
