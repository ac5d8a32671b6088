import { useState } from 'react';
import { contentsOf, type ExportFormat, exportFormats } from '../../domain/exports/writeExport.ts';
import { isLostScript } from '../../lib/lostScript.ts';
import type { ExportSectionProps } from '../../store/view/exportScope.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { ExportRow, FileButton } from '../../ui/controls/ExportRow.tsx';
import { ReloadButton } from '../../ui/faults/ReloadButton.tsx';
import { useText } from '../../ui/language.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { messages } from './messages.ts';
import { useFiles } from './useFiles.ts';
import { usePart } from './usePart.ts';

/** The data, in the formats that other tools read. */
export function DataSection({ scope, onSaved }: ExportSectionProps) {
  const text = useText(messages);
  const { wanted, name } = usePart(scope);
  const { writing, write, stop } = useFiles(wanted);
  const [failed, setFailed] = useState<{ readonly format: ExportFormat; readonly lost: boolean } | null>(
    null,
  );

  const save = async (format: ExportFormat, position: number) => {
    setFailed(null);
    try {
      const file = (await write(format))?.[position];
      if (file === undefined) return;
      const words = [name, text.contents[file.content].slug].filter((word) => word !== '');
      const fileName = `${words.join('-')}.${file.extension}`;
      saveFile(fileName, file.body);
      onSaved(fileName);
    } catch (error) {
      setFailed({ format, lost: isLostScript(error) });
    }
  };

  return (
    <>
      <ul aria-busy={writing !== null}>
        {exportFormats.map((format) => (
          <ExportRow key={format} name={text.formats[format][0]} detail={text.formats[format][1]}>
            {contentsOf(format).map((content, position) => {
              const { label } = text.contents[content];
              return (
                <FileButton
                  key={content}
                  label={label}
                  name={text.downloadWhat(
                    [text.formats[format][0], ...(content === '' ? [] : [label])].join(', '),
                  )}
                  onClick={() => save(format, position)}
                />
              );
            })}
          </ExportRow>
        ))}
      </ul>
      <div className="flex min-h-8 items-center gap-3 touch:min-h-hit">
        <p role="status" className="type-meta text-ink-2">
          {writing !== null
            ? text.writing(text.formats[writing][0])
            : failed !== null &&
              text[failed.lost ? 'writerLost' : 'notWritten'](text.formats[failed.format][0])}
        </p>
        {writing !== null && <Button onClick={stop}>{text.stopWriting}</Button>}
      </div>
      {failed?.lost && <ReloadButton />}
    </>
  );
}
