import { graphPath } from '../../domain/basics/corpus.ts';
import { parseGraph } from '../../domain/graph/parseGraph.ts';
import { importGraph, isForeignGraph } from '../../pipeline/imports/importGraph.ts';
import { tellFormat } from '../../pipeline/read/tellFormat.ts';
import { mostGraphBytes } from '../corpusFile/corpusFileLimits.ts';
import { fileFaults } from '../corpusFile/fileFaults.ts';
import { importFaults, sayImported } from '../corpusFile/importMessages.ts';
import { type UnpackedCorpus, unpackCorpus } from '../corpusFile/unpackCorpus.ts';
import type { Handler } from '../handler.ts';

/** A file from a reader's disk; its name is only a label. */
interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a file contains: a corpus, a graph, ours or another program's (as a corpus of that graph alone), or something
 * for another part of the page, such as an article. A graph is checked as the built-in one is. Never throws.
 */
export const openCorpusFile: Handler<OpenedFile, UnpackedCorpus> = ({ name, bytes }) => {
  if (isForeignGraph(name)) return openForeign(name, bytes);
  const format = tellFormat(bytes, name);
  if (format === 'zip') {
    try {
      return unpackCorpus(bytes);
    } catch {
      return { kind: 'fault', message: fileFaults.broken };
    }
  }
  return format === 'json' || name.toLowerCase().endsWith('.json') ? openGraph(bytes) : { kind: 'other' };
};

function openForeign(name: string, bytes: Uint8Array): UnpackedCorpus {
  const imported = importGraph(name, bytes);
  if (!imported.ok) return { kind: 'fault', message: importFaults[imported.fault] };
  const text = JSON.stringify(imported.told.graph);
  const parsed = parseGraph(text);
  if (!parsed.ok) return { kind: 'fault', message: fileFaults.graph(parsed) };
  return {
    kind: 'corpus',
    files: new Map([[graphPath, text]]),
    ignored: [],
    said: sayImported(imported.told),
  };
}

function openGraph(bytes: Uint8Array): UnpackedCorpus {
  if (bytes.length > mostGraphBytes) return { kind: 'fault', message: fileFaults.tooLarge(mostGraphBytes) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'fault', message: fileFaults.notText(graphPath) };
  }
  const parsed = parseGraph(text);
  return parsed.ok
    ? { kind: 'corpus', files: new Map([[graphPath, text]]), ignored: [] }
    : { kind: 'fault', message: fileFaults.graph(parsed) };
}
