import type { ExportLook } from '../../domain/exports/exportLook.ts';
import { readPalette } from '../../drawing/readPalette.ts';
import { hexColour } from '../../lib/hexColour.ts';

/** The colours of the light theme, whichever theme is on: other tools draw on white. */
export function readLook(): Omit<ExportLook, 'nodeRadius'> {
  const host = document.createElement('div');
  host.dataset.theme = 'light';
  host.hidden = true;
  document.body.append(host);
  const { nodes, families } = readPalette(host);
  host.remove();
  return { nodeColours: mapColours(nodes), linkColours: mapColours(families) };
}

const mapColours = <Key extends string>(colours: Readonly<Record<Key, string>>): Record<Key, string> => {
  const hex: Record<Key, string> = { ...colours };
  for (const key of Object.keys(hex) as Key[]) hex[key] = hexColour(hex[key]);
  return hex;
};
