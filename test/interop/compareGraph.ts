import type { ExportPart } from '../../src/domain/exports/exportPart.ts';
import { xmlText } from '../../src/lib/xmlText.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a graph program found in a file. */
export interface FoundGraph {
  readonly nodes: readonly Row[];
  readonly edges: readonly Row[];
}

/** The differences between a part and what a program found in its file, in words; empty: none. */
export function compareGraph(part: ExportPart, { nodes, edges }: FoundGraph): readonly string[] {
  const faults: string[] = [];
  const expectSame = (what: string, found: unknown, sent: unknown) => {
    if (JSON.stringify(found) !== JSON.stringify(sent))
      faults.push(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(sent)}`);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  expectSame('nodes', nodes.length, part.nodes.length);
  expectSame('links', edges.length, part.edges.length);
  for (const { node } of part.nodes) {
    const found = byId.get(node.id);
    expectSame(`name of ${node.id}`, found?.label_fr, xmlText(node.label.fr));
    expectSame(`type of ${node.id}`, found?.type, node.type);
    // A number must stay a number; NaN is igraph's way of saying that there is none.
    const year = found?.year_from;
    expectSame(`first year of ${node.id}`, Number.isFinite(year) ? year : null, node.years[0] ?? null);
  }
  const keysOf = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();
  expectSame(
    'ends and kinds of links',
    keysOf(
      edges.map(({ source, target, predicate, certainty, articles }) => [
        source,
        target,
        predicate,
        certainty,
        articles,
      ]),
    ),
    keysOf(
      part.edges.map(({ edge, certainty, articles }) => [
        edge.source,
        edge.target,
        edge.predicate,
        certainty,
        articles,
      ]),
    ),
  );
  return faults;
}
