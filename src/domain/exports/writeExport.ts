import { fetchScript } from '../../lib/lostScript.ts';
import type { ExportPart } from './exportPart.ts';

/** A file of an export: bytes, or text that is saved as UTF-8. */
export interface ExportFile {
  /** What this file contains, in a format that takes several files; else ''. It ends the file's name. */
  readonly content:
    | ''
    | 'nodes'
    | 'edges'
    | 'evidence'
    | 'neo4j-nodes'
    | 'neo4j-relationships'
    | 'ris'
    | 'csl';
  readonly extension: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

interface FormatWriter {
  /** The files that the format takes, in order: known before anything is written. */
  readonly contents: readonly ExportFile['content'][];
  /**
   * Fetches the format's own script first: no format weighs on the page before it is asked for. Rejects with an error
   * that `isLostScript` recognizes where the script cannot be fetched.
   */
  readonly write: (part: ExportPart) => Promise<readonly ExportFile[]>;
}

/** The formats, in the order in which the dialog lists them. */
export const exportFormats = [
  'json',
  'xlsx',
  'csv',
  'graphml',
  'gexf',
  'neo4j',
  'vault',
  'ftm',
  'stix',
  'turtle',
  'jsonld',
  'references',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

const formatWriters: Readonly<Record<ExportFormat, FormatWriter>> = {
  json: {
    contents: [''],
    write: async (part) => {
      const { writeGraphJson } = await fetchScript(import('./writeGraphJson.ts'));
      return single('json', 'application/json', writeGraphJson(part));
    },
  },
  xlsx: {
    contents: [''],
    write: async (part) => {
      const { writeXlsx } = await fetchScript(import('./writeXlsx.ts'));
      return single(
        'xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        await writeXlsx(part),
      );
    },
  },
  csv: {
    contents: ['nodes', 'edges', 'evidence'],
    write: async (part) => {
      const { writeCsv } = await fetchScript(import('./writeCsv.ts'));
      const { nodes, edges, evidence } = writeCsv(part);
      return [table('nodes', nodes), table('edges', edges), table('evidence', evidence)];
    },
  },
  graphml: {
    contents: [''],
    write: async (part) => {
      const { writeGraphml } = await fetchScript(import('./writeGraphml.ts'));
      return single('graphml', 'application/graphml+xml', writeGraphml(part));
    },
  },
  gexf: {
    contents: [''],
    write: async (part) => {
      const { writeGexf } = await fetchScript(import('./writeGexf.ts'));
      return single('gexf', 'application/gexf+xml', writeGexf(part));
    },
  },
  neo4j: {
    contents: ['neo4j-nodes', 'neo4j-relationships'],
    write: async (part) => {
      const { writeNeo4j } = await fetchScript(import('./writeNeo4j.ts'));
      const { nodes, relationships } = writeNeo4j(part);
      return [table('neo4j-nodes', nodes), table('neo4j-relationships', relationships)];
    },
  },
  vault: {
    contents: [''],
    write: async (part) => {
      const { writeVault } = await fetchScript(import('./writeVault.ts'));
      return single('obsidian.zip', 'application/zip', writeVault(part));
    },
  },
  ftm: {
    contents: [''],
    write: async (part) => {
      const { writeFollowTheMoney } = await fetchScript(import('./writeFollowTheMoney.ts'));
      return single('ftm.json', 'application/json+ftm', writeFollowTheMoney(part));
    },
  },
  stix: {
    contents: [''],
    write: async (part) => {
      const { writeStix } = await fetchScript(import('./writeStix.ts'));
      return single('stix.json', 'application/stix+json;version=2.1', writeStix(part));
    },
  },
  turtle: {
    contents: [''],
    write: async (part) => {
      const { writeTurtle } = await fetchScript(import('./writeTurtle.ts'));
      return single('ttl', 'text/turtle', writeTurtle(part));
    },
  },
  jsonld: {
    contents: [''],
    write: async (part) => {
      const { writeJsonLd } = await fetchScript(import('./writeJsonLd.ts'));
      return single('jsonld', 'application/ld+json', writeJsonLd(part));
    },
  },
  references: {
    contents: ['ris', 'csl'],
    write: async (part) => {
      const { writeReferences } = await fetchScript(import('./writeReferences.ts'));
      const { ris, csl } = writeReferences(part);
      return [
        { content: 'ris', extension: 'ris', mediaType: 'application/x-research-info-systems', body: ris },
        {
          content: 'csl',
          extension: 'csl.json',
          mediaType: 'application/vnd.citationstyles.csl+json',
          body: csl,
        },
      ];
    },
  },
};

const single = (extension: string, mediaType: string, body: ExportFile['body']): readonly ExportFile[] => [
  { content: '', extension, mediaType, body },
];

const table = (content: ExportFile['content'], body: string): ExportFile => ({
  content,
  extension: 'csv',
  mediaType: 'text/csv',
  body,
});

/** What each file of a format contains, known before it is written. */
export const contentsOf = (format: ExportFormat): FormatWriter['contents'] => formatWriters[format].contents;

/** Writes a part of a graph in a format. */
export const writeExport = (format: ExportFormat, part: ExportPart): Promise<readonly ExportFile[]> =>
  formatWriters[format].write(part);
