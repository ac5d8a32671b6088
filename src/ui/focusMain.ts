/** Gives the keyboard to the page's main part, from which what opens there takes it on. */
export const focusMain = (): void =>
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
