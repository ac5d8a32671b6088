/** The part of Cytoscape's style that works out what elements look like, and tells what depends on it. */
interface Style {
  apply: (elements: ArrayLike<StyledElement>) => unknown;
  /** Tells, for one property of an element that has changed, the element itself and what is beside it. */
  checkTriggers: (element: StyledElement, ...change: unknown[]) => void;
  checkZOrderTrigger: (element: StyledElement, ...change: unknown[]) => void;
}

interface StyledElement {
  readonly _private: {
    readonly appliedInitStyle: boolean;
    readonly bbCache: object | null;
    readonly rstyle: { readonly clean?: boolean };
  };
  readonly dirtyStyleCache: () => void;
}

/** A set of elements, which an element is too. */
interface Elements extends ArrayLike<StyledElement> {
  /** Works out the style of those that have none yet, or an old one. */
  cleanStyle: () => unknown;
  /** Has them take their style anew. `tellsRenderer` is false where it is the renderer that wants it. */
  updateStyle: (tellsRenderer?: boolean) => unknown;
  /** Forgets how large they are, and tells so: an event for each. */
  dirtyBoundingBoxCache: () => unknown;
}

/**
 * Has an element that takes a style tell once that it has another size. By itself, Cytoscape tells each of its properties
 * to the element and to its neighbours: eight events for a link, thousands for a graph. Of its first style all of them are
 * to be worked out anyway. And drawing changes no style: by itself, Cytoscape's renderer has each node that it draws take its
 * style twice more, once for having begun to load a background image and once for having loaded it, though none has one.
 * `none`: an empty set of elements.
 */
export function quietStyle(style: object, none: object): void {
  const prototype = Object.getPrototypeOf(style) as Style;
  if (quiet.has(prototype)) return;
  quiet.add(prototype);
  const elements = Object.getPrototypeOf(none) as Elements;
  const { apply, checkTriggers } = prototype;
  const { cleanStyle, updateStyle, dirtyBoundingBoxCache } = elements;
  /** What is to be told, while styles are worked out. */
  let changed: Set<StyledElement> | null = null;
  const gather = <Result>(act: () => Result): Result => {
    if (changed !== null) return act();
    const gathered = new Set<StyledElement>();
    changed = gathered;
    try {
      return act();
    } finally {
      changed = null;
      for (const element of gathered) dirtyBoundingBoxCache.call(element as never);
    }
  };
  elements.cleanStyle = function (this: Elements) {
    return gather(() => cleanStyle.call(this));
  };
  elements.updateStyle = function (this: Elements, tellsRenderer) {
    return tellsRenderer === false ? this : updateStyle.call(this, tellsRenderer);
  };
  elements.dirtyBoundingBoxCache = function (this: Elements) {
    if (changed === null) return dirtyBoundingBoxCache.call(this);
    for (const element of Array.from(this)) changed.add(element);
    return this;
  };
  prototype.apply = function (this: Style, styled) {
    return gather(() => {
      for (const element of Array.from(styled)) {
        if (element._private.appliedInitStyle) continue;
        element.dirtyStyleCache();
        // It was told when it was added, and nobody has asked since.
        if (element._private.bbCache !== null || element._private.rstyle.clean) changed?.add(element);
      }
      return apply.call(this, styled);
    });
  };
  prototype.checkTriggers = function (this: Style, element, ...change) {
    if (changed !== null && !element._private.appliedInitStyle) this.checkZOrderTrigger(element, ...change);
    else checkTriggers.call(this, element, ...change);
  };
}

const quiet = new WeakSet<Style>();
