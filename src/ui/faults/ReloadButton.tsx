import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { useText } from '../language.tsx';
import { messages } from './messages.ts';
import { reloadPage } from './reloadPage.ts';

/** « Recharger » : the way out where a script cannot be fetched. Says so when the host does not respond either. */
export function ReloadButton({ primary = false }: { readonly primary?: boolean }) {
  const text = useText(messages);
  const [unreachable, setUnreachable] = useState(false);
  const reload = async () => {
    setUnreachable(false);
    if (!(await reloadPage())) setUnreachable(true);
  };
  return (
    <>
      <Button primary={primary} onClick={reload}>
        {text.reload}
      </Button>
      {unreachable && (
        <p role="status" className="type-meta basis-full text-ink-2">
          {text.unreachable}
        </p>
      )}
    </>
  );
}
