import type { ExportFormat } from '../../domain/exports/writeExport.ts';
import type { Graph } from '../../domain/graph/schema.ts';
import type { Piece } from '../../lib/pieces.ts';
import type { ExportJob } from '../../panels/export/exportJob.ts';
import type { WrittenFile } from '../../panels/export/writtenFile.ts';

/**
 * What goes to the worker that writes exports: what is wanted, with the graph but for its long lists, these in pieces, then
 * any number of formats.
 */
export type ToExporter =
  | { readonly kind: 'take'; readonly job: ExportJob; readonly graph: Graph }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'write'; readonly number: number; readonly format: ExportFormat };

/** What comes back for each format; `lost`: a script of the page could not be had. */
export type FromExporter =
  | { readonly kind: 'files'; readonly number: number; readonly files: readonly WrittenFile[] }
  | { readonly kind: 'failure'; readonly number: number; readonly message: string; readonly lost: boolean };
