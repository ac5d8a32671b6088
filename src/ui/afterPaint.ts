/** Calls back once the next frame, or so many, has been painted. Returns a function that cancels this. */
export function afterPaint(act: () => void, frames = 1): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = frames;
  const count = () => {
    left -= 1;
    if (left === 0) timer = setTimeout(act);
    else frame = requestAnimationFrame(count);
  };
  let frame = requestAnimationFrame(count);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
