import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { removePicture } from '../../opening/page/standIn.ts';
import { isForeignChange } from '../../ui/faults/foreignChange.ts';
import { App } from './App.tsx';
import { applyStoredTheme } from './preferences.ts';
import { StoppedScreen } from './StoppedScreen.tsx';
import { showTrouble } from './trouble.ts';

/** Draws the page into its root element. What no boundary catches is told in the place of the page. */
export function mount(element: HTMLElement): void {
  applyStoredTheme();
  let faults = 0;
  // What a boundary has caught, and what React has mended by drawing it again, it writes to the console itself.
  const root = createRoot(element, {
    onUncaughtError: (error) => {
      reportError(error);
      faults += 1;
      removePicture();
      // What a translator has taken apart is whole again once it is drawn anew, at the view of its address.
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
