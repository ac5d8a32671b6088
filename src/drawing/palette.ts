import type { Family, NodeType } from '../domain/basics/kinds.ts';

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

/**
 * Reads the palette where `element` stands. The tokens go through probes, as Cytoscape knows no light-dark(); all are
 * put there before the first is read, so that the browser works out styles once.
 */
export function readPalette(element: HTMLElement): Palette {
  const probes = document.createElement('span');
  probes.style.display = 'none';
  const forced = window.matchMedia?.('(forced-colors: active)').matches ?? false;
  const ask = (token: string, fallback: string, system = 'CanvasText'): (() => string) => {
    const probe = document.createElement('span');
    probe.style.color = forced ? system : `var(${token}, ${fallback})`;
    probes.append(probe);
    return () => asRgb(getComputedStyle(probe).color, fallback);
  };
  const askEach = <Key extends string>(tokens: Readonly<Record<Key, string>>, fallback: string) => {
    const asked = Object.entries<string>(tokens).map(([key, token]) => [key, ask(token, fallback)] as const);
    return () => Object.fromEntries(asked.map(([key, read]) => [key, read()])) as Record<Key, string>;
  };
  const readCanvas = ask('--canvas', '#eef2ef', 'Canvas');
  const readRegion = ask('--region', '#e6ece8', 'Canvas');
  const readInk = ask('--ink', '#13201c');
  const readInk2 = ask('--ink-2', '#43504b');
  const readInk3 = ask('--ink-3', '#5e6b66');
  const readMark = ask('--mark', '#ffe04a', 'Highlight');
  const readMarkLine = ask('--mark-line', '#ffd91f', 'Highlight');
  const readMarkInk = ask('--mark-ink', '#13201c', 'HighlightText');
  const readNodes = askEach(nodeTokens, '#13201c');
  const readFamilies = askEach(familyTokens, '#6a6e6c');
  element.append(probes);
  const canvas = readCanvas();
  const palette: Palette = {
    canvas,
    region: readRegion(),
    ink: readInk(),
    ink2: readInk2(),
    ink3: readInk3(),
    mark: readMark(),
    markLine: readMarkLine(),
    markInk: readMarkInk(),
    nodes: readNodes(),
    families: readFamilies(),
    fadedOpacity: isDark(canvas) ? 0.2 : 0.16,
    dense:
      getComputedStyle(element).getPropertyValue('--font-dense').trim() || '"Archivo Narrow", sans-serif',
  };
  probes.remove();
  return palette;
}

/** Cytoscape reads rgb() only; a browser that answers otherwise (`color(srgb …)`, an empty text) gets the fallback. */
const asRgb = (colour: string, fallback: string): string => (/^rgba?\(/.test(colour) ? colour : fallback);

function isDark(rgb: string): boolean {
  const [red = 255, green = 255, blue = 255] = (rgb.match(/[\d.]+/g) ?? []).map(Number);
  return rgb.startsWith('rgb') && 0.3 * red + 0.59 * green + 0.11 * blue < 96;
}
