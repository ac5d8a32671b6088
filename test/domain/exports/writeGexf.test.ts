import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { writeGexf } from '../../../src/domain/exports/writeGexf.ts';
import { parts } from '../../helpers/exportPart.ts';
import { expectGraph } from './expectGraph.ts';

interface Row {
  readonly '@_id': string;
  readonly spells?: { readonly spell: readonly Record<string, string>[] };
}

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

  it('shows in Gephi’s timeline each link in its years, with both its ends, and what has none always', () => {
    const isList = (name: string) => ['node', 'edge', 'spell'].includes(name);
    const { gexf } = new XMLParser({ ignoreAttributes: false, isArray: isList }).parse(text);
    expect(gexf.graph).toMatchObject({ '@_mode': 'dynamic', '@_timeformat': 'date' });
    const yearsIn = (thing: Row): readonly number[] =>
      (thing.spells?.spell ?? []).flatMap((spell) => {
        expect(spell['@_start']).toMatch(/-01-01$/);
        expect(spell['@_end']).toMatch(/-12-31$/);
        const [from, to] = [spell['@_start'], spell['@_end']].map((day) => Number(day?.slice(0, 4)));
        return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, n) => (from ?? 0) + n);
      });
    const nodes = new Map<string, readonly number[]>(
      gexf.graph.nodes.node.map((node: Row) => [node['@_id'], yearsIn(node)]),
    );
    for (const { node } of part.nodes) {
      const shown = nodes.get(node.id);
      if (node.years.length === 0) expect(shown).toEqual([]);
      else expect(shown).toEqual(expect.arrayContaining([...node.years]));
    }
    const edges = new Map<string, readonly number[]>(
      gexf.graph.edges.edge.map((edge: Row) => [edge['@_id'], yearsIn(edge)]),
    );
    for (const { edge, years } of part.edges) {
      expect(edges.get(edge.id)).toEqual(years);
      // Gephi draws no edge without its ends; a node without a time is always there.
      for (const end of [edge.source, edge.target])
        if (nodes.get(end)?.length) expect(nodes.get(end)).toEqual(expect.arrayContaining([...years]));
    }
  });
});
