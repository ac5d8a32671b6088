import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EvidenceConnector } from '../../../src/app/shell/EvidenceConnector.tsx';
import { createAppStore } from '../../../src/store/appStore.ts';
import { StoreProvider } from '../../../src/store/react.tsx';
import { defaultView } from '../../../src/store/view/view.ts';
import {
  type AnchorBox,
  type AnchorRegistry,
  AnchorsProvider,
  useAnchors,
} from '../../../src/ui/anchors.tsx';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const edge = { left: 300, right: 300, top: 460, bottom: 460 };
const evidence = { left: 560, right: 880, top: 230, bottom: 380 };
const passage = { left: 900, right: 900, top: 720, bottom: 780 };

let anchors: AnchorRegistry | null = null;
/** Gives the test access to the register provided above it. */
function Ask() {
  anchors = useAnchors();
  return null;
}

function open({ wide = true } = {}) {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('64rem') ? wide : true,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  const store = createAppStore(sampleIndex, null, {
    ...defaultView,
    selection: { kind: 'edge', id: edgeIdOf('maroc', 'gives-intelligence-to', 'france'), evidence: 0 },
  });
  render(
    <StoreProvider store={store}>
      <AnchorsProvider>
        <Ask />
        <EvidenceConnector />
      </AnchorsProvider>
    </StoreProvider>,
  );
  return store;
}

/** The visible pieces of the connector. */
const pieces = (): string[] =>
  [...document.querySelectorAll<SVGPathElement>('[data-connector]')]
    .filter((path) => path.style.display !== 'none')
    .map((path) => path.dataset.connector ?? '');

describe('the connector', () => {
  let places: Record<'edge' | 'evidence' | 'passage', AnchorBox | null>;
  const register = () => {
    for (const name of ['edge', 'evidence', 'passage'] as const) anchors?.register(name, () => places[name]);
    anchors?.moved();
  };
  beforeEach(() => {
    places = { edge, evidence, passage };
  });
  afterEach(() => vi.unstubAllGlobals());

  it('joins link, evidence and passage, and follows them at once', () => {
    open();
    expect(pieces()).toEqual([]);
    register();
    expect(pieces()).toEqual(['evidence', 'passage', 'bar']);
    places = { ...places, edge: { ...edge, top: 500, bottom: 500 } };
    anchors?.moved();
    expect(document.querySelector('[data-connector=evidence]')?.getAttribute('d')).toMatch(/^M300 500/);
  });

  it('follows whatever scrolls', () => {
    open();
    register();
    const box = document.body.appendChild(document.createElement('div'));
    places = { ...places, passage: null };
    box.dispatchEvent(new Event('scroll'));
    expect(pieces()).toEqual(['evidence']);
    box.remove();
  });

  it('hides each piece with either of its ends', () => {
    open();
    places = { ...places, edge: null };
    register();
    expect(pieces()).toEqual(['passage', 'bar']);
    places = { ...places, evidence: null };
    anchors?.moved();
    expect(pieces()).toEqual([]);
  });

  it('is not there under a dialog, nor without a selected link, nor where panels stand over one another', () => {
    const store = open();
    expect(document.querySelectorAll('[data-connector]')).toHaveLength(3);
    act(() => store.getState().actions.open('search'));
    expect(document.querySelectorAll('[data-connector]')).toHaveLength(0);
    act(() => store.getState().actions.close('search'));
    expect(document.querySelectorAll('[data-connector]')).toHaveLength(3);
    act(() => store.getState().actions.clearSelection());
    expect(document.querySelectorAll('[data-connector]')).toHaveLength(0);
  });

  it('is not drawn on a narrow screen', () => {
    open({ wide: false });
    expect(document.querySelectorAll('[data-connector]')).toHaveLength(0);
  });

  it('means nothing to a screen reader and takes no pointer', () => {
    open();
    const drawing = document.querySelector('[data-connector]')?.closest('svg');
    expect(drawing).toHaveAttribute('aria-hidden', 'true');
    expect(drawing).toHaveClass('pointer-events-none');
  });
});
