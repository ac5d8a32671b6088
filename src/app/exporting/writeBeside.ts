import { lostScript } from '../../lib/lostScript.ts';
import type { Wanted, WriteFiles } from '../../panels/export/exportJob.ts';
import { writeHere } from '../../panels/export/writeHere.ts';
import type { WrittenFile } from '../../panels/export/writtenFile.ts';
import { nextTask } from '../../ui/nextTask.ts';
import type { FromExporter, ToExporter } from './exporterProtocol.ts';

/** A worker that writes exports, as the page knows it. */
interface Exporter {
  readonly post: (message: ToExporter) => void;
  readonly stop: () => void;
}
interface Waiting {
  readonly resolve: (files: readonly WrittenFile[]) => void;
  readonly reject: (reason: unknown) => void;
}
type StartExporter = (hear: (message: FromExporter) => void, fail: (message: string) => void) => Exporter;

/**
 * Writes exports in a worker of their own, which is started with the first. Stopping one ends the worker, and with it
 * whatever else it was to write: writing knows no pauses. Where no worker can be had, the page writes itself.
 */
export function makeWriterBeside(start: StartExporter): WriteFiles {
  let exporter: Exporter | null = null;
  /** What the worker has taken last: it has a copy, so that nothing of the graph need be kept for it here. */
  let taken: WeakRef<Wanted> | null = null;
  let numbers = 0;
  /** Done when the worker has what was last asked for: a graph on its way is followed by nothing else. */
  let handed: Promise<unknown> = Promise.resolve();
  const waiting = new Map<number, Waiting>();

  const end = (reason: unknown) => {
    exporter?.stop();
    exporter = null;
    taken = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const fail = (message: string) => end(asError({ message, lost: true }));
  const hear = (message: FromExporter) => {
    const one = waiting.get(message.number);
    waiting.delete(message.number);
    if (message.kind === 'files') one?.resolve(message.files);
    else one?.reject(asError(message));
  };

  return async (wanted, format, signal) => {
    signal.throwIfAborted();
    try {
      exporter ??= start(hear, fail);
    } catch {
      return writeHere(wanted, format, signal);
    }
    const beside = exporter;
    numbers += 1;
    const number = numbers;
    const stop = () => end(signal.reason);
    signal.addEventListener('abort', stop);
    const ask = async () => {
      if (beside !== exporter) return;
      if (taken?.deref() !== wanted) {
        taken = new WeakRef(wanted);
        await handOver(wanted, beside, () => beside === exporter);
      }
      beside.post({ kind: 'write', number, format });
    };
    try {
      return await new Promise<readonly WrittenFile[]>((resolve, reject) => {
        waiting.set(number, { resolve, reject });
        handed = handed.then(ask).catch(reject);
      });
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
}

const lists = ['articles', 'nodes', 'edges'] as const;
/** So many items of a list are copied at once. */
const pieceSize = 1000;

/** Sends what is wanted, its graph piece by piece: to copy the whole of a large one would have the page stand still. */
async function handOver(
  { job, index: { graph } }: Wanted,
  { post }: Exporter,
  isWanted: () => boolean,
): Promise<void> {
  post({ kind: 'take', job, graph: { ...graph, articles: [], nodes: [], edges: [] } });
  for (const list of lists)
    for (let at = 0; at < graph[list].length; at += pieceSize) {
      if (at > 0) await nextTask();
      if (!isWanted()) return;
      post({ kind: 'piece', piece: { path: [list], items: graph[list].slice(at, at + pieceSize) } });
    }
}

const asError = ({ message, lost }: { readonly message: string; readonly lost: boolean }): Error =>
  lost ? lostScript(message) : new Error(message);

/** The page's own writer, with the browser's worker. A worker that ends by itself has not had its script. */
export const writeBeside = makeWriterBeside((hear, fail) => {
  const worker = new Worker(new URL('./exportWorker.ts', import.meta.url), {
    type: 'module',
    name: 'maillage-export',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<FromExporter>) => hear(data));
  worker.addEventListener('error', ({ message }) => fail(message));
  return { post: (message) => worker.postMessage(message), stop: () => worker.terminate() };
});
