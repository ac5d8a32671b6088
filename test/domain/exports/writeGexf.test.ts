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
    }
  });
});
