/** Lets the reader choose files of corpora and graphs. If the reader cancels, nothing is called. */
export function askForFiles(onChosen: (files: readonly File[]) => void): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.accept = '.zip,.json,.gexf,.graphml,.csv,.tsv,application/zip,application/json';
  field.addEventListener('change', () => onChosen([...(field.files ?? [])]));
  field.click();
}
