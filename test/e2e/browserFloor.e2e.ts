import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The oldest supported browsers are Chrome and Edge 114, Firefox 125 and Safari 17: the first with popovers, which the
 * page needs. The build lowers syntax and style to them, but not APIs: these are features that not all three have, with
 * the first versions that do.
 */
const newer: Readonly<Record<string, RegExp>> = {
  // Chrome 117, Firefox 119, Safari 17.4
  groupBy: /\b(Object|Map)\.groupBy\(/,
  // Chrome 119, Firefox 121, Safari 17.4; Promise.try: 128, 134, 18.2
  promises: /\bPromise\.(withResolvers|try)\(/,
  // Chrome 122, Firefox 127, Safari 17
  'methods of sets':
    /\.(union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  // Chrome 122, Firefox 131, Safari 18.4
  'methods of iterators':
    /\bIterator\.(from|concat|prototype)\b|(?<!Object)\.(values|keys|entries|matchAll)\([^()]*\)\.(map|filter|take|drop|flatMap|toArray|forEach|some|every|find|reduce)\(/,
  // Chrome 121, Firefox 115, Safari 16.4
  'Array.fromAsync': /\bArray\.fromAsync\(/,
  // Chrome 120, Firefox 115, Safari 17; parse: 126, 126, 18
  addresses: /\bURL\.(canParse|parse)\(/,
  // Chrome 116, Firefox 124, Safari 17.4
  'AbortSignal.any': /\bAbortSignal\.any\(/,
  // Chrome 105, Firefox 106, Safari 17.4
  checkVisibility: /\.checkVisibility\(/,
  // Chrome 111, Firefox 144, Safari 18
  startViewTransition: /\.startViewTransition\(/,
  // no Safari
  requestIdleCallback: /\brequestIdleCallback\(/,
  // Chrome 94, Firefox 142, no Safari
  scheduler: /\bscheduler\.(yield|postTask)\(/,
  // Chrome 102, Firefox 147, Safari 26.2
  navigation: /\bnavigation\.(navigate|addEventListener)\(/,
  // Chrome 105, Firefox 140, Safari 17.2
  'CSS.highlights': /\bCSS\.highlights\b|\bnew Highlight\(/,
  // Chrome 124, Firefox 110, Safari 26.4: streams that can be iterated
  'for await': /\bfor await\b/,
  // Chrome 129, Firefox 136, Safari 16.4
  'Intl.DurationFormat': /\bIntl\.DurationFormat\b/,
  // Chrome 140, Firefox 133, Safari 18.2
  'base 64 of bytes': /\bUint8Array\.from(Base64|Hex)\(|\.(toBase64|toHex)\(\)/,
  // Chrome 136, Firefox 134, Safari 18.2
  'RegExp.escape': /\bRegExp\.escape\(/,
  // Chrome 125, Firefox 132, Safari 26
  'modifiers in a pattern': /\(\?[ims]*-?[ims]+:/,
  // Chrome 133, Firefox 144, no Safari
  moveBefore: /\.moveBefore\(/,
  // Chrome 134, Firefox 139, Safari 18.4
  requestClose: /\.requestClose\(/,
  // Chrome 123, Firefox 138, Safari 17.2
  'import with': /\bimport\b[^;]{0,200}\bwith\s*\{\s*type/,
};

/** What is used behind a check, and where that check is. */
const checked: readonly string[] = [
  // A method of Cytoscape's own collections.
  'cytoscape: methods of sets',
  // preloadableParts.ts checks it by `typeof`, and uses a timer without it.
  'explorer: requestIdleCallback',
  // React checks it by `typeof`.
  'page: navigation',
  // React tries it, and goes on without it; only for components that request view transitions, of which there are none.
  'page: startViewTransition',
  // pdf.js, which checks some of it by `typeof`. Where the rest is missing, only that PDF is reported as unreadable.
  'readPdf: AbortSignal.any',
  'readPdf: addresses',
  'readPdf: base 64 of bytes',
  'readPdf: for await',
  'readPdf: methods of iterators',
  'readPdf: methods of sets',
  'readPdf: promises',
];

const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets');
const files = readdirSync(assets);

describe('the built page', () => {
  it('asks a browser of the floor for nothing that it lacks, unless it looks whether it is there', () => {
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(20);
    const found = scripts.flatMap((name) => {
      const source = readFileSync(join(assets, name), 'utf8');
      const chunk = name.replace(/-[\w-]{8}\.js$/, '');
      return Object.entries(newer)
        .filter(([, pattern]) => pattern.test(source))
        .map(([what]) => `${chunk}: ${what}`);
    });
    expect(found.toSorted()).toEqual(checked);
  });

  it('has no rule in its style that such a browser would drop with all that is in it', () => {
    const dropped = files
      .filter((name) => name.endsWith('.css'))
      .filter((name) =>
        /@(scope|starting-style)|light-dark\(|anchor(-size)?\(|@container[^{]*style\(/.test(
          readFileSync(join(assets, name), 'utf8'),
        ),
      );
    expect(dropped).toEqual([]);
  });

  it('is told from one below the floor by the part of the browser that it cannot do without', () => {
    const style = files.find((name) => name.startsWith('index-') && name.endsWith('.css'));
    expect(readFileSync(join(assets, style ?? ''), 'utf8')).toContain('@supports selector(:popover-open)');
  });
});
