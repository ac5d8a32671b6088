import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeNeo4j } from '../../../src/domain/exports/writeNeo4j.ts';
import { parts } from '../../helpers/exportPart.ts';

type Row = Readonly<Record<string, string>>;
const read = (text: string): Row[] => parse(text, { columns: true }) as Row[];

/** What a column is for, by the manual of `neo4j-admin database import`: an id, an end, a label or a type. */
const roleTypes: readonly string[] = ['ID', 'LABEL', 'START_ID', 'END_ID', 'TYPE'];
/** The form of each type of property that we use, and of the columns above; a list has them between semicolons. */
const forms: Readonly<Record<string, RegExp>> = {
  ID: /./s,
  START_ID: /./s,
  END_ID: /./s,
  LABEL: /^[A-Z][A-Za-z;]*$/,
  TYPE: /^[A-Z][A-Z0-9_]*$/,
  string: /^/,
  int: /^-?\d{1,9}$/,
  double: /^-?\d+(\.\d+)?(e-?\d+)?$/,
  boolean: /^(true|false)$/,
};
/** « years:int[] »: a name, and a type, without which it is a string. */
const readField = (header: string) => {
  const [, name = '', type = 'string', list] = /^([a-z_]*)(?::([A-Za-z_]+)(\[\])?)?$/.exec(header) ?? [];
  if (forms[type] === undefined) throw new Error(`« ${header} » is no header of the importer.`);
  return { name, type, isList: list !== undefined };
};

describe.each(parts)('CSV for Neo4j of %s', (_, part) => {
  const { nodes, relationships } = writeNeo4j(part);
  const nodeRows = read(nodes);
  const relationRows = read(relationships);
  const labelled = (label: string) => nodeRows.filter((row) => row[':LABEL']?.split(';').includes(label));

  it.each([
    ['nodes', nodes, ['ID', 'LABEL']],
    ['relationships', relationships, ['START_ID', 'END_ID', 'TYPE']],
  ] as const)('is what the importer takes: %s', (_, text, roles) => {
    const [header = [], ...rows] = parse(text, { relax_column_count: true }) as string[][];
    const fields = header.map(readField);
    expect(fields.flatMap(({ type }) => (roleTypes.includes(type) ? type : [])).sort()).toEqual(
      [...roles].sort(),
    );
    const names = fields.map(({ name }) => name).filter((name) => name !== '');
    expect(new Set(names).size).toBe(names.length);
    for (const row of rows) {
      // More cells than headers are refused, and so is a node or an end without an id.
      expect(row).toHaveLength(header.length);
      for (const [at, { type, isList }] of fields.entries()) {
        const cell = row[at] ?? '';
        if (roleTypes.includes(type)) expect(cell).not.toBe('');
        if (cell !== '')
          for (const item of isList ? cell.split(';') : [cell]) expect(item).toMatch(forms[type] ?? /^never/);
      }
    }
  });

  it('keeps in lists every item as one', () => {
    const aliases = part.nodes.map(({ node }) => node.aliases);
    expect(labelled('Node').map((row) => row['aliases:string[]'])).toEqual(
      aliases.map((all) => all.map((alias) => alias.replaceAll(';', ',')).join(';')),
    );
  });

  it('names each node once, and no relationship leads nowhere', () => {
    const ids = new Set(nodeRows.map((row) => row['id:ID']));
    expect(ids.size).toBe(nodeRows.length);
    expect(relationRows.filter((row) => !ids.has(row[':START_ID']) || !ids.has(row[':END_ID']))).toEqual([]);
  });

  it('holds nodes, articles and evidence, the quotes letter for letter', () => {
    expect(labelled('Node').map((row) => row['id:ID'])).toEqual(part.nodes.map(({ node }) => node.id));
    expect(labelled('Article')).toHaveLength(part.articles.length);
    const pieces = part.edges.flatMap(({ evidence }) => evidence);
    expect(
      labelled('Evidence').map((row) => [row['id:ID'], row.quote, row.certainty, row.attribution_fr]),
    ).toEqual(
      pieces.map(({ id, quote, item, attribution }) => [id, quote, item.certainty, attribution?.fr ?? '']),
    );
    expect(labelled('Export')).toMatchObject([{ when: '2026-11-21', note_fr: part.note.limits?.fr ?? '' }]);
  });

  it('ties each claim to its evidence and each piece of evidence to its article', () => {
    const claims = relationRows.filter((row) => row.family !== '');
    expect(claims.map((row) => [row.id, row[':START_ID'], row[':END_ID'], row.certainty])).toEqual(
      part.edges.map(({ edge, certainty }) => [edge.id, edge.source, edge.target, certainty]),
    );
    const quoted = new Map(
      relationRows
        .filter((row) => row[':TYPE'] === 'QUOTED_FROM')
        .map((row) => [row[':START_ID'], row[':END_ID']]),
    );
    for (const { evidence } of part.edges)
      for (const { id, item } of evidence) expect(quoted.get(id)).toBe(`article:${item.article}`);
  });
});
