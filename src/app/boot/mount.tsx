import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { applyStoredTheme } from './preferences.ts';

/** Draws the page into its root element. */
export function mount(root: HTMLElement): void {
  applyStoredTheme();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
