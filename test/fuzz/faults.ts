/** What may not happen on the page whatever is done with it, in the order in which it is reported. */
export const faultKinds = {
  blank: 'blank pages',
  uncaught: 'uncaught errors',
  console: 'console errors',
  stall: 'stalls over a second',
  script: 'scripts run',
  heap: 'heap grown by over 5 %',
  other: 'anything else',
} as const;

export type FaultKind = keyof typeof faultKinds;

export interface Fault {
  readonly kind: FaultKind;
  /** What happened, for whoever looks for the cause. */
  readonly words: string;
}

/** What kind of fault a probe's words tell of. */
export const kindOfWords = (words: string): FaultKind =>
  words.startsWith('throws') ? 'uncaught' : /would run/.test(words) ? 'script' : 'other';

/** How many cases of what were tried, and what was found, as far as the campaign has come. */
export interface Tally {
  readonly count: (what: string, cases?: number) => void;
  readonly add: (what: string, kind: FaultKind) => void;
  readonly faults: () => number;
  /** A table in which each kind of input has a row. */
  readonly table: () => string;
}

export function makeTally(): Tally {
  const rows = new Map<string, { cases: number; readonly found: Map<FaultKind, number> }>();
  const rowOf = (what: string) => {
    const row = rows.get(what) ?? { cases: 0, found: new Map<FaultKind, number>() };
    rows.set(what, row);
    return row;
  };
  const kinds = Object.keys(faultKinds) as FaultKind[];
  return {
    count: (what, cases = 1) => {
      rowOf(what).cases += cases;
    },
    add: (what, kind) => {
      const { found } = rowOf(what);
      found.set(kind, (found.get(kind) ?? 0) + 1);
    },
    faults: () =>
      [...rows.values()].reduce((sum, { found }) => [...found.values()].reduce((a, b) => a + b, sum), 0),
    table: () =>
      writeTable([
        ['tried', 'cases', ...Object.values(faultKinds)],
        ...[...rows].map(([what, { cases, found }]) => [
          what,
          String(cases),
          ...kinds.map((kind) => String(found.get(kind) ?? 0)),
        ]),
      ]),
  };
}

/** Columns as wide as their widest cell; numbers stand to the right. */
function writeTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
