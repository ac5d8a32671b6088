import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportPart } from '../../domain/exports/exportPart.ts';
import { type ExportFile, type ExportFormat, writeExport } from '../../domain/exports/writeExport.ts';

interface Files {
  /** The format that is being written; null: none is. */
  readonly writing: ExportFormat | null;
  /** The files of a format; written when first asked for, then kept as long as the same part is exported. */
  readonly write: (format: ExportFormat) => Promise<readonly ExportFile[]>;
}

/** Writes the files of a format when one of them is asked for: for a large graph each takes time and memory. */
export function useFiles(takePart: () => ExportPart): Files {
  const [writing, setWriting] = useState<ExportFormat | null>(null);
  const written = useRef(new Map<ExportFormat, Promise<readonly ExportFile[]>>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: files written of another part are dropped.
  useEffect(() => {
    const files = written.current;
    return () => files.clear();
  }, [takePart]);

  const write = useCallback(
    async (format: ExportFormat) => {
      const before = written.current.get(format);
      if (before !== undefined) return before;
      setWriting(format);
      const files = nextFrame().then(() => writeExport(format, takePart()));
      written.current.set(format, files);
      try {
        return await files;
      } catch (error) {
        written.current.delete(format);
        throw error;
      } finally {
        setWriting(null);
      }
    },
    [takePart],
  );
  return { writing, write };
}

/** Lets the page show that writing has begun before it begins. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
