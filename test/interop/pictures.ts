import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchBrowser } from '../helpers/findBrowser.ts';
import { openPage } from '../helpers/openPage.ts';
import { allWithin, readSvg } from '../helpers/readSvg.ts';
import { run, versionOf } from './program.ts';
import type { Sample } from './samples.ts';
import type { Trial } from './trials.ts';

/** The displays that go as pictures, and how the dialog's buttons call them. */
const displays = [
  { name: 'graph', of: 'Le graphe' },
  { name: 'timeline', of: 'La chronologie' },
  { name: 'map', of: 'La carte' },
] as const;

/** Half the width of the page's own A4 picture: small letters can be told, and nine pictures take no minutes. */
const widthPx = 1754;

/** Has the built page export its pictures of each sample: « graph.svg » and the PNG that it paints of it itself. */
export async function writePictures(samples: readonly Sample[]): Promise<void> {
  const root = join(import.meta.dirname, '..', '..');
  await build({ root, logLevel: 'error' });
  const server = await preview({
    root,
    preview: { host: '127.0.0.1', port: 0, open: false },
    logLevel: 'silent',
  });
  const browser = await launchBrowser();
  try {
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('The preview server did not say its address.');
    for (const sample of samples) for (const display of displays) await save(browser, url, sample, display);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function save(
  browser: Browser,
  url: string,
  sample: Sample,
  { name, of }: (typeof displays)[number],
): Promise<void> {
  const opened = await openPage(browser, url, {
    path: `?show=${name}&hide=`,
    graph: { status: 200, body: readFileSync(sample.file('json.json'), 'utf8') },
  });
  try {
    const { page } = opened;
    await page.getByRole('button', { name: 'Exporter', exact: true }).click();
    for (const [kind, button] of [
      ['svg', new RegExp(`^Télécharger l’image en SVG.*${of}`)],
      ['png', new RegExp(`^Télécharger l’image en PNG.*A4.*${of}`)],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      await file.saveAs(sample.file(`${name}.${kind}`));
    }
  } finally {
    await opened.close();
  }
}

/** Programs that paint SVG themselves, and how each is asked for a PNG. */
const painters = [
  {
    program: 'Inkscape',
    command: 'inkscape',
    get: 'apt install inkscape',
    paint: (svg: string, png: string) => [
      '--export-type=png',
      `--export-width=${widthPx}`,
      `--export-filename=${png}`,
      svg,
    ],
  },
  {
    program: 'rsvg-convert',
    command: 'rsvg-convert',
    get: 'apt install librsvg2-bin',
    paint: (svg: string, png: string) => [
      `--width=${widthPx}`,
      '--keep-aspect-ratio',
      `--output=${png}`,
      svg,
    ],
  },
];

/** Each painter's pictures beside the page's own: the same size, and as much ink, in all and in each part. */
export const pictureTrials: readonly Trial[] = painters.map(({ program, command, get, paint }) => ({
  program,
  opens: 'SVG',
  version: () => versionOf(command, '--version')?.replace(/^\D*/, '') ?? null,
  get,
  tryOn: async (sample) => {
    const faults: string[] = [];
    for (const { name } of displays) {
      const [svg, own, painted] = [`${name}.svg`, `${name}.png`, `${name}.${command}.png`].map(sample.file);
      if (svg === undefined || own === undefined || painted === undefined) continue;
      run(command, paint(svg, painted));
      const said = [
        ...missingGlyphs(wordsIn(readFileSync(svg, 'utf8'))),
        ...comparePictures(await measureInk(own), await measureInk(painted)),
      ];
      faults.push(...said.map((fault) => `${name}: ${fault}`));
    }
    return faults;
  },
}));

/** How much of a picture is inked, and of each of its parts, from 0 to 1. */
interface Ink {
  readonly width: number;
  readonly height: number;
  readonly all: number;
  readonly parts: readonly number[];
}

const columns = 12;
const rows = 8;
/** Programs smooth edges, and have other faces, each in its way. */
const slackOfAll = 0.025;
const slackOfPart = 0.12;

function comparePictures(own: Ink, painted: Ink): readonly string[] {
  const faults: string[] = [];
  const shape = own.width / own.height;
  if (Math.abs(painted.width / painted.height - shape) > 0.005 * shape)
    faults.push(
      `${painted.width} by ${painted.height} instead of the shape of ${own.width} by ${own.height}`,
    );
  if (Math.abs(painted.all - own.all) > slackOfAll)
    faults.push(`${percent(painted.all)} inked instead of ${percent(own.all)}`);
  const others = own.parts.flatMap((ink, at) =>
    Math.abs((painted.parts[at] ?? 0) - ink) > slackOfPart
      ? [
          `row ${Math.floor(at / columns) + 1}, column ${(at % columns) + 1}: ${percent(painted.parts[at] ?? 0)} instead of ${percent(ink)}`,
        ]
      : [],
  );
  return [...faults, ...others];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What is written in a picture as text. */
const wordsIn = (file: string): string =>
  allWithin(readSvg(file))
    .flatMap(({ tag, text }) => (tag === 'text' ? text : []))
    .join('');

/** Characters that no installed face has: each would be an empty box. */
const missingGlyphs = (text: string): readonly string[] => {
  if (versionOf('fc-list', '--version') === null) return [];
  const signs = new Set([...text].filter((sign) => !/[\s\p{C}]/u.test(sign) || sign === '\u202f'));
  const missing = [...signs].filter(
    (sign) => !versionOf('fc-list', `:charset=${sign.codePointAt(0)?.toString(16)}`, 'family'),
  );
  return missing.length === 0 ? [] : [`no face for ${missing.join(' ')}`];
};

async function startPainter() {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  // Functions that tsx hands over to the page call a helper of its own, which the page lacks.
  await page.evaluate('globalThis.__name = (value) => value');
  return { browser, page };
}

let painter: Promise<{ readonly browser: Browser; readonly page: Page }> | null = null;

/** What is not the colour of the paper, which is that of a corner. */
async function measureInk(png: string): Promise<Ink> {
  painter ??= startPainter();
  const { page } = await painter;
  return page.evaluate(
    async ({ base64, width, columns, rows }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const height = Math.round((width * image.height) / image.width);
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.drawImage(image, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      const counts = new Array<number>(columns * rows).fill(0);
      const differs = (at: number) =>
        [0, 1, 2].some(
          (channel) => Math.abs((data[at + channel] ?? 0) - (data[4 * 2 * (width + 1) + channel] ?? 0)) > 24,
        );
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) {
          const part = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
          if (differs(4 * (y * width + x))) counts[part] = (counts[part] ?? 0) + 1;
        }
      const ofPart = (width * height) / counts.length;
      return {
        width: image.width,
        height: image.height,
        all: counts.reduce((sum, count) => sum + count, 0) / (width * height),
        parts: counts.map((count) => count / ofPart),
      };
    },
    { base64: readFileSync(png).toString('base64'), width: 877, columns, rows },
  );
}

/** Closes what measured the pictures. */
export async function closePainter(): Promise<void> {
  const { browser } = (await painter) ?? {};
  await browser?.close();
}
