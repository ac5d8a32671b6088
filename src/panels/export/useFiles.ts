import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportFormat } from '../../domain/exports/writeExport.ts';
import type { Wanted } from './exportJob.ts';
import { useFilesWriter } from './filesWriter.ts';
import type { WrittenFile } from './writtenFile.ts';

interface Files {
  /** The format that is being written; null: none is. */
  readonly writing: ExportFormat | null;
  /**
   * The files of a format; written when first asked for, then kept as long as the same part is exported. null: the writing
   * was stopped.
   */
  readonly write: (format: ExportFormat) => Promise<readonly WrittenFile[] | null>;
  /** Stops what is being written. */
  readonly stop: () => void;
}

/** Writes the files of a format when one of them is asked for: for a large graph each takes time and memory. */
export function useFiles(wanted: Wanted): Files {
  const writeFiles = useFilesWriter();
  const [writing, setWriting] = useState<ExportFormat | null>(null);
  const written = useRef(new Map<ExportFormat, Promise<readonly WrittenFile[]>>());
  const stopper = useRef(new AbortController());

  const stop = useCallback(() => {
    stopper.current.abort();
    stopper.current = new AbortController();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: files written of another part are dropped.
  useEffect(() => {
    const files = written.current;
    return () => {
      files.clear();
      stop();
    };
  }, [wanted, stop]);

  const write = useCallback(
    async (format: ExportFormat) => {
      const { signal } = stopper.current;
      const before = written.current.get(format);
      if (before === undefined) setWriting(format);
      const files = before ?? writeFiles(wanted, format, signal);
      written.current.set(format, files);
      try {
        return await files;
      } catch (error) {
        written.current.delete(format);
        if (signal.aborted) return null;
        throw error;
      } finally {
        if (before === undefined) setWriting(null);
      }
    },
    [wanted, writeFiles],
  );
  return { writing, write, stop };
}
