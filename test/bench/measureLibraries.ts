import { gzipSync } from 'node:zlib';
import { build, minifySync } from 'vite';

/** What one library adds to the page: what the bundler keeps of it, minified, in bytes after gzip. */
interface LibrarySize {
  readonly name: string;
  readonly gzip: number;
}

/** Our own code under this name, then each library in the page's scripts, the largest first. */
const ownCode = 'Maillage itself';

/** Builds the page without writing it and measures what each package has put into its scripts, each package alone. */
export async function measureLibraries(root: string): Promise<LibrarySize[]> {
  const result = await build({ root, logLevel: 'silent', build: { write: false, minify: false } });
  const codes = new Map<string, string>();
  for (const bundle of Array.isArray(result) ? result : [result]) {
    if (!('output' in bundle)) throw new Error('The build gave no output.');
    for (const chunk of bundle.output) {
      if (chunk.type !== 'chunk') continue;
      for (const [path, { code }] of Object.entries(chunk.modules)) {
        const name = packageOf(path);
        codes.set(name, `${codes.get(name) ?? ''}\n${code ?? ''}`);
      }
    }
  }
  return [...codes]
    .map(([name, code]) => ({ name, gzip: gzipSync(minify(code), { level: 9 }).length }))
    .sort((a, b) => b.gzip - a.gzip);
}

function packageOf(path: string): string {
  return path.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? ownCode;
}

function minify(code: string): string {
  // Not as a module: in a module, what this text alone does not use would be removed.
  const { code: small, errors } = minifySync('package.js', code, {
    module: false,
    mangle: { toplevel: true },
  });
  if (errors.length > 0) throw new Error(`What the bundler kept cannot be read: ${errors[0]?.message}`);
  return small;
}
