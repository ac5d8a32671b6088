import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { createAppStore } from '../../src/store/appStore.ts';
import { useFacets } from '../../src/store/facets.ts';
import { StoreProvider, useIndex, useVisible } from '../../src/store/react.tsx';
import { defaultView } from '../../src/store/view/view.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

const Counts = ({ onDraw }: { onDraw: () => void }) => {
  onDraw();
  const { nodes } = useVisible();
  const { totals } = useFacets();
  return (
    <p>
      {nodes.size} of {totals.nodes.all}, {useIndex().articles.length} articles
    </p>
  );
};

describe('useVisible and useFacets', () => {
  it('draw again when the filters change, and not when the selection does', () => {
    const draw = vi.fn();
    const store = createAppStore(sampleIndex, null, defaultView);
    render(
      <StoreProvider store={store}>
        <Counts onDraw={draw} />
      </StoreProvider>,
    );
    expect(screen.getByText('12 of 15, 3 articles')).toBeInTheDocument();
    draw.mockClear();
    act(() => store.getState().actions.selectNode(asNodeId('maroc')));
    act(() => store.getState().actions.pointAt({ kind: 'node', id: asNodeId('maroc') }));
    expect(draw).not.toHaveBeenCalled();
    act(() => store.getState().actions.setFilters({ hiddenTypes: [] }));
    expect(screen.getByText('15 of 15, 3 articles')).toBeInTheDocument();
  });
});
