import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GraphCanvas } from '../../src/canvas/GraphCanvas.tsx';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { makeNode } from '../helpers/graphBuilder.ts';
import { renderInStore } from '../helpers/renderInStore.tsx';
import { sampleGraph } from '../helpers/sampleGraph.ts';

const named = sampleGraph.nodes[0]?.mentions ?? [];
/** A graph that is too large to be loaded whole, most of it places, which the filters hide at first. */
const index = buildGraphIndex({
  ...sampleGraph,
  nodes: [
    ...sampleGraph.nodes,
    ...Array.from({ length: 1200 }, (_, n) => makeNode(`lieu-${n}`, 'place', `Lieu ${n}`, named)),
  ],
});

describe('the rule of the overview', () => {
  it('is told where the filters leave more than is drawn', () => {
    renderInStore(<GraphCanvas />, { index, search: null, filters: { hiddenTypes: [] } });
    expect(screen.getByText(/^Vue d’ensemble/)).toBeInTheDocument();
  });

  it('is not told where all that they leave is drawn: it is no choice of the most cited', () => {
    renderInStore(<GraphCanvas />, { index, search: null });
    expect(screen.queryByText(/^Vue d’ensemble/)).toBeNull();
  });
});
