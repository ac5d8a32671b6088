const keeping = 'data-keeps-focus';

/**
 * Whether the focus stays on this element when it opens something, because the reader is selecting and will go on
 * selecting.
 */
export function keepFocus(element: Element, keeps: boolean): void {
  element.toggleAttribute(keeping, keeps);
}

export const keepsFocus = (element: Element): boolean => element.hasAttribute(keeping);
