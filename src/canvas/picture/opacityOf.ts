import type { Palette } from '../../drawing/palette.ts';

/** How visible the classes leave an element, as the stylesheet has it; null: wholly. */
export function opacityOf(classes: readonly string[], { fadedOpacity }: Palette): number | null {
  if (classes.includes('faded')) return fadedOpacity;
  if (classes.includes('dimmed')) return fadedOpacity + 0.14;
  if (classes.includes('unread')) return 0.55;
  if (classes.includes('read')) return 0.7;
  return null;
}
