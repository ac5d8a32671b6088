import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeNeo4j } from '../../../src/domain/exports/writeNeo4j.ts';
import { parts } from '../../helpers/exportPart.ts';

type Row = Readonly<Record<string, string>>;
const read = (text: string): Row[] => parse(text, { columns: true }) as Row[];
const headersOf = (text: string): string[] => text.slice(0, text.indexOf('\n')).split(',');

describe.each(parts)('CSV for Neo4j of %s', (_, part) => {
  const { nodes, relationships } = writeNeo4j(part);
  const nodeRows = read(nodes);
  const relationRows = read(relationships);
  const labelled = (label: string) => nodeRows.filter((row) => row[':LABEL']?.split(';').includes(label));

  it('has the headers and types of the importer', () => {
    expect(headersOf(nodes)).toEqual(
      expect.arrayContaining(['id:ID', ':LABEL', 'years:int[]', 'latitude:double']),
    );
    expect(headersOf(relationships)).toEqual(
      expect.arrayContaining([':START_ID', ':END_ID', ':TYPE', 'articles:int', 'symmetric:boolean']),
    );
    const numbers = headersOf(nodes).filter((header) => /:(int|double)$/.test(header));
    for (const row of nodeRows)
      for (const header of numbers) expect(row[header]).toMatch(/^(-?\d+(\.\d+)?)?$/);
  });

  it('names each node once, and no relationship leads nowhere', () => {
    const ids = new Set(nodeRows.map((row) => row['id:ID']));
    expect(ids.size).toBe(nodeRows.length);
    expect(relationRows.filter((row) => !ids.has(row[':START_ID']) || !ids.has(row[':END_ID']))).toEqual([]);
    expect(relationRows.filter((row) => !/^[A-Z][A-Z0-9_]*$/.test(row[':TYPE'] ?? ''))).toEqual([]);
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
