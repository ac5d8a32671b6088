import type { ExportLook } from '../../domain/exports/exportLook.ts';
import { type ExportPart, type ExportRequest, takePart } from '../../domain/exports/exportPart.ts';
import type { ExportFormat } from '../../domain/exports/writeExport.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nodeRadius } from '../../drawing/geometry.ts';
import { linksFrom } from '../../store/linksFrom.ts';
import type { PageAddress } from '../../store/view/url/permalink.ts';
import type { View } from '../../store/view/view.ts';
import type { WrittenFile } from './writtenFile.ts';

/** What is to be exported of a graph, as it can be told to a worker: values, and no functions. */
export interface ExportJob extends Omit<ExportRequest, 'index' | 'look' | 'links'> {
  readonly colours: Omit<ExportLook, 'nodeRadius'>;
  /** The view that links lead to, and where. */
  readonly view: View;
  readonly page: PageAddress;
}

/** What is asked for. The same object as long as it is the same. */
export interface Wanted {
  readonly job: ExportJob;
  readonly index: GraphIndex;
}

/** Writes a format's files. Rejects with the signal's reason when it is stopped, as far as it can be. */
export type WriteFiles = (
  wanted: Wanted,
  format: ExportFormat,
  signal: AbortSignal,
) => Promise<readonly WrittenFile[]>;

/** Takes from the graph what a job asks for. */
export const partOfJob = ({ colours, view, page, ...job }: ExportJob, index: GraphIndex): ExportPart =>
  takePart({
    ...job,
    index,
    look: { ...colours, nodeRadius },
    links: linksFrom(view, index, page),
  });
