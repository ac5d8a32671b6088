import type { ReactNode } from 'react';

/** Says what happened and what to do where there is nothing to show. */
export function EmptyState({
  message,
  children,
}: {
  readonly message: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-3 p-5">
      <p className="type-ui text-ink-2">{message}</p>
      {children}
    </div>
  );
}
