import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { xmlText } from '../../lib/xmlText.ts';
import type { Language } from '../basics/languages.ts';
import type { AttributeValue } from './attributes.ts';
import { describeExport } from './describeExport.ts';
import type { ExportPart } from './exportPart.ts';
import { type ExportTableName, exportTableNames, exportTables } from './exportTables.ts';

/**
 * One workbook with a sheet for nodes, links and evidence (Office Open XML, ECMA-376). Every cell has a type, so that no
 * program turns a quote into a formula or « 2011-12 » into a date, whatever the language of its settings.
 */
export const writeXlsx = async (part: ExportPart): Promise<Uint8Array<ArrayBuffer>> => {
  const tables = exportTables(part);
  const workbook = await writeWorkbook({
    properties: { title: 'Maillage', creator: 'Maillage', description: describeExport(part, part.language) },
    sheets: exportTableNames.map((name) => {
      const { fields, rows } = tables[name];
      return {
        name: sheetNames[part.language][name],
        columns: fields.map((header) => ({ header, width: widthOf(header) })),
        rows: [[...fields], ...rows.map((row) => row.map(cellOf))],
        freezePane: { rows: 1 },
      };
    }),
  });
  return new Uint8Array(workbook);
};

const sheetNames: Readonly<Record<Language, Readonly<Record<ExportTableName, string>>>> = {
  fr: { nodes: 'Nœuds', edges: 'Liens', evidence: 'Preuves' },
  en: { nodes: 'Nodes', edges: 'Links', evidence: 'Evidence' },
};

/** In characters: wide for sentences, narrow for words. */
const widthOf = (field: string): number => (/quote|claim|label|note|title/.test(field) ? 48 : 16);

const cellOf = (value: AttributeValue): AttributeValue =>
  typeof value === 'string' ? shorten(xmlText(value)) : value;

/** Spreadsheets refuse files with longer cells; the cut is marked. */
const longestCell = 32_767;
const shorten = (text: string): string =>
  text.length <= longestCell ? text : `${text.slice(0, longestCell - 1)}…`;
