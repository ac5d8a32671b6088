import { XMLParser } from 'fast-xml-parser';
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
 * Reads a graph in GEXF (1.1 to 1.3, https://gexf.net) or GraphML (http://graphml.graphdrawing.org), as Gephi,
 * NetworkX, yEd and Cytoscape write them. Takes each node's label, kind and first date, and each edge's label, date,
 * weight and whether it is directed; nodes within nodes are treated like any others. Never throws.
 */
export function readGraphXml(text: string): Imported {
  let root: unknown;
  try {
    root = parser.parse(text);
  } catch {
    return { ok: false, fault: 'broken' };
  }
  const document = child(root, 'gexf') ?? child(root, 'graphml');
  const graph = child(document, 'graph');
  if (document === null || graph === null) return { ok: false, fault: 'broken' };
  const ofNodes = namesOfFields(document, graph, 'node');
  const ofEdges = namesOfFields(document, graph, 'edge');
  const isDirected =
    (attribute(graph, 'defaultedgetype') ?? attribute(graph, 'edgedefault') ?? 'directed') !== 'undirected';
  const nodes: ForeignNode[] = [];
  const edges: ForeignEdge[] = [];
  const walk = (inside: Xml) => {
    for (const node of [...list(inside, 'node'), ...list(child(inside, 'nodes'), 'node')]) {
      const key = attribute(node, 'id');
      if (key === null) continue;
      const row = fieldsOf(node, ofNodes);
      nodes.push({
        key,
        label: firstField(row, fieldNames.label) ?? key,
        type: firstField(row, fieldNames.type),
        when: firstField(row, fieldNames.when),
      });
      walk(node);
      const within = child(node, 'graph');
      if (within !== null) walk(within);
    }
    for (const edge of [...list(inside, 'edge'), ...list(child(inside, 'edges'), 'edge')]) {
      const [source, target] = [attribute(edge, 'source'), attribute(edge, 'target')];
      if (source === null || target === null) continue;
      const row = fieldsOf(edge, ofEdges);
      const type = attribute(edge, 'type') ?? attribute(edge, 'directed');
      edges.push({
        source,
        target,
        label:
          firstField(
            row,
            fieldNames.relation.filter((name) => name !== 'type'),
          ) ?? firstField(row, ['kind']),
        when: firstField(row, fieldNames.when),
        weight: weightIn(row),
        isDirected: type === null ? isDirected : type !== 'undirected' && type !== 'false',
      });
    }
  };
  walk(graph);
  return nodes.length === 0 ? { ok: false, fault: 'empty' } : { ok: true, graph: { nodes, edges } };
}

type Xml = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: false,
  // Without it « &#233; » and a line break in a name, « &#10; », would stay as they are written.
  htmlEntities: true,
});

const isXml = (value: unknown): value is Xml =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (of: unknown, name: string): readonly Xml[] => {
  const value = isXml(of) && Object.hasOwn(of, name) ? of[name] : undefined;
  return (Array.isArray(value) ? value : [value]).filter(isXml);
};

const child = (of: unknown, name: string): Xml | null => list(of, name)[0] ?? null;

const attribute = (of: Xml, name: string): string | null => {
  const value = Object.hasOwn(of, `@${name}`) ? of[`@${name}`] : undefined;
  return typeof value === 'string' ? value : null;
};

/** What the ids of declared fields mean: « d3 » → « label ». In GEXF those of nodes and of edges may be the same. */
const namesOfFields = (document: Xml, graph: Xml, of: 'node' | 'edge'): ReadonlyMap<string, string> =>
  new Map([
    ...list(document, 'key')
      .filter((key) => [of, 'all', null].includes(attribute(key, 'for')))
      .map((key) => [attribute(key, 'id') ?? '', attribute(key, 'attr.name') ?? ''] as const),
    ...list(graph, 'attributes')
      .filter((owner) => attribute(owner, 'class') === of)
      .flatMap((owner) => list(owner, 'attribute'))
      .map((one) => [attribute(one, 'id') ?? '', attribute(one, 'title') ?? ''] as const),
  ]);

/** Everything that is said about a thing, by the folded names of fields: its attributes, values and first spell. */
function fieldsOf(thing: Xml, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const row = new Map<string, string>();
  const set = (name: string, value: string | null) => {
    const folded = foldWord(name);
    if (value !== null && !row.has(folded)) row.set(folded, value);
  };
  for (const name of ['label', 'start', 'timestamp', 'kind', 'weight']) set(name, attribute(thing, name));
  for (const data of list(thing, 'data')) {
    const key = attribute(data, 'key') ?? '';
    const text = data['#text'];
    if (typeof text === 'string') set(names.get(key) || key, text);
    else set('label', labelOfYed(data));
  }
  for (const value of list(child(thing, 'attvalues'), 'attvalue')) {
    const key = attribute(value, 'for') ?? attribute(value, 'id') ?? '';
    set(names.get(key) || key, attribute(value, 'value'));
  }
  const [spell] = list(child(thing, 'spells'), 'spell');
  if (spell) set('start', attribute(spell, 'start') ?? attribute(spell, 'timestamp'));
  return row;
}

/** yEd writes a node's label into its graphics. */
function labelOfYed(data: Xml): string | null {
  for (const [name, value] of Object.entries(data)) {
    if (/^y:(NodeLabel|EdgeLabel)$/.test(name)) {
      const [first] = Array.isArray(value) ? value : [value];
      if (typeof first === 'string') return first;
      return isXml(first) && typeof first['#text'] === 'string' ? first['#text'] : null;
    }
    if (isXml(value)) {
      const found = labelOfYed(value);
      if (found !== null) return found;
    }
  }
  return null;
}
