import type { ReactNode } from 'react';

/** A part of a form, below its name. The name is for the eye: what is inside has a label of its own. */
export function Field({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="mt-2.5">
      <p aria-hidden="true" className="type-meta mb-0.5 text-ink-2">
        {name}
      </p>
      {children}
    </div>
  );
}
