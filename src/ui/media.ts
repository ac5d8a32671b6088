/** Whether a CSS media query matches now. On a host without a screen none matches. */
export const matchesMedia = (query: string): boolean => window.matchMedia?.(query).matches ?? false;

/** The media query of readers who want less motion. */
export const lessMotion = '(prefers-reduced-motion: reduce)';

/** Whether the reader wants less motion: then nothing flies, slides or draws itself. */
export const wantsLessMotion = (): boolean => matchesMedia(lessMotion);
