import { CodeXml } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type AloneHashes, aloneFiles, writeAlonePage } from '../../domain/exports/alonePage.ts';
import { useActions } from '../../store/react.tsx';
import type { ExportSectionProps } from '../../store/view/exportScope.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ExportRow, FileButton } from '../../ui/controls/ExportRow.tsx';
import { ReloadButton } from '../../ui/faults/ReloadButton.tsx';
import { formatBytes } from '../../ui/formatBytes.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { messages } from './messages.ts';
import { useFiles } from './useFiles.ts';
import { usePart } from './usePart.ts';

/**
 * Exports the page with the graph in it as one file, and leads to the code that embeds it. Not offered in such a file: that
 * can simply be copied.
 */
export function PageSection({ scope, onSaved }: ExportSectionProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { open } = useActions();
  const { wanted, name } = usePart(scope);
  const { write } = useFiles(wanted);
  const [size, setSize] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let left = false;
    const measure = async () => {
      const [hashes, files] = await Promise.all([fetchHashes(), write('json')]);
      if (!left && files !== null) setSize(hashes.bytes + (files[0]?.body.size ?? 0));
    };
    measure().catch(() => left || setFailed(true));
    return () => {
      left = true;
    };
  }, [write]);

  const save = async () => {
    setFailed(false);
    try {
      const [hashes, script, style, files] = await Promise.all([
        fetchHashes(),
        fetchText(aloneFiles.script),
        fetchText(aloneFiles.style),
        write('json'),
      ]);
      const graph = files?.[0]?.body;
      if (graph === undefined) return;
      const page = await writeAlonePage({
        title: document.title,
        graph,
        script,
        style,
        hashes,
      });
      const fileName = `${name}.html`;
      saveFile(fileName, page);
      onSaved(fileName);
    } catch {
      setFailed(true);
    }
  };

  return (
    <>
      <ul>
        <ExportRow name={text.page.name} detail={text.page.detail}>
          <FileButton
            label={text.page.download}
            name={text.downloadWhat(text.page.name)}
            size={size === null ? '' : formatBytes(size, language)}
            disabled={failed && size === null}
            onClick={save}
          />
        </ExportRow>
        <ExportRow name={text.embed.name} detail={text.embed.detail}>
          <Button onClick={() => open('embed')} className="max-phone:flex-1">
            <CodeXml size={15} aria-hidden="true" className="shrink-0" />
            {text.embed.open}
          </Button>
        </ExportRow>
      </ul>
      {failed && (
        <>
          <p role="status" className="type-meta text-ink-2">
            {text.writerLost(text.page.name)}
          </p>
          <ReloadButton />
        </>
      )}
    </>
  );
}

const fetchHashes = async (): Promise<AloneHashes> =>
  JSON.parse(await fetchText(aloneFiles.hashes)) as AloneHashes;

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  return answer.text();
}
