import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

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
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
