import type { PageFigures, Report } from './bench.ts';
import type { Size } from './measureBytes.ts';
import type { PeerFigures } from './measurePeers.ts';

/** Prints the figures of a run as tables: times in ms, sizes in kB (1,000 bytes). */
export function printReport(report: Report): void {
  console.log(`\nChromium ${report.browser} on ${report.machine}\n`);
  console.log('What is sent for the first view, kB');
  console.table(
    Object.fromEntries(Object.entries(report.bytes).map(([name, size]) => [name, inKilobytes(size)])),
  );
  console.log('Opening: navigation to the first picture and to the finished canvas, median ms');
  console.table(keyed(report.pages, ({ opening }) => showOpening(opening)));
  console.log(
    'Acts: from the input to the change in the page (script) and on the screen (painted), median ms',
  );
  console.table(keyed(report.pages, showActs));
  console.log('Frames while the camera moves, ms; slow: one frame in twenty takes longer');
  console.table(keyed(report.pages, showFrames));
  console.log('The table of nodes: from the click to the rows on the screen; frames while they scroll, ms');
  console.table(keyed(report.pages, showTable));
  console.log('Script heap over selections and filters, without compiled code and with it, MB');
  console.table(
    keyed(
      report.pages.filter(({ memory }) => memory !== null),
      showMemory,
    ),
  );
}

/** Prints how pages open, and our share of each other page's figure; times in ms, sizes in kB (1,000 bytes). */
export function printPeers(pages: readonly PeerFigures[]): void {
  const [ours] = pages;
  const measures = [
    ['first picture', 'painted', 1],
    ['finished', 'finished', 1],
    ['processor', 'processor', 1],
    ['sent', 'bytes', 1000],
    ['heap', 'heap', 1000],
  ] as const;
  console.log('Opening, for a reader who stirs at once: medians, and how far each may be off by chance');
  console.table(
    Object.fromEntries(
      pages.map((page) => [
        page.page,
        Object.fromEntries(
          measures.map(([name, key, unit]) => [
            name,
            `${round(page[key].median / unit)} ± ${round(page[key].noise / unit)}`,
          ]),
        ),
      ]),
    ),
  );
  if (ours === undefined) return;
  console.log('Ours by theirs');
  console.table(
    Object.fromEntries(
      pages
        .slice(1)
        .map((page) => [
          page.page,
          Object.fromEntries([
            ...measures.map(([name, key]) => [name, ratio(ours[key].median, page[key].median)]),
            ['picture / their finished', ratio(ours.painted.median, page.finished.median)],
          ]),
        ]),
    ),
  );
}

const ratio = (a: number, b: number): number => Math.round((a / b) * 100) / 100;

const keyed = (pages: readonly PageFigures[], show: (page: PageFigures) => Record<string, number>) =>
  Object.fromEntries(pages.map((page) => [page.name, show(page)]));

const inKilobytes = ({ plain, gzip, brotli }: Size) => ({
  plain: round(plain / 1000),
  gzip: round(gzip / 1000),
  brotli: round(brotli / 1000),
});

const showOpening = ({ page, minimal }: PageFigures['opening']) => ({
  'first picture': round(page.painted.median),
  'finished canvas': round(page.drawn.median),
  'minimal page': round(minimal.drawn.median),
  'picture / minimal': Math.round((page.painted.median / minimal.drawn.median) * 100) / 100,
  'canvas / minimal': Math.round((page.drawn.median / minimal.drawn.median) * 100) / 100,
});

const showActs = ({ acts }: PageFigures) => ({
  'select, script': round(acts.select.script.median),
  'select, painted': round(acts.select.painted.median),
  'filter, script': round(acts.filter.script.median),
  'filter, painted': round(acts.filter.painted.median),
  'search, script': round(acts.search.script.median),
  'search, painted': round(acts.search.painted.median),
  ...Object.fromEntries(
    Object.entries(acts.displays).map(([display, { painted }]) => [
      `to ${display}, painted`,
      round(painted.median),
    ]),
  ),
});

const showFrames = ({ frames }: PageFigures) => ({
  pan: round(frames.pan.median),
  'pan, slow': round(frames.pan.slow),
  zoom: round(frames.zoom.median),
  'zoom, slow': round(frames.zoom.slow),
});

const showTable = ({ table }: PageFigures) => ({
  rows: table.rows,
  'open, script': round(table.opening.script),
  'open, painted': round(table.opening.painted),
  'sort, script': round(table.sorting.script),
  'sort, painted': round(table.sorting.painted),
  scroll: round(table.scroll.median),
  'scroll, slow': round(table.scroll.slow),
});

const showMemory = ({ memory }: PageFigures) => {
  if (memory === null) return {} as Record<string, number>;
  const { before, after } = memory;
  return {
    before: inMegabytes(before.kept),
    after: inMegabytes(after.kept),
    'change, %': round(((after.kept - before.kept) / before.kept) * 100),
    'before, with code': inMegabytes(before.heap),
    'after, with code': inMegabytes(after.heap),
  };
};

const inMegabytes = (bytes: number): number => round(bytes / 1e6);

const round = (value: number): number => Math.round(value * 10) / 10;
