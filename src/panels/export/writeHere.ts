import type { ExportPart } from '../../domain/exports/exportPart.ts';
import { writeExport } from '../../domain/exports/writeExport.ts';
import { partOfJob, type Wanted, type WriteFiles } from './exportJob.ts';
import { asWrittenFile } from './writtenFile.ts';

/** In the page itself, which stands still meanwhile: where there are no workers, as in a page opened from a disk. */
export const writeHere: WriteFiles = async (wanted, format, signal) => {
  // So that it is seen that something is being written, before it is.
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal.throwIfAborted();
  let part = taken.get(wanted);
  if (part === undefined) {
    part = partOfJob(wanted.job, wanted.index);
    taken.set(wanted, part);
  }
  return (await writeExport(format, part)).map(asWrittenFile);
};

const taken = new WeakMap<Wanted, ExportPart>();
