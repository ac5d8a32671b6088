/** The factor by which the reader has enlarged letters in the browser's settings, which rem follows; 1 if unknown. */
export const letterScale = (): number => {
  const sizePx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return sizePx > 0 ? sizePx / usualPx : 1;
};

const usualPx = 16;
