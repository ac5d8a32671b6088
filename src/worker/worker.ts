import { makeAnswerer } from './answer.ts';
import type { ToWorker } from './protocol.ts';
import { requests } from './requests.ts';

/* The pipeline in a worker: a script of its own, fetched when a corpus of the reader's is first opened. */
const answer = makeAnswerer(requests, (message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data));
