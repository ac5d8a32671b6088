import { type ColourToken, inkTokens } from './colourTokens.ts';
import { type Palette, paletteOf } from './palette.ts';

/**
 * Reads the palette where `element` stands. Cytoscape does not understand light-dark(), so each token is read as the
 * computed colour of a probe element; all probes are inserted before the first is read, so that the browser computes
 * styles once.
 */
export function readPalette(element: HTMLElement): Palette {
  const probes = document.createElement('span');
  probes.style.display = 'none';
  const forced = window.matchMedia?.('(forced-colors: active)').matches ?? false;
  const asked = new Map<ColourToken, HTMLElement>();
  const ask = (token: ColourToken): string => {
    const probe = document.createElement('span');
    probe.style.color = forced ? systemOf(token) : `var(${token}, ${fallbackOf(token)})`;
    probes.append(probe);
    asked.set(token, probe);
    return '';
  };
  paletteOf(ask, 'light', '');
  element.append(probes);
  const read = (token: ColourToken): string => {
    const probe = asked.get(token);
    return asRgb(probe === undefined ? '' : getComputedStyle(probe).color, fallbackOf(token));
  };
  const palette = paletteOf(
    read,
    isDark(read(inkTokens.canvas)) ? 'dark' : 'light',
    getComputedStyle(element).getPropertyValue('--font-dense').trim() || '"Archivo Narrow", sans-serif',
  );
  probes.remove();
  return palette;
}

/** Without a style sheet the light theme's greys are used, so that nothing is invisible. */
const fallbacks: Readonly<Partial<Record<ColourToken, string>>> = {
  '--canvas': '#eef2ef',
  '--region': '#e6ece8',
  '--mark': '#ffe04a',
  '--mark-line': '#ffd91f',
};
const fallbackOf = (token: ColourToken): string => fallbacks[token] ?? '#13201c';

/** In forced-colours mode. */
const systemColours: Readonly<Partial<Record<ColourToken, string>>> = {
  '--canvas': 'Canvas',
  '--region': 'Canvas',
  '--mark': 'Highlight',
  '--mark-line': 'Highlight',
  '--mark-ink': 'HighlightText',
};
const systemOf = (token: ColourToken): string => systemColours[token] ?? 'CanvasText';

/**
 * Cytoscape reads only rgb(); where the browser gives anything else (`color(srgb …)`, an empty text) the fallback is
 * used.
 */
const asRgb = (colour: string, fallback: string): string => (/^rgba?\(/.test(colour) ? colour : fallback);

function isDark(rgb: string): boolean {
  const [red = 255, green = 255, blue = 255] = (rgb.match(/[\d.]+/g) ?? []).map(Number);
  return rgb.startsWith('rgb') && 0.3 * red + 0.59 * green + 0.11 * blue < 96;
}
