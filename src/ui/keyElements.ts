/**
 * The elements that are on the page for one purpose, in the order in which they came. Whoever draws one gives it `ref`;
 * other parts hand it the keyboard without knowing who drew it, or where.
 */
export interface KeyElements {
  /** To be given as the `ref` of such an element: it counts as long as it is mounted. */
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
  readonly all: () => readonly HTMLElement[];
}

/** The page's main part. */
export const mainPart = keepKeyElements();
/** What holds the panels beside the picture. */
export const sidePanels = keepKeyElements();
/** The headings of panels, where reading begins. */
export const panelHeadings = keepKeyElements();
/** Buttons that ask how two nodes are connected. */
export const chainAskers = keepKeyElements();
/** « Dossier » buttons of the passages that are shown, but for the one being read. */
export const gatherButtons = keepKeyElements();
/** The « Dossier » button of the passage being read. */
export const currentGatherButton = keepKeyElements();

/** Whether something is in the panels beside the picture. */
export const isInSidePanels = (target: EventTarget | null): boolean =>
  target instanceof Node && sidePanels.all().some((panels) => panels.contains(target));

/** Moves the focus to the page's main part. */
export const focusMain = (): void => mainPart.all().at(-1)?.focus({ preventScroll: true });

/** A new collection, for elements of one purpose. */
export function keepKeyElements(): KeyElements {
  const elements = new Set<HTMLElement>();
  return {
    ref: (element) => {
      if (element === null) return undefined;
      elements.add(element);
      return () => elements.delete(element);
    },
    all: () => [...elements],
  };
}
