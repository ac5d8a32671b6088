let open = 0;

/** Counts a dialog as open until the returned function is called. */
export function countOpenDialog(): () => void {
  open += 1;
  return () => {
    open -= 1;
  };
}

/** Whether a dialog lies over the page: keys are its own then. */
export const hasOpenDialog = (): boolean => open > 0;
