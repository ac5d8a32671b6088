import type { ReactNode } from 'react';
import { useAppStore } from '../../store/react.tsx';
import { BareKeysProvider } from '../../ui/shortcutKeys.tsx';

/** What is in it announces no single key while the reader has these switched off. */
export function WorkingKeys({ children }: { readonly children: ReactNode }) {
  const bareKeys = useAppStore((state) => state.session.bareKeys);
  return <BareKeysProvider value={bareKeys}>{children}</BareKeysProvider>;
}
