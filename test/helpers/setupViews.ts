import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';
import { CytoscapeComponent } from '../../src/canvas/cytoscape/CytoscapeComponent.ts';

await CytoscapeComponent.fetch();

/* What is waited for comes when a busy machine gets to it, which has nothing to do with whether it comes. */
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);

/* The files share a document: whatever one has replaced in the browser, or stored, is reset for the next. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
});

/* What jsdom lacks: dialogs and popovers open and close without a top layer, and nothing scrolls. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
HTMLElement.prototype.showPopover = function showPopover() {
  this.removeAttribute('popover');
};
// As in newer browsers, which return promises: an effect that returned one would fail where it ends.
Element.prototype.scrollIntoView = async () => {};
Element.prototype.scrollTo = async () => {};
