/**
 * The Latin letter that a pressed key stands for, in upper case; what is no letter stays. A key that writes Latin counts as
 * what it writes, wherever it lies (AZERTY, Dvorak); one that writes another script (Arabic, Cyrillic, Greek), as the letter
 * that lies there on a keyboard of the United States, which is what is printed beside it.
 */
export function letterOf({ key, code }: { readonly key: string; readonly code: string }): string {
  if (key.length === 1 && isForeign.test(key)) return /^Key([A-Z])$/.exec(code)?.[1] ?? key;
  return key.length === 1 ? key.toUpperCase() : key;
}

const isForeign = /[\p{L}\p{M}](?<!\p{Script=Latin})/u;
