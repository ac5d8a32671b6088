import type { ComponentProps } from 'react';
import { useWorkingKeys } from '../shortcutKeys.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  /** The main action of a view; all others are plain. */
  readonly primary?: boolean;
}

export function Button({
  primary = false,
  className = '',
  'aria-keyshortcuts': shortcuts,
  ...rest
}: ButtonProps) {
  const working = useWorkingKeys();
  const tone = primary
    ? 'bg-ink text-on-ink border-ink hover:bg-ink-2'
    : 'bg-raised text-ink border-rule-2 hover:bg-sunken';
  return (
    <button
      type="button"
      aria-keyshortcuts={working(shortcuts)}
      className={`type-ui-strong inline-flex h-8 items-center gap-2 rounded-control border px-3 transition-colors duration-(--d-fast) disabled:border-rule disabled:text-ink-3 touch:h-hit touch:min-w-hit touch:justify-center ${tone} ${className}`}
      {...rest}
    />
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** Says what the button does, as tooltip and accessible name. */
  readonly label: string;
}

export function IconButton({
  label,
  className = '',
  'aria-keyshortcuts': shortcuts,
  ...rest
}: IconButtonProps) {
  const working = useWorkingKeys();
  return (
    <button
      type="button"
      aria-keyshortcuts={working(shortcuts)}
      aria-label={label}
      title={label}
      className={`inline-grid size-8 shrink-0 place-items-center rounded-control text-ink transition-colors duration-(--d-fast) hover:bg-sunken disabled:text-ink-3 touch:size-hit ${className}`}
      {...rest}
    />
  );
}
