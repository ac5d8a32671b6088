import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { removePicture } from '../../opening/page/standIn.ts';
import { isForeignChange } from '../../ui/faults/foreignChange.ts';
import { applyStoredTheme } from '../preferences/preferences.ts';
import { App } from './App.tsx';
import { StoppedScreen } from './StoppedScreen.tsx';
import { showTrouble } from './trouble.ts';

/** Renders the page into its root element. An error that no boundary catches is reported in place of the page. */
export function mount(element: HTMLElement): void {
  applyStoredTheme();
  let faults = 0;
  // React itself logs errors that a boundary has caught, and those that it has recovered from by rendering again.
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      reportError(error);
      faults += 1;
      removePicture();
      // What a translator has broken is whole again once the page is rendered anew, at the view in its address.
      if (faults === 1 && isForeignChange(error)) draw();
      else if (faults <= 2) root.render(<StoppedScreen error={error} />);
      else showTrouble('lost');
    },
  });
  const draw = () =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  draw();
}
