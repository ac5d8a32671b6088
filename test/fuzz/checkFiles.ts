import { XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { parse as parseRdf } from 'oxigraph';
import Papa from 'papaparse';
import type { Cited } from '../../src/domain/citations/cited.ts';
import { entryOf } from '../../src/domain/dossier/dossier.ts';
import { type DossierFormat, dossierFormats, writeDossier } from '../../src/domain/dossier/writeDossier.ts';
import { takePart } from '../../src/domain/exports/exportPart.ts';
import { type ExportFile, exportFormats, writeExport } from '../../src/domain/exports/writeExport.ts';
import type { GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { requestFor } from '../helpers/exportPart.ts';
import { dossierContext } from '../helpers/sampleDossier.ts';

/** Writes a graph in every format and has each file read by a parser that is not ours. What is wrong with one, or null. */
export async function findUnfit(index: GraphIndex): Promise<string | null> {
  const part = takePart(requestFor(index, null));
  for (const format of exportFormats)
    for (const file of await writeExport(format, part)) {
      const wrong = findWrong(file);
      if (wrong !== null) return `writes a file .${file.extension} that ${wrong}`;
    }
  const cited = index.graph.edges.slice(0, 3).map((edge): Cited => ({ kind: 'evidence', edge, position: 0 }));
  const dossier = {
    title: index.graph.nodes[0]?.label.fr ?? '',
    entries: cited.map((one) => entryOf(index, one)),
  };
  for (const format of Object.keys(dossierFormats) as DossierFormat[]) {
    const text = writeDossier(format, dossierContext('fr', index), dossier, '2026-11-21');
    if (format === 'html' && runs(text)) return 'writes a dossier that would run something';
    if (format === 'csl') JSON.parse(text);
  }
  return null;
}

function findWrong({ extension, body }: ExportFile): string | null {
  if (typeof body !== 'string') return findWrongArchive(body);
  if (/(?<![\w ])(?:undefined|\[object Object\])(?![\w ])/.test(body)) return 'names what nobody has said';
  switch (extension) {
    case 'graphml':
    case 'gexf': {
      const valid = XMLValidator.validate(body);
      return valid === true ? null : `is no XML: ${valid.err.msg}`;
    }
    case 'json': {
      const parsed = parseGraph(body);
      return parsed.ok ? null : `the page does not read: ${parsed.detail}`;
    }
    case 'csv': {
      const { data, errors } = Papa.parse<string[]>(body, { delimiter: ',', skipEmptyLines: true });
      if (errors[0]) return `is no table: ${errors[0].message}`;
      return data.every((row) => row.length === data[0]?.length) ? null : 'has rows of several lengths';
    }
    case 'ttl':
      parseRdf(body, { format: 'text/turtle', base_iri: 'https://maillage.example/' });
      return null;
    case 'jsonld':
    case 'stix.json':
    case 'csl.json':
      JSON.parse(body);
      return null;
    case 'ftm.json':
      for (const line of body.split('\n')) if (line !== '') JSON.parse(line);
      return null;
    default:
      return null;
  }
}

function findWrongArchive(bytes: Uint8Array): string | null {
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (/(?:^|\/)\.\.?(?:\/|$)|^\/|[\\:*?"<>|\p{Cc}]/u.test(path)) return 'holds a path that leads astray';
    if (!path.endsWith('.xml')) continue;
    const valid = XMLValidator.validate(new TextDecoder().decode(content));
    if (valid !== true) return `holds ${path}, which is no XML: ${valid.err.msg}`;
  }
  return null;
}

/**
 * Whether a page that we have written holds an element or an attribute that could run something. A comment, which ends
 * where a browser ends it, holds neither.
 */
function runs(page: string): boolean {
  const markup = page.replace(/<!--[\s\S]*?--!?>/g, '');
  return (
    /<(?:script|iframe|object|embed|img|svg)\b/i.test(markup) ||
    /<[^>]*\son\w+\s*=/i.test(markup.replace(/="[^"]*"/g, '=""')) ||
    /\b(?:href|src)="\s*(?:javascript|data|vbscript):/i.test(markup)
  );
}
