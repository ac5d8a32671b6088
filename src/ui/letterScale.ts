/** How many times larger than usual the reader has letters: the browser's own setting, which rem follows; 1 if unknown. */
export const letterScale = (): number => {
  const sizePx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return sizePx > 0 ? sizePx / usualPx : 1;
};

const usualPx = 16;
