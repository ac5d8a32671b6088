// Before everything that brings a style of its own: the first sheet sets the order of the layers.
import '../app/boot/first.css';
import '../app/fetching/second.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OpenedApp } from '../app/boot/OpenedApp.tsx';
import { applyStoredTheme } from '../app/preferences/preferences.ts';
import { graphElementId } from '../domain/exports/alonePage.ts';
import { buildGraphIndex } from '../domain/graph/graphIndex.ts';
import { parseGraph } from '../domain/graph/parseGraph.ts';
import { makeMemoryHistory } from '../store/memoryHistory.ts';

/* The self-contained page, with its graph in the same file: it requests nothing, and nothing can be added to it. */
const parsed = parseGraph(document.getElementById(graphElementId)?.textContent ?? '');
const root = document.getElementById('root');
if (!parsed.ok || root === null) throw new Error(parsed.ok ? 'There is no root.' : parsed.detail);
applyStoredTheme();
createRoot(root).render(
  <StrictMode>
    <OpenedApp
      index={buildGraphIndex(parsed.graph)}
      findChains={null}
      port={makeMemoryHistory(window, window.location.search)}
    />
  </StrictMode>,
);
