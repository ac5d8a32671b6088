import { XMLBuilder } from 'fast-xml-parser';
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
import type { ExportEdge } from './exportEdge.ts';
import type { ExportNode, ExportPart } from './exportPart.ts';

/**
 * GraphML (http://graphml.graphdrawing.org), with the attribute names that Gephi reads as position, size, colour and
 * label; in Cytoscape they are columns. Every edge is directed as its predicate reads; `symmetric` marks those whose
 * direction means nothing.
 */
export const writeGraphml = (part: ExportPart): string =>
  new XMLBuilder({ ignoreAttributes: false, suppressBooleanAttributes: false, format: true }).build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    graphml: {
      '@_xmlns': namespace,
      '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@_xsi:schemaLocation': `${namespace} ${namespace}/1.0/graphml.xsd`,
      desc: xmlText(describeExport(part, part.language)),
      key: [...keysOf('node', nodeColumns), ...keysOf('edge', edgeColumns)],
      graph: {
        '@_id': 'maillage',
        '@_edgedefault': 'directed',
        node: part.nodes.map((one) => ({
          '@_id': one.node.id,
          data: dataOf('node', nodeColumns, one, part),
        })),
        edge: part.edges.map((one) => ({
          '@_id': one.edge.id,
          '@_source': one.edge.source,
          '@_target': one.edge.target,
          data: dataOf('edge', edgeColumns, one, part),
        })),
      },
    },
  });

const namespace = 'http://graphml.graphdrawing.org/xmlns';

const nodeColumns: readonly Attribute<ExportNode>[] = [
  { name: 'label', type: 'string', of: labelOf },
  { name: 'x', type: 'double', of: (one, part) => positionOf(one, part).x },
  { name: 'y', type: 'double', of: (one, part) => positionOf(one, part).y },
  { name: 'size', type: 'double', of: (one, part) => positionOf(one, part).size },
  { name: 'color', type: 'string', of: (one, part) => positionOf(one, part).color },
  ...nodeAttributes,
];

const edgeColumns: readonly Attribute<ExportEdge>[] = [
  { name: 'label', type: 'string', of: ({ predicate }, { language }) => predicate.label[language] },
  { name: 'weight', type: 'double', of: ({ articles }) => articles },
  { name: 'color', type: 'string', of: ({ predicate }, { look }) => look.linkColours[predicate.family] },
  ...edgeAttributes,
  evidenceAttribute,
];

type Owner = 'node' | 'edge';

/** A key's id is unique in the document: a node's label and an edge's label have two keys. */
const keyOf = (owner: Owner, name: string): string => `${owner}_${name}`;

const keysOf = <Thing>(owner: Owner, columns: readonly Attribute<Thing>[]) =>
  columns.map(({ name, type }) => ({
    '@_id': keyOf(owner, name),
    '@_for': owner,
    '@_attr.name': name,
    '@_attr.type': type,
  }));

const dataOf = <Thing>(owner: Owner, columns: readonly Attribute<Thing>[], thing: Thing, part: ExportPart) =>
  columns.flatMap(({ name, of }) => {
    const value: AttributeValue = of(thing, part);
    return value === null ? [] : [{ '@_key': keyOf(owner, name), '#text': xmlText(`${value}`) }];
  });
