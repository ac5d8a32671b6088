import type { ExportPart } from '../../domain/exports/exportPart.ts';
import { writeExport } from '../../domain/exports/writeExport.ts';
import { buildGraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import { isLostScript } from '../../lib/lostScript.ts';
import { type Piece, putTogether } from '../../lib/pieces.ts';
import { partOfJob } from '../../panels/export/exportJob.ts';
import { asWrittenFile } from '../../panels/export/writtenFile.ts';
import type { FromExporter, ToExporter } from './exporterProtocol.ts';

/** What the worker does with each message. */
export function makeExporter(post: (message: FromExporter) => void): (message: ToExporter) => Promise<void> {
  let take: () => ExportPart = () => {
    throw new Error('Nothing was taken yet.');
  };
  let part: ExportPart | null = null;
  let pieces: Piece[] = [];
  return async (message) => {
    if (message.kind === 'take') {
      const { job, graph } = message;
      part = null;
      pieces = [];
      const mine = pieces;
      take = () => partOfJob(job, buildGraphIndex(putTogether(graph, mine.splice(0)) as Graph));
      return;
    }
    if (message.kind === 'piece') {
      pieces.push(message.piece);
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
