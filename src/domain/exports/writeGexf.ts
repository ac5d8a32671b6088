import { MultiDirectedGraph } from 'graphology';
import writeGexfDocument from 'graphology-gexf/browser/writer';
import { xmlText } from '../../lib/xmlText.ts';
import {
  type Attribute,
  type AttributeValue,
  edgeAttributes,
  evidenceAttribute,
  labelOf,
  nodeAttributes,
  positionOf,
} from './attributes.ts';
import { describeExport } from './describeExport.ts';
import type { ExportPart } from './exportPart.ts';

/**
 * GEXF 1.2 (https://gexf.net) with colours, places, sizes and widths of lines: the version that every Gephi reads, as
 * those before 0.10 know no colour in hexadecimal. Edges of the same two nodes are of different kinds, so that Gephi does
 * not make one of them. A place has three coordinates in this version.
 */
export const writeGexf = (part: ExportPart): string => {
  const graph = new MultiDirectedGraph();
  graph.replaceAttributes({
    lastModifiedDate: part.note.date,
    creator: 'Maillage',
    description: xmlText(describeExport(part, part.language)),
  });
  for (const one of part.nodes)
    graph.addNode(one.node.id, {
      label: xmlText(labelOf(one, part)),
      ...positionOf(one, part),
      z: 0,
      ...rowOf(nodeAttributes, one, part),
    });
  for (const one of part.edges)
    graph.addEdgeWithKey(one.edge.id, one.edge.source, one.edge.target, {
      label: xmlText(one.predicate.label[part.language]),
      weight: one.articles,
      kind: one.edge.predicate,
      color: part.look.linkColours[one.predicate.family],
      thickness: one.articles,
      ...rowOf([...edgeAttributes, evidenceAttribute], one, part),
    });
  return writeGexfDocument(graph, { version: '1.2' }).replace(wrongNamespace, vizNamespace);
};

/** The library's own slip: three strokes, and the version before. */
const wrongNamespace = 'http:///www.gexf.net/1.1draft/viz';
const vizNamespace = 'http://www.gexf.net/1.2draft/viz';

const rowOf = <Thing>(
  columns: readonly Attribute<Thing>[],
  thing: Thing,
  part: ExportPart,
): Record<string, AttributeValue> =>
  Object.fromEntries(
    columns.map(({ name, of }) => {
      const value = of(thing, part);
      return [name, typeof value === 'string' ? xmlText(value) : value];
    }),
  );
