import { screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { nothingLit } from '../../../src/domain/filter/emphasis.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { UnplacedList } from '../../../src/panels/map/UnplacedList.tsx';
import { createAppStore } from '../../../src/store/appStore.ts';
import { StoreProvider } from '../../../src/store/react.tsx';
import { defaultView } from '../../../src/store/view/view.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { makeNode } from '../../helpers/graphBuilder.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const ids = Array.from({ length: 60 }, (_, n) => asNodeId(`person-${n}`));
const nodes = ids.map((id) => makeNode(id, 'person', id, []));
const index = buildGraphIndex({ ...sampleIndex.graph, nodes, edges: [], regions: [] });
const list = <UnplacedList unplaced={[{ type: 'person', ids }]} emphasis={nothingLit} beside={true} />;

afterEach(() => vi.unstubAllGlobals());

describe('the list of what has no place on the map', () => {
  it('begins with as many as fit the screen, so that the map need not wait for the rest', () => {
    // A host that paints.
    vi.stubGlobal('CanvasRenderingContext2D', class {});
    const markup = renderToStaticMarkup(
      <StoreProvider store={createAppStore(index, null, defaultView, null)}>
        <LanguageProvider value="fr">{list}</LanguageProvider>
      </StoreProvider>,
    );
    expect(markup.split('<li>').length - 1).toBe(Math.ceil(window.innerHeight / 24));
  });

  it('has all of them in the next moment', () => {
    renderInStore(list, { index, search: null });
    expect(screen.getAllByRole('listitem')).toHaveLength(60);
  });
});
