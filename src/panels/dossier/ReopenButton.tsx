import { FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { dossierLimits } from '../../domain/dossier/dossier.ts';
import { mostDossierBytes, readDossierFile } from '../../domain/dossier/dossierFile.ts';
import { settleDossier } from '../../domain/dossier/findEntry.ts';
import { addDossier } from '../../store/dossier/dossier.ts';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { useIndex } from '../../store/react.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface ReopenButtonProps {
  readonly store: DossierStore;
  readonly onSay: (notice: string) => void;
}

/** Adds the passages of an exported dossier to this one, and says how many, or why none. */
export function ReopenButton({ store, onSay }: ReopenButtonProps) {
  const text = useText(messages);
  const index = useIndex();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState('');

  const reopen = async (file: File | undefined): Promise<string> => {
    if (file === undefined || file.size > mostDossierBytes) return text.noDossier;
    const { dossier, whole } = readDossierFile(await file.text().catch(() => ''));
    if (dossier.entries.length === 0) return text.noDossier;
    const before = store.getState().dossier.entries.length;
    store.setState((state) => addDossier(state, settleDossier(index, dossier)));
    const { length } = store.getState().dossier.entries;
    const taken = length - before;
    const isCut = length === dossierLimits.entries && taken < dossier.entries.length;
    return whole && !isCut ? text.reopened(taken) : text.partlyReopened(taken);
  };

  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <FolderOpen size={15} aria-hidden="true" />
        {text.reopen}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".html,.md,.json"
        aria-label={text.reopen}
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again.
          currentTarget.value = '';
          const said = await reopen(file);
          setResult(said);
          onSay(said);
        }}
      />
      {result !== '' && <p className="type-meta w-full text-ink">{result}</p>}
    </>
  );
}
