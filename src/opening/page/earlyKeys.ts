/*
 * A reader who knows the page presses Ctrl K, types a name and presses Enter as soon as something is on the screen,
 * which can be seconds before the page's scripts are there. What was typed is kept in the document, where the page
 * finds it: the two are scripts of their own and share nothing else.
 */

/** What was typed into the search that is not there yet. */
export interface EarlyKeys {
  readonly query: string;
  /** Whether Enter was pressed after it. */
  readonly entered: boolean;
  /** Whether a sign alone (« / ») opened it, which the reader may have switched off. */
  readonly byBareKey: boolean;
}

const takenOver = 'taken';

/** Keeps what is typed after Ctrl K or « / » until the page takes it over. */
export function noteEarlyKeys(): void {
  const { dataset } = document.documentElement;
  document.addEventListener('keydown', (event) => {
    if (dataset.earlyKeys === takenOver || event.defaultPrevented || event.isComposing) return;
    const kept = readEarlyKeys(dataset.earlyKeys);
    const next = afterKey(kept, event);
    if (next === kept) return;
    event.preventDefault();
    if (next === null) delete dataset.earlyKeys;
    else dataset.earlyKeys = JSON.stringify(next);
  });
}

/** What was typed so far, once: from now on the page itself hears the keys. null: the search was not asked for. */
export function takeEarlyKeys(): EarlyKeys | null {
  const { dataset } = document.documentElement;
  const kept = readEarlyKeys(dataset.earlyKeys);
  dataset.earlyKeys = takenOver;
  return kept;
}

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What is kept after one more key; the same object where the key changes nothing. */
export function afterKey(kept: EarlyKeys | null, pressed: PressedKey): EarlyKeys | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (kept === null) {
    const byBareKey = key === '/' && !(ctrlKey || metaKey || altKey);
    const opens = byBareKey || ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k');
    return opens ? { query: '', entered: false, byBareKey } : null;
  }
  if (ctrlKey || metaKey || altKey) return kept;
  if (key === 'Escape') return null;
  if (key === 'Enter') return kept.query.trim() === '' ? kept : { ...kept, entered: true };
  if (key === 'Backspace') return { ...kept, query: kept.query.slice(0, -1), entered: false };
  return key.length === 1 ? { ...kept, query: kept.query + key, entered: false } : kept;
}

const readEarlyKeys = (text: string | undefined): EarlyKeys | null =>
  text === undefined || text === takenOver ? null : (JSON.parse(text) as EarlyKeys);
