import { createHash } from 'node:crypto';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { type AloneHashes, aloneFiles } from '../../domain/exports/alonePage.ts';
import { cutFonts } from '../../fonts/build/cutFonts.ts';

/**
 * Builds the page a second time as one script and one style sheet, with fonts and icons inside, and puts them beside
 * the page: self-contained files are made from these. What needs a worker is left out: nothing can be added to such a
 * file.
 */
export function buildAlone(): Plugin {
  let root = '';
  return {
    name: 'build-alone',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      const { script, style } = await bundle(root);
      const hashes: AloneHashes = {
        script: fingerprintOf(script),
        style: fingerprintOf(style),
        bytes: Buffer.byteLength(script) + Buffer.byteLength(style),
      };
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit(aloneFiles.script, script);
      emit(aloneFiles.style, style);
      emit(aloneFiles.hashes, JSON.stringify(hashes));
    },
  };
}

const fingerprintOf = (source: string): string =>
  `sha256-${createHash('sha256').update(source).digest('base64')}`;

async function bundle(root: string): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'silent',
    plugins: [withoutWorker, cutFonts(), react(), tailwindcss()],
    build: {
      target: 'es2022',
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src', 'alone', 'page.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [made] = Array.isArray(result) ? result : [result];
  if (made === undefined || !('output' in made)) throw new Error('The page that lies alone was not built.');
  const chunks = made.output.filter((file) => file.type === 'chunk');
  const styles = made.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1)
    throw new Error(`The page that lies alone came in ${chunks.length} scripts.`);
  return {
    script: forHtml(chunk.code),
    style: styles.map((file) => String('source' in file && file.source)).join(''),
  };
}

/**
 * Inside a page a script must not seem to end, or to begin another. In string literals these escapes change nothing.
 */
const forHtml = (code: string): string =>
  code
    .replaceAll('</script', '<\\/script')
    .replaceAll('<script', '\\x3cscript')
    .replaceAll('<!--', '\\x3c!--');

/** Parts that exist only in a page served with its files, each by the end of its path. */
const leftOut: Readonly<Record<string, string>> = {
  '/src/worker/connectWorker.ts':
    "const none = () => { throw new Error('There is no worker here.'); };\nexport const startWorker = none;\nexport const connectWorker = () => none;\nexport class TooSlow extends Error {}\n",
  '/src/app/corpus/exampleFiles.ts':
    'export const copyOfExample = () => new Map(), isOfExample = () => false;\n',
};

const withoutWorker: Plugin = {
  name: 'without-worker',
  enforce: 'pre',
  load: (id) => {
    const path = id.split('?')[0]?.replaceAll('\\', '/') ?? '';
    return Object.entries(leftOut).find(([end]) => path.endsWith(end))?.[1] ?? null;
  },
};
