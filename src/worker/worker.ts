import { makeAnswerer } from './answer.ts';
import type { ToWorker } from './protocol.ts';
import { requests } from './requests.ts';

/* The pipeline beside the page: a script of its own, asked for when a corpus of the reader's is first opened. */
const answer = makeAnswerer(requests, (message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(data));
