import { Quote } from 'lucide-react';
import { useState } from 'react';
import { copyText } from '../copyText.ts';
import { CopyByHand } from '../dialogs/CopyByHand.tsx';
import { useText } from '../language.tsx';
import { takingMessages } from '../takingMessages.ts';
import { Menu } from './Menu.tsx';

const formats = ['text', 'markdown', 'bibtex', 'csl', 'annotation'] as const;
type Format = (typeof formats)[number];

interface CiteMenuProps {
  /** What is cited, for the button's accessible name: « le passage § 6 de Kiosque360 ». */
  readonly what: string;
  readonly write: (format: Format) => string;
  /** Announces that it is done. */
  readonly onSay: (notice: string) => void;
  /** Only the icon, where there is no room for the word. */
  readonly compact?: boolean;
}

/**
 * « Citer » : copies the citation in the chosen form; without access to the clipboard, shows it to be copied by hand.
 */
export function CiteMenu({ what, write, onSay, compact = false }: CiteMenuProps) {
  const text = useText(takingMessages);
  const [byHand, setByHand] = useState<string | null>(null);
  const copy = async (format: Format): Promise<void> => {
    const citation = write(format);
    if (await copyText(citation)) onSay(text.copied);
    else setByHand(citation);
  };
  return (
    <>
      <Menu
        label={text.citeWhat(what)}
        items={formats.map((format) => ({ key: format, label: text.formats[format] }))}
        onChoose={copy}
        className={compact ? iconLook : wordLook}
      >
        <Quote size={compact ? 16 : 13} aria-hidden="true" className={compact ? '' : 'text-ink-3'} />
        {!compact && <span className="quiet-link">{text.cite}</span>}
      </Menu>
      {byHand !== null && <CopyByHand words={byHand} onClose={() => setByHand(null)} />}
    </>
  );
}

const wordLook = 'type-ui-strong inline-flex items-center gap-1.5 touch:min-h-hit';
const iconLook =
  'inline-grid size-8 shrink-0 place-items-center rounded-control text-ink hover:bg-sunken touch:size-hit';
