import { XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { writeGraphml } from '../../../src/domain/exports/writeGraphml.ts';
import { parts } from '../../helpers/exportPart.ts';
import { expectGraph } from './expectGraph.ts';

describe.each(parts)('GraphML of %s', (_, part) => {
  const text = writeGraphml(part);

  it('is read back with every node, edge and piece of evidence', () => {
    expectGraph(parse(MultiDirectedGraph, text), part);
  });

  it('is well-formed and says what it was taken from', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).toContain(part.note.limits === null ? 'Le graphe entier' : 'sans lieux');
  });
});
