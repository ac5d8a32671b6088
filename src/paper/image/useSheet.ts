import { useEffect, useState } from 'react';
import { writeSvg } from '../../drawing/svgElement.ts';
import { drawSheet, type Sheet, withStyle } from '../sheet/drawSheet.ts';
import { embedFonts } from './embedFonts.ts';

/** A page as a file, once it is drawn. */
export interface DrawnSheet {
  readonly orientation: Sheet['orientation'];
  readonly title: string;
  readonly file: Blob;
}

/** null while it is being drawn; 'failed' when its fonts cannot be fetched. */
export function useSheet(frame: Sheet): DrawnSheet | null | 'failed' {
  const [made, setMade] = useState<{ readonly of: object; readonly sheet: DrawnSheet | 'failed' } | null>(
    null,
  );

  useEffect(() => {
    let calledOff = false;
    const make = async () => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (calledOff) return;
      const drawn = drawSheet(frame);
      const fonts = await embedFonts(writeSvg(drawn));
      const text = `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(withStyle(drawn, fonts))}\n`;
      const file = new Blob([text], { type: 'image/svg+xml' });
      setMade({ of: frame, sheet: { orientation: frame.orientation, title: frame.title, file } });
    };
    make().catch(() => calledOff || setMade({ of: frame, sheet: 'failed' }));
    return () => {
      calledOff = true;
    };
  }, [frame]);

  return made?.of === frame ? made.sheet : null;
}
