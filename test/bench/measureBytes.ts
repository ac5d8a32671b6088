import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Sizes of one kind of file in bytes. Fonts and pictures are compressed already and are counted as they are. */
export interface Size {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What a browser loads for the first view: the page, its first script with what that imports, style, fonts, graph. */
export interface SentBytes {
  readonly script: Size;
  /**
   * Everything that must have arrived before the graph is drawn: the first script, the explorer, and what reads the
   * graph.
   */
  readonly untilDrawn: Size;
  readonly style: Size;
  readonly graph: Size;
  readonly fonts: Size;
  /** The page itself with the opening picture in it, and the style and script of that. */
  readonly page: Size;
  readonly total: Size;
}

/** What the opening picture needs is counted as part of the page. */
const isOfApp = (path: string): boolean => !basename(path).startsWith('opening-');

const packed = new Set(['.woff2', '.png', '.jpg', '.webp']);

/** Sizes of a built page in `folder`, determined from its index.html and what that loads. */
export function measureBytes(folder: string): SentBytes {
  const page = join(folder, 'index.html');
  const html = readFileSync(page, 'utf8');
  const script = followImports(linkedFiles(html, folder, /<script[^>]*\ssrc="([^"]+)"/g).filter(isOfApp));
  const preloaded = followImports(linkedFiles(html, folder, /<link[^>]*modulepreload[^>]*href="([^"]+)"/g));
  const named = (name: RegExp) =>
    readdirSync(join(folder, 'assets'))
      .filter((file) => name.test(file) && file.endsWith('.js'))
      .map((file) => join(folder, 'assets', file));
  const scripts = [...new Set([...script, ...preloaded, ...followImports(named(/^page-/))])];
  const awaited = named(/^(explorer|reader|cytoscape)-/);
  const allScripts = [...new Set([...scripts, ...followImports(awaited)])];
  const styles = linkedFiles(html, folder, /<link[^>]*stylesheet[^>]*href="([^"]+)"/g).filter(isOfApp);
  const opening = [...new Set(linkedFiles(html, folder, /(?:src|href)="([^"]*\/opening-[^"]+)"/g))];
  const fonts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // Those for extended Latin are fetched once a text has such letters.
    .filter((path) => path.endsWith('.woff2') && !path.includes('-ext-'))
    .map((path) => join(folder, path));
  const graph = [join(folder, 'graph.json')];
  return {
    script: measureFiles(scripts),
    untilDrawn: measureFiles(allScripts),
    style: measureFiles(styles),
    graph: measureFiles(graph),
    fonts: measureFiles(fonts),
    page: measureFiles([page, ...opening]),
    total: measureFiles([page, ...opening, ...allScripts, ...styles, ...graph, ...fonts]),
  };
}

function measureFiles(paths: readonly string[]): Size {
  return paths.map(measureFile).reduce(add, { plain: 0, gzip: 0, brotli: 0 });
}

function measureFile(path: string): Size {
  const bytes = readFileSync(path);
  const plain = bytes.length;
  if (packed.has(extname(path))) return { plain, gzip: plain, brotli: plain };
  return { plain, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

const add = (a: Size, b: Size): Size => ({
  plain: a.plain + b.plain,
  gzip: a.gzip + b.gzip,
  brotli: a.brotli + b.brotli,
});

function linkedFiles(html: string, folder: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, path = '']) => join(folder, path));
}

/** The files and everything they import statically; dynamic imports (`import()`) do not count. */
function followImports(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const source = readFileSync(path, 'utf8');
    for (const [, name = ''] of source.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      follow(join(dirname(path), name));
    }
  };
  entries.forEach(follow);
  return [...found];
}
