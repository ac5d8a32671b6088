/** Whether a dialog lies over the page: keys are its own then. The page knows, whichever part of it has opened one. */
export const hasOpenDialog = (): boolean => document.querySelector('dialog[open]') !== null;
