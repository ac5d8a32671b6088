import { type MapPalette, mapPaletteOf } from '../drawing/map/mapPalette.ts';
import type { Palette } from '../drawing/palette.ts';
import { readPalette } from '../drawing/readPalette.ts';
import { hexColour } from '../lib/hexColour.ts';

/** The light theme's colours, whichever theme is on, on white paper. */
export const readPaper = (): Palette => onLight((host) => ({ ...readPalette(host), canvas: '#ffffff' }));

/** The same for a map, which keeps the canvas as its sea. */
export const readMapPaper = (): MapPalette =>
  onLight((host) => {
    const read = makeColourReader();
    return mapPaletteOf(readPalette(host), (css) => {
      host.style.color = css;
      return read(getComputedStyle(host).color);
    });
  });

function onLight<Value>(read: (host: HTMLElement) => Value): Value {
  const host = document.createElement('div');
  host.dataset.theme = 'light';
  document.body.append(host);
  const value = read(host);
  host.remove();
  return value;
}

/** Reads any CSS colour as #rrggbb, including mixed ones: other programs know no other form. */
function makeColourReader(): (colour: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (colour) => {
    if (context === null) return colour;
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return hexColour(`rgb(${red}, ${green}, ${blue})`);
  };
}
