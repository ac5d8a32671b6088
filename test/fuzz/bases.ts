import { pencilled } from '../helpers/pencilledGraph.ts';
import { sampleGraph } from '../helpers/sampleGraph.ts';

/** The graphs that are damaged: small ones, so that many cases take little time. */
export const bases = { sample: sampleGraph, pencilled: pencilled(sampleGraph) } as const;
