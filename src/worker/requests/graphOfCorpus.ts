import { type CorpusFiles, type CorpusId, layoutPath } from '../../domain/basics/corpus.ts';
import type { BuildStep } from '../../domain/graph/buildStep.ts';
import type { Handler } from '../handler.ts';
import { type KeptGraphs, printOf } from '../keptGraphs.ts';
import { buildCorpus, type CorpusGraph } from './buildCorpus.ts';

interface CorpusToDraw {
  readonly id: CorpusId;
  readonly files: CorpusFiles;
}

/**
 * A corpus whose graphs have taken less than this is drawn as soon without one that is kept. All that were made of it count: while
 * it grows each takes but a moment, as the worker still knows what it has read, and at its next opening nothing is known.
 */
const worthKeepingMs = 1000;

/** A corpus that is being edited, or that articles are being added to, changes again before long; one that is read does not. */
const settledAfterMs = 10_000;

/**
 * The graph of a corpus: the one that is kept, if it was made from these very files, or else a new one, which is kept once
 * no other was asked for a while. `later` runs something after so many ms, and returns what prevents that.
 */
export function makeGraphOfCorpus(
  kept: KeptGraphs,
  later: (act: () => void, ms: number) => () => void = (act, ms) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
): Handler<CorpusToDraw, CorpusGraph, BuildStep> {
  let prevent = () => {};
  const spentMs = new Map<CorpusId, number>();
  return async ({ id, files }, task) => {
    prevent();
    const print = await printOf(files);
    const known = print === null ? null : await kept.read(id, print);
    if (known !== null) return known;
    const began = performance.now();
    const built = await buildCorpus(files, task);
    const spent = (spentMs.get(id) ?? 0) + performance.now() - began;
    spentMs.set(id, spent);
    if (print !== null && built.graph !== null && spent >= worthKeepingMs)
      prevent = later(async () => {
        const { layout } = built;
        const settled = layout === null ? null : await printOf(new Map([...files, [layoutPath, layout]]));
        await kept.keep(id, settled === null ? [print] : [print, settled], built);
      }, settledAfterMs);
    return built;
  };
}
