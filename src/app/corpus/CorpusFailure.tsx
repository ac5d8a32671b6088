import { useState } from 'react';
import { useCorporaAccess } from '../../store/corpus/corpusReact.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { ReloadButton } from '../../ui/faults/ReloadButton.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import type { CorpusFault } from '../fetching/fetchGraph.ts';
import { askForFiles } from './askForFiles.ts';
import { corpusMessages } from './corpusMessages.ts';
import { openFiles } from './openFiles.ts';

export interface CorpusFailureProps {
  readonly reason: CorpusFault;
  /** The corpus's id, its faults, one a line, or its name. */
  readonly detail: string;
  /** Opens it again. */
  readonly onRetry: () => void;
}

const mostFaults = 20;

/** Shown in place of a corpus that cannot be opened: why, and what can be done instead. */
export function CorpusFailure({ reason, detail, onRetry }: CorpusFailureProps) {
  const { failure } = useText(corpusMessages);
  const language = useLanguage();
  const access = useCorporaAccess();
  const [notice, setNotice] = useState('');
  const stopped = reason === 'corpusStopped';
  const unbuilt = reason === 'corpusUnbuilt';
  const faults = reason === 'corpusFaulty' ? detail.split('\n') : [];
  return (
    <main className="mx-auto flex h-full max-w-[640px] flex-col justify-center overflow-y-auto p-6">
      <div role="alert" className="flex flex-col gap-5">
        <Logo />
        <h1 className="type-name">{failure[reason].title(detail)}</h1>
        <p className="type-ui text-ink-2">{failure[reason].why}</p>
        {faults.length > 0 && (
          <ul className="type-meta flex max-h-64 flex-col gap-1 overflow-y-auto text-ink-2">
            {faults.slice(0, mostFaults).map((fault) => (
              <li key={fault} className="break-words">
                <code>{fault}</code>
              </li>
            ))}
            {faults.length > mostFaults && <li>{failure.moreFaults(faults.length - mostFaults)}</li>}
          </ul>
        )}
        <div className="flex flex-wrap gap-2">
          {stopped && (
            <Button primary onClick={onRetry}>
              {failure.openAgain}
            </Button>
          )}
          {unbuilt && <ReloadButton primary />}
          <Button
            primary={!stopped && !unbuilt}
            onClick={() =>
              access && askForFiles((files) => void openFiles(access, files, language, setNotice))
            }
          >
            {failure.openFile}
          </Button>
          <Button onClick={() => access?.show(null)}>{failure.openExample}</Button>
        </div>
        {notice !== '' && <p className="type-ui text-ink-2">{notice}</p>}
      </div>
    </main>
  );
}
