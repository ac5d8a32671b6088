import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../../src/domain/exports/writeGexf.ts';
import { parts } from '../../helpers/exportPart.ts';
import { expectGraph } from './expectGraph.ts';

describe.each(parts)('GEXF of %s', (_, part) => {
  const text = writeGexf(part);

  it('is read back with every node, edge and piece of evidence', () => {
    expectGraph(parse(MultiDirectedGraph, text), part);
  });

  it('has the structure of GEXF 1.2, with a look for each node', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    const { gexf } = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(gexf['@_version']).toBe('1.2');
    expect(gexf['@_xmlns:viz']).toBe('http://www.gexf.net/1.2draft/viz');
    expect(gexf.meta['@_lastmodifieddate']).toBe('2026-11-21');
    expect(gexf.meta.description).toContain(part.note.limits === null ? 'Le graphe entier' : 'sans lieux');
    expect(gexf.graph['@_defaultedgetype']).toBe('directed');
    for (const node of gexf.graph.nodes.node) {
      expect(Object.keys(node)).toEqual(
        expect.arrayContaining(['viz:color', 'viz:size', 'viz:position', '@_id', '@_label']),
      );
      expect(Number(node['viz:color']['@_b'])).toBeGreaterThanOrEqual(0x10);
      // This version requires all three.
      expect(Object.keys(node['viz:position'])).toEqual(['@_x', '@_y', '@_z']);
    }
  });

  it('declares for each value a type that it has', () => {
    const isList = (name: string) => ['node', 'edge', 'attributes', 'attribute', 'attvalue'].includes(name);
    const { gexf } = new XMLParser({ ignoreAttributes: false, isArray: isList }).parse(text);
    const forms: Readonly<Record<string, RegExp>> = {
      string: /^/,
      integer: /^-?\d+$/,
      double: /^-?\d+(\.\d+)?$/,
      boolean: /^(true|false)$/,
    };
    for (const { '@_class': owner, attribute } of gexf.graph.attributes) {
      const types = new Map<string, string>(
        attribute.map((one: Record<string, string>) => [one['@_id'], one['@_type']]),
      );
      const things = owner === 'node' ? gexf.graph.nodes.node : gexf.graph.edges.edge;
      for (const thing of things)
        for (const { '@_for': name, '@_value': value } of thing.attvalues.attvalue)
          expect(value).toMatch(forms[types.get(name) ?? ''] ?? /no such type/);
    }
  });

  it('shows in Gephi’s timeline each thing in its years, and what has none always', () => {
    const isList = (name: string) => ['node', 'edge', 'spell'].includes(name);
    const { gexf } = new XMLParser({ ignoreAttributes: false, isArray: isList }).parse(text);
    expect(gexf.graph).toMatchObject({ '@_mode': 'dynamic', '@_timeformat': 'date' });
    const years = new Map<string, readonly number[]>([
      ...part.nodes.map(({ node }) => [node.id, node.years] as const),
      ...part.edges.map((one) => [one.edge.id, one.years] as const),
    ]);
    for (const thing of [...gexf.graph.nodes.node, ...gexf.graph.edges.edge]) {
      const shown = (thing.spells?.spell ?? []).flatMap((spell: Record<string, string>) => {
        expect(spell['@_start']).toMatch(/-01-01$/);
        expect(spell['@_end']).toMatch(/-12-31$/);
        const [from, to] = [spell['@_start'], spell['@_end']].map((day) => Number(day?.slice(0, 4)));
        return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, n) => (from ?? 0) + n);
      });
      expect(shown).toEqual(years.get(thing['@_id']));
    }
  });
});
