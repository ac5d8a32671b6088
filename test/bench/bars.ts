import type { PageFigures } from './bench.ts';
import type { ActTiming } from './measureActs.ts';
import type { PeerFigures } from './measurePeers.ts';
import type { PipelineFigures } from './measurePipeline.ts';
import type { Measured } from './statistics.ts';

/** A figure that must not be above its bar. */
interface Bar {
  readonly what: string;
  readonly value: number;
  readonly bar: number;
  /** How far the value may be off by chance, in its own unit. */
  readonly noise: number;
}

/** The bars of the page, for the graphs that were measured. The first graph is the real one. */
export function barsOfPage(pages: readonly PageFigures[]): readonly Bar[] {
  const [real] = pages;
  if (real === undefined) return [];
  return [
    ratio(
      'first picture / minimal page’s canvas',
      real.opening.page.painted,
      real.opening.minimal.drawn,
      0.3,
    ),
    ratio('finished canvas / minimal page’s', real.opening.page.drawn, real.opening.minimal.drawn, 1.3),
    ...pages.flatMap((page) => barsOfActs(page, page === real)),
    ...pages
      .filter(({ nodes }) => nodes === largest)
      .flatMap((page) => [
        ratio(
          `${page.name}: finished canvas / the real graph’s`,
          page.opening.page.drawn,
          real.opening.page.drawn,
          2,
        ),
        ...Object.entries(page.acts.displays).map(([display, { painted }]) =>
          plain(`${page.name}: to ${display}, painted, ms`, painted, 150),
        ),
      ]),
    ...pages.flatMap(({ name, memory }) =>
      memory === null
        ? []
        : [
            {
              what: `${name}: heap without code after the acts / before`,
              value: memory.after.kept / memory.before.kept,
              bar: 1.05,
              // Of one run the noise is not known.
              noise: 0,
            },
          ],
    ),
  ];
}

const largest = 10_000;

function barsOfActs({ name, acts: { select, filter, search } }: PageFigures, isReal: boolean): Bar[] {
  const acts: readonly (readonly [string, ActTiming])[] = [
    ['select', select],
    ['filter', filter],
    ['keystroke', search],
  ];
  return acts.flatMap(([act, { script, painted }]) =>
    isReal
      ? [
          plain(`${act}, painted, ms`, painted, 33),
          { ...plain(`${act}, painted, 95th percentile, ms`, painted, 50), value: painted.slow },
          plain(`${act}, script, ms`, script, 8),
        ]
      : [plain(`${name}: ${act}, painted, ms`, painted, 100)],
  );
}

/** The bars of the pipeline, at a thousand articles. One run of each has no noise that could be known. */
export const barsOfPipeline = (figures: readonly PipelineFigures[]): readonly Bar[] =>
  figures
    .filter(({ articles }) => articles === 1000)
    .flatMap(({ kind, seconds, peakMB }) => [
      { what: `1,000 articles, ${kind}, s`, value: seconds, bar: 30, noise: 0 },
      { what: `1,000 articles, ${kind}, peak MB`, value: peakMB, bar: 500, noise: 0 },
    ]);

/** The bars beside the finished screen of gephi-lite, where it is among the pages that were measured, ours first. */
export function barsOfPeers([ours, ...peers]: readonly PeerFigures[]): readonly Bar[] {
  if (ours === undefined) return [];
  return peers
    .filter(({ page }) => page.includes('gephi-lite'))
    .flatMap(({ page, finished }) => [
      ratio(`first picture / finished ${page}`, ours.painted, finished, 0.12),
      ratio(`finished canvas / finished ${page}`, ours.finished, finished, 0.4),
    ]);
}

/** Prints each figure beside its bar, and makes the process exit with 1 when one is missed by more than the noise. */
export function printBars(bars: readonly Bar[]): void {
  console.log('Bars');
  console.table(
    Object.fromEntries(
      bars.map(({ what, value, bar, noise }) => [
        what,
        { measured: round(value), noise: round(noise), bar, verdict: verdictOf({ value, bar, noise }) },
      ]),
    ),
  );
  if (bars.some((bar) => verdictOf(bar) === 'missed')) process.exitCode = 1;
}

/** « close »: above the bar, but by no more than chance explains. */
export function verdictOf({
  value,
  bar,
  noise,
}: Pick<Bar, 'value' | 'bar' | 'noise'>): 'held' | 'close' | 'missed' {
  if (value <= bar) return 'held';
  return value - noise <= bar ? 'close' : 'missed';
}

const plain = (what: string, { median, noise }: Measured, bar: number): Bar => ({
  what,
  value: median,
  bar,
  noise,
});

/** Of two medians, whose relative noises add up as independent ones do. */
function ratio(what: string, over: Measured, under: Measured, bar: number): Bar {
  const value = over.median / under.median;
  return {
    what,
    value,
    bar,
    noise: value * Math.hypot(over.noise / over.median, under.noise / under.median),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
