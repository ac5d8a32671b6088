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
export interface ExportOrder extends Omit<ExportRequest, 'index' | 'look' | 'links'> {
  readonly colours: Omit<ExportLook, 'nodeRadius'>;
  /** The view that links lead to, and where. */
  readonly view: View;
  readonly page: PageAddress;
}

/** What is asked for. The same object as long as it is the same. */
export interface Wanted {
  readonly order: ExportOrder;
  readonly index: GraphIndex;
}

/** Writes a format's files. Rejects with the signal's reason when it is stopped, as far as it can be. */
export type WriteFiles = (
  wanted: Wanted,
  format: ExportFormat,
  signal: AbortSignal,
) => Promise<readonly WrittenFile[]>;

/** Takes what was ordered from the graph. */
export const fill = ({ colours, view, page, ...order }: ExportOrder, index: GraphIndex): ExportPart =>
  takePart({
    ...order,
    index,
    look: { ...colours, nodeRadius },
    links: linksFrom(view, index, page),
  });
