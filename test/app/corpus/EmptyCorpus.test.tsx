import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { EmptyCorpus } from '../../../src/app/corpus/EmptyCorpus.tsx';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

const nameless = buildGraphIndex({ ...sampleGraph, nodes: [], edges: [] });
const blank = buildGraphIndex({ ...sampleGraph, nodes: [], edges: [], articles: [] });

describe('a corpus without a graph', () => {
  it('leads from articles without a name into the first of them, where words can be named', async () => {
    const store = renderInStore(<EmptyCorpus />, { index: nameless });
    expect(screen.getByRole('status')).toHaveTextContent('« Nommer » en fait un nœud');
    await userEvent.click(screen.getByRole('button', { name: 'Ouvrir un article' }));
    expect(store.getState().view.reading?.article).toBe(sampleGraph.articles[0]?.id);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says how to begin where it has no article', () => {
    renderInStore(<EmptyCorpus />, { index: blank, language: 'en' });
    expect(screen.getByRole('status')).toHaveTextContent('This corpus is empty');
    expect(screen.queryByRole('button', { name: 'Open an article' })).toBeNull();
  });
});
