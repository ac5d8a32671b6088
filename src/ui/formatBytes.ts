const units = { fr: ['o', 'ko', 'Mo'], en: ['B', 'kB', 'MB'] } as const;

/** « 412 ko », "1.3 MB": in powers of a thousand (SI), with at most three digits. */
export function formatBytes(bytes: number, language: 'fr' | 'en'): string {
  const power = Math.min(2, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 && power > 0 ? 1 : 0 });
  return `${digits.format(value)}\u00a0${units[language][power]}`;
}
