import Papa from 'papaparse';
import { foldWord } from '../../lib/fold.ts';
import {
  type ForeignEdge,
  type ForeignNode,
  fieldNames,
  firstField,
  type Imported,
  weightIn,
} from './foreignGraph.ts';

/**
 * Reads a table of links as a spreadsheet saves it: a first line with the names of its columns, among them one for each
 * end (« source » and « target », « de » and « vers » …) and optionally ones for what the link says, its date and its
 * weight; in Gephi's tables « Type » says whether it is directed. Comma, semicolon or tab, or what Excel names in a line
 * of its own, « sep=; ». Its nodes are the ends. Never throws.
 */
export function readLinkTable(text: string): Imported {
  const [named = '', delimiter = ''] = /^\ufeff?(?:sep=(.)\r?\n)?/i.exec(text) ?? [];
  const { data } = Papa.parse<string[]>(text.slice(named.length), { skipEmptyLines: 'greedy', delimiter });
  const [header, ...rows] = data;
  const fields = header?.map((name) => foldWord(name.trim())) ?? [];
  const has = (names: readonly string[]) => names.some((name) => fields.includes(name));
  if (!has(fieldNames.source) || !has(fieldNames.target)) return { ok: false, fault: 'no-columns' };

  const nodes = new Map<string, ForeignNode>();
  const edges: ForeignEdge[] = [];
  for (const cells of rows) {
    const row = new Map(fields.map((name, n) => [name, cells[n] ?? '']));
    const [source, target] = [firstField(row, fieldNames.source), firstField(row, fieldNames.target)];
    if (source === null || target === null) continue;
    for (const key of [source, target])
      if (!nodes.has(key)) nodes.set(key, { key, label: key, type: null, when: null });
    const direction = /^(un)?directed$/i.exec(row.get('type')?.trim() ?? '');
    if (direction) row.delete('type');
    edges.push({
      source,
      target,
      label: firstField(row, fieldNames.relation),
      when: firstField(row, fieldNames.when),
      weight: weightIn(row),
      isDirected: direction?.[1] === undefined,
    });
  }
  return edges.length === 0
    ? { ok: false, fault: 'empty' }
    : { ok: true, graph: { nodes: [...nodes.values()], edges } };
}
