import { makeExporter } from './answerExporter.ts';
import type { ToExporter } from './exporterProtocol.ts';

/* Writes exports beside the page: of a large graph each takes seconds, in which the page would stand still. */
const answer = makeExporter((message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToExporter>) => void answer(data));
