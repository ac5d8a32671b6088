/** What was dropped on the page: files, and folders where the browser supports them. */
export interface DroppedItems {
  readonly files: readonly File[];
  /** One for each file or folder; empty where the browser does not support folders. */
  readonly entries: readonly FileSystemEntry[];
}

/** Reads the content of a drop. This is only possible while the drop is being handled; the result stays valid. */
export function keepDropped(data: DataTransfer): DroppedItems {
  const items = Array.from(data.items).filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => item.webkitGetAsEntry?.() ?? null);
  const told = entries.filter((entry) => entry !== null);
  return { files: Array.from(data.files), entries: told.length === items.length ? told : [] };
}
