import { runToEnd } from '../../src/lib/runToEnd.ts';
import { type UnpackedCorpus, unpackInSteps } from '../../src/worker/corpusFile/unpackCorpus.ts';

/** The corpus in the bytes of a zip, all steps at once. */
export const unpackCorpus = (bytes: Uint8Array): UnpackedCorpus => runToEnd(unpackInSteps(bytes));
