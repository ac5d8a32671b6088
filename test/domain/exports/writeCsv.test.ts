import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/domain/exports/writeCsv.ts';
import { parts } from '../../helpers/exportPart.ts';

type Row = Readonly<Record<string, string>>;
const read = (text: string): Row[] =>
  parse(text, { columns: true, bom: true, record_delimiter: '\r\n' }) as Row[];

describe.each(parts)('CSV of %s', (_, part) => {
  const { nodes, edges, evidence } = writeCsv(part);

  it('holds the nodes, typed and named in both languages', () => {
    expect(read(nodes).map(({ id, type, label_fr, label_en }) => [id, type, label_fr, label_en])).toEqual(
      part.nodes.map(({ node }) => [node.id, node.type, node.label.fr, node.label.en]),
    );
    expect(read(nodes).map(({ x, y }) => [Number(x), Number(y)])).toEqual(
      part.nodes.map(({ node }) => [node.position.x, node.position.y]),
    );
  });

  it('holds the edges with their ends, years and surest word', () => {
    expect(
      read(edges).map((row) => [row.id, row.source, row.target, row.predicate, row.certainty, row.years]),
    ).toEqual(
      part.edges.map(({ edge, certainty, years }) => [
        edge.id,
        edge.source,
        edge.target,
        edge.predicate,
        certainty,
        years.join('; '),
      ]),
    );
  });

  it('holds each piece of evidence letter for letter, with who says it and where it stands', () => {
    const rows = read(evidence);
    const pieces = part.edges.flatMap((owner) => owner.evidence.map((one) => ({ owner, ...one })));
    expect(
      rows.map((row) => [row.edge, row.quote, row.certainty, row.attributed_to, row.attribution_fr]),
    ).toEqual(
      pieces.map(({ owner, quote, item, attribution }) => [
        owner.edge.id,
        quote,
        item.certainty,
        item.attributedTo ?? '',
        attribution?.fr ?? '',
      ]),
    );
    for (const row of rows) {
      const { text } = part.index.findArticle(row.article ?? '')?.article ?? { text: '' };
      expect(text.slice(Number(row.start), Number(row.end))).toBe(row.quote);
    }
  });

  it('says in every row which filters were in force, and in each of evidence what its source lacks', () => {
    for (const row of [...read(nodes), ...read(edges), ...read(evidence)]) {
      expect([row.filters, row.exported]).toEqual([part.note.limits?.fr ?? '', '2026-11-21']);
    }
    for (const row of read(evidence).filter(({ publisher }) => publisher === ''))
      expect(row.source_note_fr).toContain('éditeur non indiqué');
  });
});
