import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Language } from '../../src/domain/basics/languages.ts';
import { findChains } from '../../src/domain/chains/chains.ts';
import { defaultFilters, type Filters } from '../../src/domain/filter/filter.ts';
import type { GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { buildSearch } from '../../src/domain/search/search.ts';
import { type AppStore, createAppStore } from '../../src/store/appStore.ts';
import { StoreProvider } from '../../src/store/react.tsx';
import { defaultView, type View } from '../../src/store/view/view.ts';
import { LanguageProvider } from '../../src/ui/language.tsx';
import { sampleIndex } from './sampleGraph.ts';

interface StoreOptions {
  readonly index?: GraphIndex;
  readonly language?: Language;
  readonly filters?: Partial<Filters>;
  readonly view?: Partial<View>;
  /** null: not loaded yet. */
  readonly search?: null;
}

/** Renders a view with a store of its own, of the sample graph unless another is given, and returns the store. */
export function renderInStore(
  view: ReactNode,
  { index = sampleIndex, language = 'fr', filters = {}, view: patch = {}, search }: StoreOptions = {},
): AppStore {
  const shown = { ...defaultView, ...patch, filters: { ...defaultFilters, ...filters } };
  const store = createAppStore(index, search === null ? null : buildSearch(index), shown, findChains);
  render(
    <StoreProvider store={store}>
      <LanguageProvider value={language}>{view}</LanguageProvider>
    </StoreProvider>,
  );
  return store;
}
