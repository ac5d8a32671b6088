import Papa from 'papaparse';
import type { ExportPart } from './exportPart.ts';
import { type ExportTable, type ExportTableName, exportTables } from './exportTables.ts';

/**
 * Three tables as in RFC 4180: nodes, edges, evidence. They begin with a byte order mark, by which a spreadsheet
 * recognizes UTF-8. Text is kept verbatim, even where it begins like a formula.
 */
export const writeCsv = (part: ExportPart): Readonly<Record<ExportTableName, string>> => {
  const { nodes, edges, evidence } = exportTables(part);
  return { nodes: writeTable(nodes), edges: writeTable(edges), evidence: writeTable(evidence) };
};

const writeTable = ({ fields, rows }: ExportTable): string => {
  const data = rows.map((row) => [...row]);
  return `\ufeff${Papa.unparse({ fields: [...fields], data }, { newline: '\r\n' })}\r\n`;
};
