import type { Progress } from '../../domain/review/queue.ts';

/** How much is done. */
export function Bar({
  progress: { done, left },
  className,
}: {
  readonly progress: Progress;
  readonly className: string;
}) {
  const share = done + left === 0 ? 1 : done / (done + left);
  return (
    <span aria-hidden="true" className={`block overflow-hidden bg-rule ${className}`}>
      <span className="block h-full bg-ink-2" style={{ width: `${share * 100}%` }} />
    </span>
  );
}
