import { graphPath } from '../../domain/basics/corpus.ts';
import { parseInSteps } from '../../domain/graph/parseGraph.ts';
import { importInSteps, isForeignGraph } from '../../pipeline/imports/importGraph.ts';
import { tellFormat } from '../../pipeline/read/tellFormat.ts';
import { mostGraphBytes } from '../corpusFile/corpusFileLimits.ts';
import { fileFaults } from '../corpusFile/fileFaults.ts';
import { importFaults, sayImported } from '../corpusFile/importMessages.ts';
import { keepRead } from '../corpusFile/readOnce.ts';
import { type UnpackedCorpus, type UnpackStep, unpackInSteps } from '../corpusFile/unpackCorpus.ts';
import type { Handler, Task } from '../handler.ts';
import { inSteps } from '../inSteps.ts';

/** A file from a reader's disk; its name is only a label. */
interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How far a file is opened, from 0 to 1; of an archive, how many of its files are unpacked. */
export interface OpenStep {
  readonly share: number;
  readonly files?: UnpackStep;
}

/**
 * What a file contains: a corpus, a graph, ours or another program's (as a corpus of that graph alone), or something
 * for another part of the page, such as an article. A graph is checked as the built-in one is. Reports how far it is, where
 * there is much to do. Rejects only where the request was cancelled.
 */
export const openCorpusFile: Handler<OpenedFile, UnpackedCorpus, OpenStep> = ({ name, bytes }, task) => {
  if (isForeignGraph(name)) return openForeign(name, bytes, task);
  const format = tellFormat(bytes, name);
  if (format === 'zip') return openZip(bytes, task);
  return format === 'json' || name.toLowerCase().endsWith('.json')
    ? openGraph(bytes, task)
    : { kind: 'other' };
};

const openZip = (bytes: Uint8Array, task: Task<OpenStep>): Promise<UnpackedCorpus> =>
  inSteps(unpackOrSay(bytes), task, (files) => ({ share: files.done / files.all, files }));

function* unpackOrSay(bytes: Uint8Array): Generator<UnpackStep, UnpackedCorpus> {
  try {
    return yield* unpackInSteps(bytes);
  } catch {
    return { kind: 'fault', message: fileFaults.broken };
  }
}

/** The progress goes up to this while the file is imported, and on to 1 while the graph in it is checked. */
const importShare = 0.8;

/** Each of these steps takes long enough to be reported. */
const always = () => true;

async function openForeign(name: string, bytes: Uint8Array, task: Task<OpenStep>): Promise<UnpackedCorpus> {
  const imported = await inSteps(
    importInSteps(name, bytes),
    task,
    (share) => ({ share: share * importShare }),
    always,
  );
  if (!imported.ok) return { kind: 'fault', message: importFaults[imported.fault] };
  const text = JSON.stringify(imported.told.graph);
  const checkShare = (share: number) => ({ share: importShare + share * (1 - importShare) });
  const parsed = await inSteps(parseInSteps(text), task, checkShare, always);
  if (!parsed.ok) return { kind: 'fault', message: fileFaults.graph(parsed) };
  keepRead(text, parsed);
  return {
    kind: 'corpus',
    files: new Map([[graphPath, text]]),
    ignored: [],
    said: sayImported(imported.told),
  };
}

async function openGraph(bytes: Uint8Array, task: Task<OpenStep>): Promise<UnpackedCorpus> {
  if (bytes.length > mostGraphBytes) return { kind: 'fault', message: fileFaults.tooLarge(mostGraphBytes) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'fault', message: fileFaults.notText(graphPath) };
  }
  const parsed = await inSteps(parseInSteps(text), task, (share) => ({ share }), always);
  if (!parsed.ok) return { kind: 'fault', message: fileFaults.graph(parsed) };
  keepRead(text, parsed);
  return { kind: 'corpus', files: new Map([[graphPath, text]]), ignored: [] };
}
