/** The part of Cytoscape's style that works out what elements look like, and tells what depends on it. */
interface Style {
  apply: (elements: ArrayLike<StyledElement>) => unknown;
  /** Tells, for one property of an element that has changed, the element itself and what is beside it. */
  checkTriggers: (element: StyledElement, ...change: unknown[]) => void;
  checkZOrderTrigger: (element: StyledElement, ...change: unknown[]) => void;
}

interface StyledElement {
  readonly _private: { readonly appliedInitStyle: boolean };
  readonly dirtyStyleCache: () => void;
  readonly dirtyBoundingBoxCache: () => void;
}

/**
 * Has the first style of an element told once. By itself, Cytoscape tells each of its properties to the element and to
 * its neighbours, all of which are to be worked out anyway: eight events for a link, thousands for a graph.
 */
export function quietFirstStyle(style: object): void {
  const prototype = Object.getPrototypeOf(style) as Style;
  if (quiet.has(prototype)) return;
  quiet.add(prototype);
  const { apply, checkTriggers } = prototype;
  let applying = false;
  prototype.apply = function (this: Style, elements) {
    const before = applying;
    applying = true;
    for (const element of Array.from(elements)) {
      if (element._private.appliedInitStyle) continue;
      element.dirtyStyleCache();
      element.dirtyBoundingBoxCache();
    }
    try {
      return apply.call(this, elements);
    } finally {
      applying = before;
    }
  };
  prototype.checkTriggers = function (this: Style, element, ...change) {
    if (applying && !element._private.appliedInitStyle) this.checkZOrderTrigger(element, ...change);
    else checkTriggers.call(this, element, ...change);
  };
}

const quiet = new WeakSet<Style>();
