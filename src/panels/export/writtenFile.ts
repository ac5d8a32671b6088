import type { ExportFile } from '../../domain/exports/writeExport.ts';

/**
 * A file that is ready to be saved. A blob, since a browser hands it from a worker to the page without copying a letter:
 * to receive a text of 30 MB and encode it would have the page stand still for more than a second.
 */
export interface WrittenFile extends Pick<ExportFile, 'content' | 'extension'> {
  readonly body: Blob;
}

/** Texts become UTF-8. */
export const asWrittenFile = ({ content, extension, mediaType, body }: ExportFile): WrittenFile => {
  const charset = typeof body === 'string' ? ';charset=utf-8' : '';
  return { content, extension, body: new Blob([body], { type: `${mediaType}${charset}` }) };
};
