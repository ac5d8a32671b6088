import type { Core } from 'cytoscape';

/**
 * What Cytoscape's style remembers, without an end, so as not to work it out twice: values of properties as parsed, the
 * style for each set of rules that an element has matched, and what changes between two such sets.
 */
interface StyleMemory {
  propCache?: object;
  readonly _private: { contextStyles?: object; propDiffs?: object };
}

/** Values that many elements share, beside the bend of each link as it is and as it was. */
const sharedValues = 500;
/** Sets of rules that elements match at one time, and changes from one such set to another. */
const mostSets = 250;
const mostChanges = 1_000;

/**
 * Has Cytoscape forget what it remembers of styles where that has become much more than the elements need now. It is
 * worked out again when it is needed: each filter and each node that is moved brings new sizes and bends, and a page that
 * is open for a day would keep them all.
 */
export function forgetStyles(cy: Core): void {
  const style = cy.style() as unknown as StyleMemory;
  const mostValues = sharedValues + 2 * cy.edges().length;
  if (isLarger(style.propCache, mostValues)) style.propCache = [];
  if (isLarger(style._private.contextStyles, mostSets)) style._private.contextStyles = {};
  if (isLarger(style._private.propDiffs, mostChanges)) style._private.propDiffs = {};
}

const isLarger = (memory: object | undefined, most: number): boolean =>
  memory !== undefined && Object.keys(memory).length > most;
