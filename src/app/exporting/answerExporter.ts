import type { ExportPart } from '../../domain/exports/exportPart.ts';
import { writeExport } from '../../domain/exports/writeExport.ts';
import { buildGraphIndex } from '../../domain/graph/graphIndex.ts';
import { isLostScript } from '../../lib/lostScript.ts';
import { partOfJob } from '../../panels/export/exportJob.ts';
import { asWrittenFile } from '../../panels/export/writtenFile.ts';
import type { FromExporter, ToExporter } from './exporterProtocol.ts';

/** What the worker does with each message. */
export function makeExporter(post: (message: FromExporter) => void): (message: ToExporter) => Promise<void> {
  let take: () => ExportPart = () => {
    throw new Error('Nothing was taken yet.');
  };
  let part: ExportPart | null = null;
  return async (message) => {
    if (message.kind === 'take') {
      const { job, graph } = message;
      part = null;
      take = () => partOfJob(job, buildGraphIndex(graph));
      return;
    }
    const { number, format } = message;
    try {
      part ??= take();
      const files = (await writeExport(format, part)).map(asWrittenFile);
      post({ kind: 'files', number, files });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      post({ kind: 'failure', number, message, lost: isLostScript(error) });
    }
  };
}
