import type { ExportPart } from './exportPart.ts';

/** A file of an export, as text; UTF-8 when it is saved. */
export interface ExportFile {
  /** What of the format it holds, where that takes several files; else ''. Ends the file's name. */
  readonly content: '' | 'nodes' | 'edges' | 'evidence';
  readonly extension: string;
  readonly mediaType: string;
  readonly text: string;
}

interface FormatWriter {
  /** The files that it takes, in order: known before anything is written. */
  readonly contents: readonly ExportFile['content'][];
  /** Fetches the format's own script first: no format weighs on the page before it is asked for. */
  readonly write: (part: ExportPart) => Promise<readonly ExportFile[]>;
}

/** The formats, in the order of the dialog. */
export const exportFormats = ['json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const formatWriters: Readonly<Record<ExportFormat, FormatWriter>> = {
  json: {
    contents: [''],
    write: async (part) => [
      single('json', 'application/json', (await import('./writeGraphJson.ts')).writeGraphJson(part)),
    ],
  },
};

const single = (extension: string, mediaType: string, text: string): ExportFile => ({
  content: '',
  extension,
  mediaType,
  text,
});

/** What the files of a format hold, before they are written. */
export const contentsOf = (format: ExportFormat): FormatWriter['contents'] => formatWriters[format].contents;

/** Writes a part of a graph in a format. */
export const writeExport = (format: ExportFormat, part: ExportPart): Promise<readonly ExportFile[]> =>
  formatWriters[format].write(part);
