/** Stops waiting for the answer to the last question. */
let stopWaiting = (): void => {};

/**
 * Lets the reader choose files of corpora and graphs. If the reader cancels, nothing is called. A question that is still
 * open is given up for the next one: what would take its answer is not kept.
 */
export function askForFiles(onChosen: (files: readonly File[]) => void): void {
  stopWaiting();
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.accept = '.zip,.json,.gexf,.graphml,.csv,.tsv,application/zip,application/json';
  const waiting = new AbortController();
  stopWaiting = () => waiting.abort();
  field.addEventListener(
    'change',
    () => {
      stopWaiting();
      onChosen([...(field.files ?? [])]);
    },
    { signal: waiting.signal },
  );
  field.addEventListener('cancel', stopWaiting, { signal: waiting.signal });
  field.click();
}
