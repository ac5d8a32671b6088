import { pencilled } from '../helpers/pencilledGraph.ts';
import { sampleGraph } from '../helpers/sampleGraph.ts';

/** Graphs to change: small ones, so that many cases take little time. */
export const bases = { sample: sampleGraph, pencilled: pencilled(sampleGraph) } as const;
