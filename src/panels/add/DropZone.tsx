import { ClipboardPaste, FileDown, Files, FolderOpen } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface DropZoneProps {
  /** Whether files are being dragged over the page. */
  readonly dragged: boolean;
  readonly onChoose: (files: FileList) => void;
  readonly onPaste: () => void;
  /** The button that asks for a text to paste. */
  readonly paster: RefObject<HTMLButtonElement | null>;
}

/** Where articles are dropped, chosen or pasted. */
export function DropZone({ dragged, onChoose, onPaste, paster }: DropZoneProps) {
  const text = useText(messages);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    if (input.files !== null) onChoose(input.files);
    input.value = '';
  };
  return (
    <div
      className={`flex min-h-23 flex-wrap items-center gap-x-4 gap-y-2 rounded-control border-[1.5px] px-5 py-3 ${
        dragged ? 'border-solid border-ink bg-sunken' : 'border-dashed border-field'
      }`}
    >
      <FileDown size={22} strokeWidth={1.5} aria-hidden="true" className="shrink-0 max-phone:hidden" />
      <div className="min-w-52 flex-1">
        <p className="type-count">
          <span className="touch:hidden">{text.drop}</span>
          <span className="hidden touch:inline">{text.takeIn}</span>
        </p>
        <p className="type-meta text-ink-2">{text.formats}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => files.current?.click()}>
          <Files size={16} aria-hidden="true" />
          {text.chooseFiles}
        </Button>
        <Button onClick={() => folder.current?.click()} className="max-phone:hidden">
          <FolderOpen size={16} aria-hidden="true" />
          {text.chooseFolder}
        </Button>
        <Button ref={paster} onClick={onPaste}>
          <ClipboardPaste size={16} aria-hidden="true" />
          {text.paste}
        </Button>
      </div>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={text.chooseFiles}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={text.chooseFolder}
        {...{ webkitdirectory: '' }}
        onChange={(event) => take(event.currentTarget)}
      />
    </div>
  );
}
