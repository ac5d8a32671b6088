import type { CorpusFiles } from '../domain/basics/corpus.ts';

/**
 * The files of a corpus in a request, as what has changed since the last that this worker was sent: those of a large
 * corpus are tens of megabytes, and nearly all as they were.
 */
export interface SentFiles {
  /** Whether the files are the whole input, or its field `files`. */
  readonly whole: boolean;
  /** null: it is gone. */
  readonly changed: ReadonlyMap<string, string | null>;
}

/** Takes the files out of the inputs of requests to one worker. */
export function makeFilesSender(): (input: unknown) => {
  readonly input: unknown;
  readonly files?: SentFiles;
} {
  let last: CorpusFiles = new Map();
  return (input) => {
    const whole = input instanceof Map;
    const files = whole ? input : (input as { readonly files?: unknown } | null)?.files;
    if (!(files instanceof Map)) return { input };
    const changed = new Map<string, string | null>();
    for (const [path, text] of files) if (last.get(path) !== text) changed.set(path, text);
    for (const path of last.keys()) if (!files.has(path)) changed.set(path, null);
    last = files;
    return { input: whole ? null : { ...(input as object), files: null }, files: { whole, changed } };
  };
}

/** Puts them back, in the worker. What was given back before stays as it is. */
export function makeFilesTaker(): (input: unknown, files: SentFiles | undefined) => unknown {
  let last: CorpusFiles = new Map();
  return (input, sent) => {
    if (sent === undefined) return input;
    const files = new Map(last);
    for (const [path, text] of sent.changed) {
      if (text === null) files.delete(path);
      else files.set(path, text);
    }
    last = files;
    return sent.whole ? files : { ...(input as object), files };
  };
}
