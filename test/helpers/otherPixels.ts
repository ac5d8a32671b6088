import type { Page } from 'playwright-core';

/**
 * The share of the pixels of two pictures that differ by more than so many of 255 levels in one colour, worked out in a
 * page of the same browser.
 */
export async function shareOfOtherPixels(
  page: Page,
  pictures: readonly [Buffer, Buffer],
  levels: number,
): Promise<number> {
  const blank = await page.context().newPage();
  try {
    const urls = pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`);
    return await blank.evaluate(compare, { urls, levels });
  } finally {
    await blank.close();
  }
}

/** Runs in a page. */
async function compare({ urls, levels }: { readonly urls: readonly string[]; readonly levels: number }) {
  const [one, other] = await Promise.all(
    urls.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  if (one === undefined || other === undefined || one.length !== other.length) return 1;
  let different = 0;
  for (let at = 0; at < one.length; at += 4) {
    const apart = [0, 1, 2].some((n) => Math.abs((one[at + n] ?? 0) - (other[at + n] ?? 0)) > levels);
    if (apart) different += 1;
  }
  return different / (one.length / 4);
}
