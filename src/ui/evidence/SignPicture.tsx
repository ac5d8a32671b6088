import type { Sign } from '../../drawing/signs.ts';
import { Shapes } from '../SvgParts.tsx';

interface SignPictureProps {
  readonly sign: Sign;
  /** The drawn width; left out: its own. */
  readonly widthPx?: number | undefined;
}

/** A sign of the graph among words that say the same. */
export function SignPicture({ sign, widthPx = sign.widthPx }: SignPictureProps) {
  const heightPx = (sign.heightPx * widthPx) / sign.widthPx;
  return (
    <svg
      aria-hidden="true"
      className="shrink-0"
      width={widthPx}
      height={heightPx}
      viewBox={`0 ${-sign.heightPx / 2} ${sign.widthPx} ${sign.heightPx}`}
    >
      <Shapes of={sign.shapes} />
    </svg>
  );
}
