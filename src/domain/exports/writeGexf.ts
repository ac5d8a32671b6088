import { XMLBuilder } from 'fast-xml-parser';
import { xmlText } from '../../lib/xmlText.ts';
import {
  type Attribute,
  edgeAttributes,
  evidenceAttribute,
  labelOf,
  nodeAttributes,
  positionOf,
} from './attributes.ts';
import { describeExport } from './describeExport.ts';
import type { ExportPart } from './exportPart.ts';

/**
 * GEXF 1.2 (https://gexf.net) with colours, positions, sizes and line widths. Every Gephi reads this version; those
 * before 0.10 know no hexadecimal colours. Edges between the same two nodes get different kinds, so that Gephi does not
 * merge them. A position has three coordinates in this version. The graph is dynamic: Gephi's timeline shows what
 * belongs to a year, and always shows what has no year. It draws no edge whose ends are not there: a node is there in
 * the years of its edges too.
 */
export const writeGexf = (part: ExportPart): string => {
  const edgeColumns = [...edgeAttributes, evidenceAttribute];
  const yearsOf = yearsByNode(part);
  return new XMLBuilder({
    ignoreAttributes: false,
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
    format: true,
    processEntities: false,
    attributeValueProcessor: (_, value) => escapeAttribute(`${value}`),
  }).build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    gexf: {
      '@_xmlns': 'http://www.gexf.net/1.2draft',
      '@_xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
      '@_version': '1.2',
      meta: {
        '@_lastmodifieddate': part.note.date,
        creator: 'Maillage',
        description: escapeText(xmlText(describeExport(part, part.language))),
      },
      graph: {
        '@_mode': 'dynamic',
        '@_timeformat': 'date',
        '@_defaultedgetype': 'directed',
        attributes: [declare('node', nodeAttributes), declare('edge', edgeColumns)],
        nodes: {
          node: part.nodes.map((one) => {
            const { x, y, size, color } = positionOf(one, part);
            return {
              '@_id': one.node.id,
              '@_label': xmlText(labelOf(one, part)),
              ...spellsOf(yearsOf.get(one.node.id) ?? []),
              attvalues: valuesOf(nodeAttributes, one, part),
              'viz:color': rgbOf(color),
              'viz:size': { '@_value': size },
              'viz:position': { '@_x': x, '@_y': y, '@_z': 0 },
            };
          }),
        },
        edges: {
          edge: part.edges.map((one) => ({
            '@_id': one.edge.id,
            '@_source': one.edge.source,
            '@_target': one.edge.target,
            '@_weight': one.articles,
            '@_kind': one.edge.predicate,
            '@_label': xmlText(one.predicate.label[part.language]),
            ...spellsOf(one.years),
            attvalues: valuesOf(edgeColumns, one, part),
            'viz:color': rgbOf(part.look.linkColours[one.predicate.family]),
            'viz:thickness': { '@_value': one.articles },
          })),
        },
      },
    },
  });
};

const typesInGexf: Readonly<Record<Attribute<unknown>['type'], string>> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
};

const declare = <Thing>(owner: 'node' | 'edge', columns: readonly Attribute<Thing>[]) => ({
  '@_class': owner,
  attribute: columns.map(({ name, type }) => ({
    '@_id': name,
    '@_title': name,
    '@_type': typesInGexf[type],
  })),
});

const valuesOf = <Thing>(columns: readonly Attribute<Thing>[], thing: Thing, part: ExportPart) => ({
  attvalue: columns.flatMap(({ name, of }) => {
    const value = of(thing, part);
    return value === null
      ? []
      : [{ '@_for': name, '@_value': typeof value === 'string' ? xmlText(value) : value }];
  }),
});

/** The years of each node and of its edges, ascending; none for a node without years of its own, which is always there. */
const yearsByNode = ({ nodes, edges }: ExportPart): ReadonlyMap<string, readonly number[]> => {
  const years = new Map(nodes.map(({ node }) => [node.id as string, new Set(node.years)]));
  for (const { edge, years: ofEdge } of edges)
    for (const end of [edge.source, edge.target]) {
      const ofNode = years.get(end);
      if (ofNode && ofNode.size > 0) for (const year of ofEdge) ofNode.add(year);
    }
  return new Map([...years].map(([id, all]) => [id, [...all].sort((a, b) => a - b)]));
};

/** The times at which it is there: runs of consecutive years (ascending), each from its first day to its last. */
const spellsOf = (years: readonly number[]) => {
  const runs: { from: number; to: number }[] = [];
  // A date of XML Schema has four digits.
  for (const year of years.filter((one) => one >= 1 && one <= 9999)) {
    const last = runs.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  if (runs.length === 0) return {};
  const spell = runs.map(({ from, to }) => ({
    '@_start': `${pad(from)}-01-01`,
    '@_end': `${pad(to)}-12-31`,
  }));
  return { spells: { spell } };
};

const pad = (year: number): string => `${year}`.padStart(4, '0');

/** « #0a1b2c » in the form of GEXF 1.2. */
const rgbOf = (hex: string) => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { '@_r': r, '@_g': g, '@_b': b };
};

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An XML parser reads tabs and line ends in an attribute as spaces unless they are written as character references. */
const escapeAttribute = (value: string): string =>
  escapeText(value)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
