/** Ends the wait for the answer to the question that is open; null: none is. */
let open: AbortController | null = null;

/**
 * Lets the reader choose files of corpora and graphs. If the reader cancels, nothing is called. A question that is still
 * open is given up for the next one, and what takes the answer is kept no longer than the question is open.
 */
export function askForFiles(onChosen: (files: readonly File[]) => void): void {
  open?.abort();
  const waiting = new AbortController();
  open = waiting;
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.accept = '.zip,.json,.gexf,.graphml,.csv,.tsv,application/zip,application/json';
  const end = (): void => {
    waiting.abort();
    if (open === waiting) open = null;
  };
  const { signal } = waiting;
  field.addEventListener('cancel', end, { signal });
  field.addEventListener(
    'change',
    () => {
      end();
      const files = [...(field.files ?? [])];
      if (files.length > 0) onChosen(files);
    },
    { signal },
  );
  field.click();
}
