import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const packed = new Set(['.woff2']);

interface ServedFolder {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built page on a free local port, with the contents of `replaced` in place of the files with these names.
 * Bare: plain bytes and no cache, to measure the machine alone. Like a web host: gzip, and files with a hash in their
 * names may be cached for ever.
 */
export async function serveFolder(
  folder: string,
  replaced: Readonly<Record<string, string>> = {},
  how: 'bare' | 'web host' = 'bare',
): Promise<ServedFolder> {
  const squeezed = new Map<string, Buffer>();
  const squeeze = (file: string, body: Buffer): Buffer => {
    const known = squeezed.get(file) ?? gzipSync(body);
    squeezed.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = (path.endsWith('/') ? `${path}index.html` : path).slice(1);
    const text = replaced[file];
    const body = text === undefined ? readOrNull(join(folder, file)) : Buffer.from(text);
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    if (how === 'bare' || body === null) {
      response.writeHead(body === null ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
      return;
    }
    const zipped = !packed.has(extname(file));
    response.writeHead(200, {
      'content-type': type,
      'cache-control': file.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...(zipped && { 'content-encoding': 'gzip' }),
    });
    response.end(zipped ? squeeze(file, body) : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function readOrNull(path: string): Buffer | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
}
