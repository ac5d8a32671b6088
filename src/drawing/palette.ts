import type { Family, NodeType } from '../domain/kinds.ts';

/** The colours and faces that the canvas draws with, as the page's style sheet has them at this moment. */
export interface Palette {
  readonly canvas: string;
  readonly region: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly mark: string;
  readonly markLine: string;
  readonly markInk: string;
  readonly nodes: Readonly<Record<NodeType, string>>;
  readonly families: Readonly<Record<Family, string>>;
  /** How visible faded elements stay: .16 on the light canvas, .20 on the dark one. */
  readonly fadedOpacity: number;
  /** The font family of labels. */
  readonly dense: string;
}

export const nodeTokens: Record<NodeType, string> = {
  country: '--country',
  agency: '--agency',
  group: '--group',
  event: '--event',
  person: '--person',
  place: '--place',
  organization: '--org',
};

export const familyTokens: Record<Family, string> = {
  cooperation: '--e-coop',
  opposition: '--e-oppose',
  structure: '--e-struct',
  location: '--e-place',
  statement: '--e-speech',
  'co-mention': '--ink-3',
};

/** Reads the palette where `element` stands. The tokens go through a probe: Cytoscape knows no light-dark(). */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.style.display = 'none';
  element.append(probe);
  const forced = window.matchMedia?.('(forced-colors: active)').matches ?? false;
  const read = (token: string, fallback: string, system: string): string => {
    probe.style.color = forced ? system : `var(${token}, ${fallback})`;
    return asRgb(getComputedStyle(probe).color, fallback);
  };
  const each = <Key extends string>(tokens: Record<Key, string>, fallback: string): Record<Key, string> => {
    const colours = { ...tokens };
    for (const key of Object.keys(tokens) as Key[]) colours[key] = read(tokens[key], fallback, 'CanvasText');
    return colours;
  };
  const canvas = read('--canvas', '#eef2ef', 'Canvas');
  const palette: Palette = {
    canvas,
    region: read('--region', '#e6ece8', 'Canvas'),
    ink: read('--ink', '#13201c', 'CanvasText'),
    ink2: read('--ink-2', '#43504b', 'CanvasText'),
    ink3: read('--ink-3', '#5e6b66', 'CanvasText'),
    mark: read('--mark', '#ffe04a', 'Highlight'),
    markLine: read('--mark-line', '#ffd91f', 'Highlight'),
    markInk: read('--mark-ink', '#13201c', 'HighlightText'),
    nodes: each(nodeTokens, '#13201c'),
    families: each(familyTokens, '#6a6e6c'),
    fadedOpacity: isDark(canvas) ? 0.2 : 0.16,
    dense:
      getComputedStyle(element).getPropertyValue('--font-dense').trim() || '"Archivo Narrow", sans-serif',
  };
  probe.remove();
  return palette;
}

/** Cytoscape reads rgb() only; a browser that answers otherwise (`color(srgb …)`, an empty text) gets the fallback. */
const asRgb = (colour: string, fallback: string): string => (/^rgba?\(/.test(colour) ? colour : fallback);

function isDark(rgb: string): boolean {
  const [red = 255, green = 255, blue = 255] = (rgb.match(/[\d.]+/g) ?? []).map(Number);
  return rgb.startsWith('rgb') && 0.3 * red + 0.59 * green + 0.11 * blue < 96;
}
