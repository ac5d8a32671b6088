import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build, type Plugin } from 'vite';
import { buildGraphIndex, type GraphIndex } from '../../domain/graph/graphIndex.ts';
import { parseGraph } from '../../domain/graph/parseGraph.ts';
import { writeSvg } from '../../drawing/svgElement.ts';
import { drawOpening, type Opening } from './drawOpening.ts';
import { measureWithFonts } from './measureFonts.ts';
import { OpeningPage } from './OpeningPage.tsx';
import { writeOpeningCss } from './writeOpeningCss.ts';

/**
 * Puts the opening view into index.html, drawn from public/graph.json: it is painted before any script has run, and
 * then replaced by the canvas. With it come a style sheet and a small script that decides before the first paint
 * whether the picture is what this address shows to this reader.
 */
export function paintOpening(): Plugin {
  let root = '';
  let parts: readonly (readonly [tag: string, put: string])[] = [];
  return {
    name: 'paint-opening',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async buildStart() {
      const index = readIndex(root);
      const opening = drawOpening(index, measureWithFonts);
      const emit = (kind: 'css' | 'js', source: string): string => {
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/opening-${hash}.${kind}`;
        this.emitFile({ type: 'asset', fileName, source });
        return fileName;
      };
      const style = readFileSync(join(import.meta.dirname, 'opening.css'), 'utf8');
      const css = emit('css', squeeze(style) + writeOpeningCss(opening));
      const js = emit('js', await bundle(join(root, 'src', 'app', 'boot', 'beforePaint.ts')));
      parts = [
        [
          '<title>',
          `<link rel="stylesheet" href="./${css}" />
    <link rel="preload" href="./${js}" as="script" />
    <title>`,
        ],
        [
          '</head>',
          `  <script src="./${js}"></script>
  </head>`,
        ],
        [
          '<body>',
          `<body>
    ${writePage(index, opening)}`,
        ],
      ];
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        letPictureFirst(
          askForStylesFirst(parts.reduce((page, [tag, put]) => page.replace(tag, () => put), tidy(html))),
        ),
    },
  };
}

/**
 * Renders the page's own components around the picture, which is inserted as text since it is far larger than they are.
 */
function writePage(index: GraphIndex, { picture }: Opening): string {
  const page = renderToStaticMarkup(createElement(OpeningPage, { index, picture: createElement('i') }));
  return `<div id="opening" class="opening" hidden="until-found" aria-hidden="true">${page.replace('<i></i>', () => writeSvg(picture))}</div>`;
}

/** Comments and indentation are for readers of the source. */
const tidy = (html: string): string => html.replaceAll(/\s*<!--.*?-->/gs, '').replaceAll(/\n\s+/g, '\n');

/** On a slow network the scripts wait for what the picture needs: it should be visible while they are on their way. */
const letPictureFirst = (html: string): string =>
  html.replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"');

/**
 * The styles are what the picture waits for longest: they are asked for before its fonts. And no script is before what is
 * asked for: where a page has a policy in it, browsers do not look past a script that they wait for, and would ask for all
 * that comes after it a round trip later.
 */
function askForStylesFirst(html: string): string {
  const sheets = html.match(/<link rel="stylesheet" crossorigin[^>]*>/g) ?? [];
  const rest = sheets.reduce((page, sheet) => page.replace(sheet, ''), html);
  return rest.replace('<link rel="stylesheet"', (own) => `${sheets.join('')}${own}`);
}

function readIndex(root: string) {
  const path = join(root, 'public', 'graph.json');
  const parsed = parseGraph(readFileSync(path, 'utf8'));
  if (!parsed.ok) throw new Error(`${path} is no graph: ${parsed.reason} ${parsed.detail}`);
  return buildGraphIndex(parsed.graph);
}

/** Removes comments, line ends and indentation: only browsers read the result. */
const squeeze = (css: string): string =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \{/g, '{');

/**
 * Bundles a script with everything it imports, for a plain script element: a module would run after the first paint.
 */
async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'opening' },
    },
  });
  const [output] = [result].flat();
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not become a script.`);
  return chunk.code;
}
