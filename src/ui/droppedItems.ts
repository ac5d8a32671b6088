/** What was dropped on the page: files, and folders where the browser tells them. */
export interface DroppedItems {
  readonly files: readonly File[];
  /** One for each file or folder; empty where the browser does not tell folders. */
  readonly entries: readonly FileSystemEntry[];
}

/** Takes what a drop holds. Only while the drop is handled can it be had; what is given stays good. */
export function keepDropped(data: DataTransfer): DroppedItems {
  const items = Array.from(data.items).filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null);
  const told = entries.filter((entry) => entry !== null);
  return { files: Array.from(data.files), entries: told.length === items.length ? told : [] };
}
