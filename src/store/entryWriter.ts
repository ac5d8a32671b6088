/** An entry of the browser's history as we store it: its position among our steps, and what else is stored with it. */
interface Placed {
  /** How many of our steps lead here. */
  readonly depth: number;
  /** The depth of our last step, as far as this entry knows. */
  readonly top: number;
}

/** The parts of a browser's window that writing needs. */
export interface WriterPort {
  readonly history: {
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  setTimeout(act: () => void, delayMs: number): number;
  clearTimeout(timer: number): void;
}

interface Waiting<Entry> {
  readonly how: 'push' | 'replace';
  readonly entry: Entry;
  readonly url: string;
}

interface EntryWriter<Entry> {
  /** The latest entry, written or still waiting. */
  readonly newest: () => Entry;
  /** The entry that the browser has. */
  readonly written: () => Entry;
  /** Its address; null: the browser has it already. */
  readonly waitingUrl: () => string | null;
  readonly write: (how: 'push' | 'replace', entry: Entry, url: string) => void;
  /** Writes what waits at once, as far as the browser allows; returns whether nothing waits any more. */
  readonly flush: () => boolean;
  /** Writes what waits if it can, and does not try again. */
  readonly end: () => void;
  /** The browser has gone to this entry: what waits belongs to the one that was left, and is dropped. */
  readonly arriveAt: (entry: Entry) => void;
}

/** At most one write in each frame of sixty a second. */
const frameMs = 17;
const shortestWaitMs = 1000;
/** Safari accepts a hundred writes in half a minute, and throws for more. */
const longestWaitMs = 8000;
/** From this many refusals in a row on, the reader is told. */
const lastingRefusals = 3;

/**
 * Writes entries into the browser's history: the first at once, others at most one per frame and in their order; an
 * entry that only replaces takes the place of the one that waits. A browser may refuse, for a while (Safari, after too
 * many) or for good (in a sandboxed frame): then everything that waits becomes one entry, so that the latest is what
 * will be written, and it is tried again at growing intervals. Never throws. `onRefusal` is called when refusals last,
 * and when they are over; `onChange` when the position of the latest entry changes.
 */
export function makeEntryWriter<Entry extends Placed>(
  port: WriterPort,
  first: Entry,
  { onRefusal, onChange }: { readonly onRefusal: (lasts: boolean) => void; readonly onChange: () => void },
): EntryWriter<Entry> {
  let written = first;
  let waiting: readonly Waiting<Entry>[] = [];
  let timer: number | null = null;
  let refusals = 0;

  const newest = () => waiting.at(-1)?.entry ?? written;

  /** Writes the first entry that waits; returns whether that worked. */
  const writeFirst = (): boolean => {
    const [next, ...others] = waiting;
    if (next === undefined) return true;
    try {
      port.history[next.how === 'push' ? 'pushState' : 'replaceState'](next.entry, '', next.url);
    } catch {
      refusals += 1;
      waiting = joinAll(waiting);
      if (refusals === lastingRefusals) onRefusal(true);
      onChange();
      return false;
    }
    written = next.entry;
    waiting = others;
    if (refusals >= lastingRefusals) onRefusal(false);
    refusals = 0;
    return true;
  };
  const joinAll = (all: readonly Waiting<Entry>[]): readonly Waiting<Entry>[] => {
    const last = all.at(-1);
    if (last === undefined) return [];
    const how = all.some((one) => one.how === 'push') ? 'push' : 'replace';
    const depth = written.depth + (how === 'push' ? 1 : 0);
    const top = how === 'push' ? depth : last.entry.top;
    return [{ how, entry: { ...last.entry, depth, top }, url: last.url }];
  };
  const goOn = (): void => {
    timer = null;
    if (waiting.length === 0) return;
    const waitMs = writeFirst() ? frameMs : Math.min(shortestWaitMs * 2 ** (refusals - 1), longestWaitMs);
    timer = port.setTimeout(goOn, waitMs);
  };
  const flush = (): boolean => {
    while (waiting.length > 0) if (!writeFirst()) return false;
    return true;
  };

  return {
    newest,
    written: () => written,
    waitingUrl: () => waiting.at(-1)?.url ?? null,
    write: (how, entry, url) => {
      const last = waiting.at(-1);
      if (how === 'replace' && last !== undefined)
        waiting = [...waiting.slice(0, -1), { how: last.how, entry, url }];
      else waiting = [...waiting, { how, entry, url }];
      if (refusals > 0) waiting = joinAll(waiting);
      if (timer === null) goOn();
    },
    flush,
    end: () => {
      flush();
      if (timer !== null) port.clearTimeout(timer);
    },
    arriveAt: (entry) => {
      written = entry;
      waiting = [];
    },
  };
}
