import { describe, expect, it } from 'vitest';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { wholeScope } from '../../../src/domain/filter/focus.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { summarizeEdge } from '../../../src/domain/summaries/edgeSummary.ts';
import { summarizeNode } from '../../../src/domain/summaries/nodeSummary.ts';
import { pencilled } from '../../helpers/pencilledGraph.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

const index = buildGraphIndex(pencilled(sampleGraph));
const visible = applyFilters(index, defaultFilters, wholeScope);

describe('a card about what only a program says', () => {
  it.each([
    ['fr', ', au crayon'],
    ['en', ', in pencil'],
  ] as const)('says so of nodes and links, and of no other, in %s', (language, words) => {
    for (const { id, origin } of index.graph.nodes) {
      const { proposed, typeName } = summarizeNode(index, visible, id, language);
      expect(proposed, id).toBe(origin === 'proposed');
      expect(typeName.endsWith(words), id).toBe(proposed);
    }
    for (const { id, origin, evidence } of index.graph.edges) {
      const { proposed, certainty } = summarizeEdge(index, id, [...evidence.keys()], language);
      expect(proposed, id).toBe(origin === 'proposed');
      expect(certainty.endsWith(words), id).toBe(proposed);
    }
    const origins = new Set([...index.graph.nodes, ...index.graph.edges].map(({ origin }) => origin));
    expect(origins.size).toBeGreaterThan(1);
  });
});
