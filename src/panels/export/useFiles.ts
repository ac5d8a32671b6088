import { useEffect, useState } from 'react';
import type { ExportPart } from '../../domain/exports/exportPart.ts';
import {
  type ExportFile,
  type ExportFormat,
  exportFormats,
  writeExport,
} from '../../domain/exports/writeExport.ts';

/** A file that is ready to be saved. */
export interface ReadyFile {
  readonly file: ExportFile;
  readonly content: Blob;
}

type Files = Readonly<Partial<Record<ExportFormat, readonly ReadyFile[]>>>;

/**
 * The files of every format, one format after the other while nothing else is to be done, so that each size is known and
 * a click saves at once. Those of another part are forgotten as soon as it is another.
 */
export function useFiles(part: ExportPart): Files {
  const [made, setMade] = useState<{ readonly of: ExportPart; readonly files: Files }>({
    of: part,
    files: {},
  });

  useEffect(() => {
    let calledOff = false;
    const makeAll = async () => {
      for (const format of exportFormats) {
        await quietMoment();
        if (calledOff) return;
        const files = (await writeExport(format, part)).map(ready);
        if (calledOff) return;
        setMade(({ of, files: before }) => ({
          of: part,
          files: { ...(of === part && before), [format]: files },
        }));
      }
    };
    makeAll();
    return () => {
      calledOff = true;
    };
  }, [part]);

  return made.of === part ? made.files : nothingYet;
}

const nothingYet: Files = {};

const ready = (file: ExportFile): ReadyFile => ({
  file,
  content: new Blob([file.text], { type: `${file.mediaType};charset=utf-8` }),
});

/** Safari has no requestIdleCallback. */
const quietMoment = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 0);
    else requestIdleCallback(() => resolve(), { timeout: 500 });
  });
