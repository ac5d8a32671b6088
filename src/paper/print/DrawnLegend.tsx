import { measureText } from '../../drawing/measureText.ts';
import { useLanguage } from '../../ui/language.tsx';
import { drawLegend } from '../sheet/drawLegend.ts';
import type { LegendContent } from '../sheet/legendContent.ts';
import { sheetMessages } from '../sheet/sheetMessages.ts';
import { Drawing } from './Drawing.tsx';
import { paperPalette } from './printPalette.ts';

/** The width for which drawings on paper are laid out: their names are then 7 points high on A4. */
export const paperWidthPx = 920;

const besidePx = 4;

/** The legend of a drawing. */
export function DrawnLegend({ content }: { readonly content: LegendContent }) {
  const words = sheetMessages[useLanguage()];
  const { elements, heightPx } = drawLegend(
    content,
    words,
    paperPalette(),
    paperWidthPx - besidePx,
    measureText,
  );
  return <Drawing elements={elements} width={paperWidthPx} height={heightPx} />;
}
