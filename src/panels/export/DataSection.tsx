import { contentsOf, exportFormats } from '../../domain/exports/writeExport.ts';
import type { ExportSectionProps } from '../../store/exportScope.ts';
import { ExportRow, FileButton } from '../../ui/ExportRow.tsx';
import { formatBytes } from '../../ui/formatBytes.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { messages } from './messages.ts';
import { type ReadyFile, useFiles } from './useFiles.ts';
import { usePart } from './usePart.ts';

/** The data, in the formats that other tools read. */
export function DataSection({ scope, onSaved }: ExportSectionProps) {
  const text = useText(messages);
  const language = useLanguage();
  const { part, name } = usePart(scope);
  const files = useFiles(part);

  const save = ({ file, content }: ReadyFile) => {
    const fileName = `${[name, text.contents[file.content].slug].filter((word) => word !== '').join('-')}.${file.extension}`;
    saveFile(fileName, content);
    onSaved(fileName);
  };

  return (
    <ul>
      {exportFormats.map((format) => (
        <ExportRow key={format} name={text.formats[format][0]} detail={text.formats[format][1]}>
          {contentsOf(format).map((content, position) => {
            const ready = files[format]?.[position];
            const { label } = text.contents[content];
            return (
              <FileButton
                key={content}
                label={label}
                name={text.downloadWhat(
                  [text.formats[format][0], ...(content === '' ? [] : [label])].join(', '),
                )}
                size={ready === undefined ? '' : formatBytes(ready.content.size, language)}
                disabled={ready === undefined}
                onClick={() => ready !== undefined && save(ready)}
              />
            );
          })}
        </ExportRow>
      ))}
    </ul>
  );
}
