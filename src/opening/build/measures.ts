import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/* The page's measures and colours are in its style sheet only; the build reads them there. */

const sheet = readFileSync(join(import.meta.dirname, '..', '..', 'app', 'theme.css'), 'utf8');
const remPx = 16;

/** A length of the style sheet in pixels, at the usual letter size. */
export function measureOf(token: `--${string}`): number {
  const [, rem] = new RegExp(`${token}: ([\\d.]+)rem;`).exec(sheet) ?? [];
  if (rem === undefined) throw new Error(`theme.css has no ${token} in rem.`);
  return Number(rem) * remPx;
}

/** The colours of the light theme, as declarations. */
export const lightColours = (): string =>
  [...sheet.matchAll(/(--[\w-]+): light-dark\(([^,()]+),/g)]
    .map(([, token, light]) => `${token}:${light}`)
    .join(';');
