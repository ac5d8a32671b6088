import { measureText } from '../../drawing/measureText.ts';
import { useLanguage } from '../../ui/language.tsx';
import { drawLegend } from '../sheet/drawLegend.ts';
import type { LegendContent } from '../sheet/legendContent.ts';
import { sheetWords } from '../sheet/sheetWords.ts';
import { Drawing } from './Drawing.tsx';
import { paperPalette } from './paperPalette.ts';

/** The width that drawings for paper are made for: their names are then 7 points high on A4. */
export const paperWidthPx = 920;

const besidePx = 4;

/** What the signs of a drawing mean. */
export function DrawnLegend({ content }: { readonly content: LegendContent }) {
  const words = sheetWords[useLanguage()];
  const { elements, heightPx } = drawLegend(
    content,
    words,
    paperPalette(),
    paperWidthPx - besidePx,
    measureText,
  );
  return <Drawing elements={elements} width={paperWidthPx} height={heightPx} />;
}
