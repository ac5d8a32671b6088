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

/** Paints an SVG file into a PNG of that size. Fails when the browser has too little memory for it. */
export async function rasterise(file: Blob, { width, height }: Size): Promise<Blob> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(image, 0, 0, width, height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    // Safari keeps the memory of a canvas for a while unless it is made small.
    canvas.width = 0;
    if (png === null) throw new Error('too large');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
