import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rasterise, sizeOnPaper } from '../../src/paper/image/rasterise.ts';

const a3 = sizeOnPaper('A3', 'landscape');
const file = new Blob(['<svg/>'], { type: 'image/svg+xml' });

/** A browser whose canvases hold so many dots; above that it does what `beyond` says. */
function stubCanvas(most: number, beyond: 'paints nothing' | 'gives no file' | 'throws'): void {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    const isTooLarge = this.width * this.height > most;
    return {
      drawImage: () => {
        if (isTooLarge && beyond === 'throws') throw new RangeError('out of memory');
      },
      getImageData: () => ({ data: [255, 255, 255, isTooLarge && beyond === 'paints nothing' ? 0 : 255] }),
    } as unknown as CanvasRenderingContext2D;
  } as unknown as typeof HTMLCanvasElement.prototype.getContext);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    done: BlobCallback,
  ) {
    done(
      this.width * this.height > most ? null : new Blob([], { type: `image/${this.width}x${this.height}` }),
    );
  });
}

beforeEach(() => {
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:picture', revokeObjectURL: vi.fn() });
  HTMLImageElement.prototype.decode = async () => {};
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode');
});

describe('an image for paper', () => {
  it('has 300 dots to the inch where the browser holds them', async () => {
    stubCanvas(20_000_000, 'throws');
    const { png, dotsPerInch } = await rasterise(file, a3);
    expect([dotsPerInch, png.type]).toEqual([300, 'image/4961x3508']);
  });

  it.each(['paints nothing', 'gives no file', 'throws'] as const)(
    'has fewer, and tells how many, where the browser %s above its bound',
    async (beyond) => {
      stubCanvas(5_000_000, beyond);
      const { png, dotsPerInch } = await rasterise(file, a3);
      expect([dotsPerInch, png.type]).toEqual([150, 'image/2481x1754']);
    },
  );

  it('is refused where the browser holds none at all', async () => {
    stubCanvas(1000, 'gives no file');
    await expect(rasterise(file, a3)).rejects.toThrow();
    expect(URL.revokeObjectURL).toHaveBeenCalledOnce();
  });
});
