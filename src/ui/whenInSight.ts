/** A ref that calls back each time its element comes into sight, where the browser tells. */
export const whenInSight = (act: () => void) => (element: HTMLElement | null) => {
  if (element === null || typeof IntersectionObserver === 'undefined') return;
  const watch = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && act());
  watch.observe(element);
  return () => watch.disconnect();
};
