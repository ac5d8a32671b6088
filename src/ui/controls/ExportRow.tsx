import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';

interface ExportRowProps {
  readonly name: string;
  /** Which programs read it, in one line. */
  readonly detail: string;
  /** Its buttons. */
  readonly children: ReactNode;
}

/** Something that can be exported: what it is, which programs read it, and a button for each of its files. */
export function ExportRow({ name, detail, children }: ExportRowProps) {
  return (
    <li className="flex items-center gap-x-4 gap-y-2 border-b border-rule py-2 last:border-b-0 max-phone:flex-col max-phone:items-stretch max-phone:py-3">
      <div className="min-w-0 flex-1">
        <h4 className="type-ui-strong">{name}</h4>
        <p className="type-meta text-ink-2">{detail}</p>
      </div>
      <div className="flex flex-wrap justify-end gap-1.5 max-phone:justify-start">{children}</div>
    </li>
  );
}

interface FileButtonProps {
  readonly label: string;
  /** The accessible name: the label preceded or followed by the format. */
  readonly name: string;
  /** « 128 ko »; '' while it is unknown, keeping its room. */
  readonly size?: string | undefined;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** Saves one file. */
export function FileButton({ label, name, size, disabled = false, onClick }: FileButtonProps) {
  const [before = '', after = ''] = name.split(label);
  return (
    <Button disabled={disabled} onClick={onClick} className="max-phone:flex-1">
      <Download size={15} aria-hidden="true" className="shrink-0" />
      <span>
        {before !== '' && <span className="sr-only">{before}</span>}
        {label}
        {after !== '' && <span className="sr-only">{after}</span>}
      </span>
      {size !== undefined && (
        <span className="type-num min-w-13 text-right text-ink-3 max-phone:ml-auto">{size}</span>
      )}
    </Button>
  );
}
