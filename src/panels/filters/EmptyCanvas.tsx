import type { ReactNode } from 'react';
import { countBesideChosen } from '../../domain/filter/countBesideChosen.ts';
import { useAppStore, useVisible } from '../../store/react.tsx';

/** Shows its children where filters, isolation and hiding leave nothing but ticked countries. */
export function EmptyCanvas({ children }: { readonly children: ReactNode }) {
  const filters = useAppStore((state) => state.view.filters);
  const visible = useVisible();
  const isEmpty = countBesideChosen(filters, visible) === 0;
  return (
    <div role="status" className="pointer-events-none absolute inset-0 z-10">
      {isEmpty && children}
    </div>
  );
}
