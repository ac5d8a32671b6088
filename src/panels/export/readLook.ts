import type { ExportLook } from '../../domain/exports/exportLook.ts';
import { nodeRadius } from '../../drawing/geometry.ts';
import { readPalette } from '../../drawing/readPalette.ts';

/** The look of the light theme, whichever theme is on: other tools draw on white. */
export function readLook(): ExportLook {
  const host = document.createElement('div');
  host.dataset.theme = 'light';
  host.hidden = true;
  document.body.append(host);
  const { nodes, families } = readPalette(host);
  host.remove();
  return { nodeColours: mapColours(nodes), linkColours: mapColours(families), nodeRadius };
}

const mapColours = <Key extends string>(colours: Readonly<Record<Key, string>>): Record<Key, string> => {
  const hex: Record<Key, string> = { ...colours };
  for (const key of Object.keys(hex) as Key[]) hex[key] = asHex(hex[key]);
  return hex;
};

/** « rgb(12, 42, 152) » → #0c2a98. */
const asHex = (colour: string): string => {
  if (!colour.startsWith('rgb')) return colour;
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
};
