import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { type Face, faces, features } from './faces.ts';

/** Where the cut fonts lie, from the project's root; the page's files call this folder `@fonts`. */
const folder = 'node_modules/.cache/maillage-fonts';

/**
 * Cuts the page's fonts down to what the design uses of them before anything asks for them. The same packages give the same
 * bytes; what has been cut is kept until a package or a face changes.
 */
export function cutFonts(): Plugin {
  return {
    name: 'cut-fonts',
    async config({ root = process.cwd() }) {
      const path = join(root, folder);
      mkdirSync(path, { recursive: true });
      await Promise.all(faces.map((face) => keep(face, path)));
      return { resolve: { alias: { '@fonts': path } } };
    },
  };
}

async function keep(face: Face, path: string): Promise<void> {
  const font = readFileSync(resolve(face.from));
  const key = createHash('sha256')
    .update(JSON.stringify([face, features, version]))
    .update(font)
    .digest('hex');
  const file = join(path, `${face.name}.woff2`);
  const keyFile = join(path, `${face.name}.key`);
  if (existsSync(file) && existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return;
  put(file, await cut(face, font));
  put(keyFile, key);
}

/** The font file of a face, as WOFF2. */
export const cut = (
  { from, axes, letters = everyLetter }: Face,
  font: Buffer = readFileSync(resolve(from)),
): Promise<Buffer> =>
  subsetFont(font, letters, {
    targetFormat: 'woff2',
    keepFeatures: features,
    ...(axes && { variationAxes: axes }),
  });

/** In one step: another process may be reading the file, or writing the same. */
function put(path: string, content: string | Buffer): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

const { resolve } = createRequire(import.meta.url);
const version = JSON.parse(readFileSync(resolve('subset-font/package.json'), 'utf8')).version;

/** All of the plane that has every letter of these fonts. */
const everyLetter = Array.from({ length: 0xd800 - 0x20 }, (_, n) => String.fromCharCode(n + 0x20)).join('');
