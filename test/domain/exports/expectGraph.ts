import type Graph from 'graphology';
import { expect } from 'vitest';
import type { ExportPart } from '../../../src/domain/exports/exportPart.ts';

/** What a graph program must find in a file: counts, ids, names, positions, years, and each quote verbatim. */
export function expectGraph(graph: Graph, part: ExportPart): void {
  expect(graph.nodes()).toEqual(part.nodes.map(({ node }) => node.id));
  expect(graph.edges()).toEqual(part.edges.map(({ edge }) => edge.id));
  for (const { node } of part.nodes) {
    const { label_fr, label_en, type, x, y, year_from } = graph.getNodeAttributes(node.id);
    expect({ label_fr, label_en, type, x, y, year_from }).toEqual({
      label_fr: node.label.fr,
      label_en: node.label.en,
      type: node.type,
      x: node.position.x,
      y: 0 - node.position.y,
      year_from: node.years[0],
    });
    expect(graph.getNodeAttribute(node.id, 'size')).toBeCloseTo(
      2 * part.look.nodeRadius(node.type, part.index.passageCount(node.id)),
      1,
    );
  }
  for (const { edge, predicate, certainty, articles, evidence } of part.edges) {
    expect([graph.source(edge.id), graph.target(edge.id)]).toEqual([edge.source, edge.target]);
    const found = graph.getEdgeAttributes(edge.id);
    expect([found.label, found.predicate, found.family, found.certainty, found.weight]).toEqual([
      predicate.label.fr,
      edge.predicate,
      predicate.family,
      certainty,
      articles,
    ]);
    expect(JSON.parse(found.evidence)).toMatchObject(
      evidence.map(({ quote, item, source, attribution }) => ({
        quote,
        certainty: item.certainty,
        source: source.number,
        ...(attribution && { attribution }),
      })),
    );
  }
}
