import type { Size } from '../../drawing/geometry.ts';

/** Paper sizes in pixels at 300 dots per inch, the longer side first: painting an A3 takes 70 MB of memory. */
export const papers = {
  A4: [3508, 2480],
  A3: [4961, 3508],
} as const;
export type Paper = keyof typeof papers;

export function sizeOnPaper(paper: Paper, orientation: 'landscape' | 'portrait'): Size {
  const [longer, shorter] = papers[paper];
  return orientation === 'landscape'
    ? { width: longer, height: shorter }
    : { width: shorter, height: longer };
}

/** Dots per inch: what paper deserves, then what a browser with less room for a picture may still hold. */
const resolutions = [300, 200, 150, 100] as const;

interface Rasterised {
  readonly png: Blob;
  readonly dotsPerInch: number;
}

/**
 * Paints an SVG file, whose ground is opaque, into a PNG of that size, which is meant for 300 dots per inch; of as many
 * fewer as the browser has room for. Rejects when it has none at all.
 */
export async function rasterise(file: Blob, { width, height }: Size): Promise<Rasterised> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    for (const dotsPerInch of resolutions) {
      const scale = dotsPerInch / resolutions[0];
      const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
      const png = await paint(image, size);
      if (png !== null) return { png, dotsPerInch };
    }
    throw new Error('The browser holds no picture of this size.');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** null: the browser has no room for so many dots. */
async function paint(image: HTMLImageElement, { width, height }: Size): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  try {
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, width, height);
    // Safari says nothing about a canvas that is too large: nothing is painted, and the file would be an empty page.
    if (context.getImageData(width >> 1, height >> 1, 1, 1).data[3] !== 255) return null;
    return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    return null;
  } finally {
    // Safari keeps the memory of a canvas for a while unless it is made small.
    canvas.width = 0;
  }
}
