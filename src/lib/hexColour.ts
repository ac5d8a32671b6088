/** « rgb(12, 42, 152) » → #0c2a98; any other text stays as it is. */
export function hexColour(css: string): string {
  const [, ...parts] = /^rgb\(([\d.]+),? ([\d.]+),? ([\d.]+)\)$/.exec(css) ?? [];
  if (parts.length === 0) return css;
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`;
}
