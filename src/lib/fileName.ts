/**
 * A file name that any system accepts: lower-case ASCII words with hyphens, or `fallback` where none is left, then the
 * ending.
 */
export const fileNameOf = (title: string, fallback: string, ending: string): string => {
  const name = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${name === '' ? fallback : name}.${ending}`;
};
