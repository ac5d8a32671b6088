import { ChevronDown } from 'lucide-react';
import type { SectionKind } from '../../domain/basics/kinds.ts';
import type { Span } from '../../domain/basics/span.ts';
import type { ArticlePart } from '../../domain/graph/incoming.ts';
import { useAddingActions } from '../../store/adding/addingReact.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface SectionedTextProps {
  readonly rowKey: number;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly parts: readonly ArticlePart[];
  /** The start of the paragraph whose choice of kinds is open; null: none. */
  readonly open: number | null;
  readonly onOpen: (start: number | null) => void;
}

/** How many paragraphs are shown: nobody checks the sections of a whole book by eye. */
const mostParagraphs = 400;

/**
 * The whole text, one paragraph per row, with its kind beside it. Clicking the kind offers the seven kinds, from that
 * paragraph on.
 */
export function SectionedText({ rowKey, text, paragraphs, parts, open, onOpen }: SectionedTextProps) {
  const words = useText(messages);
  const { changeKind } = useAddingActions();
  const shown = paragraphs.slice(0, mostParagraphs);
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard.
      tabIndex={0}
      aria-label={words.preview}
      className="relative min-h-40 flex-1 overflow-y-auto px-5 py-4 max-phone:px-4"
    >
      {shown.map(({ start, end }, at) => {
        const part = parts.find((one) => start >= one.start && start < one.end);
        const kind = part?.kind ?? 'boilerplate';
        const before = shown[at - 1];
        const isFirst = part === undefined || before === undefined || before.start < part.start;
        return (
          <div key={start}>
            {open === start && (
              <KindChoice
                value={kind}
                onChange={(next) => {
                  changeKind(rowKey, start, next);
                  onOpen(null);
                }}
                onClose={() => onOpen(null)}
              />
            )}
            <div className="group grid grid-cols-[84px_minmax(0,1fr)]">
              <button
                type="button"
                aria-expanded={open === start}
                aria-label={words.changeKind(words.kinds[kind])}
                onClick={() => onOpen(open === start ? null : start)}
                className={`type-meta flex min-h-6 items-start gap-0.5 self-start pt-0.5 text-left text-ink-2 hover:text-ink aria-expanded:font-[660] aria-expanded:text-ink touch:min-h-hit ${
                  isFirst || open === start
                    ? ''
                    : 'opacity-0 group-hover:opacity-100 focus-visible:opacity-100 touch:opacity-100'
                }`}
              >
                {words.kinds[kind]}
                <ChevronDown size={13} aria-hidden="true" className="mt-0.5 shrink-0" />
              </button>
              <p className={`type-quote pb-1.5 pl-4 wrap-anywhere whitespace-pre-line ${looks[kind]}`}>
                {setWords(text.slice(start, end))}
              </p>
            </div>
          </div>
        );
      })}
    </section>
  );
}

/** The bar on the left shows the kind of a paragraph. */
const looks: Readonly<Record<SectionKind, string>> = {
  title: 'border-l-[3px] border-ink font-[600]',
  subtitle: 'border-l-[3px] border-ink font-[520]',
  body: 'border-l-[3px] border-ink',
  caption: 'border-l-[3px] border-dotted border-ink-2 text-ink-2',
  byline: 'border-l-[3px] border-double border-ink-2 text-ink-2',
  related: 'border-l-[3px] border-dashed border-ink-2',
  boilerplate: 'bg-[repeating-linear-gradient(135deg,var(--rule)_0_1px,transparent_1px_7px)] text-ink-3',
};

interface KindChoiceProps {
  readonly value: SectionKind;
  readonly onChange: (kind: SectionKind) => void;
  readonly onClose: () => void;
}

const order: readonly SectionKind[] = [
  'body',
  'related',
  'boilerplate',
  'title',
  'subtitle',
  'caption',
  'byline',
];

function KindChoice({ value, onChange, onClose }: KindChoiceProps) {
  const words = useText(messages);
  return (
    <fieldset
      aria-label={words.kindFrom}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      className="my-1.5 flex flex-wrap rounded-control border border-ink bg-raised"
    >
      {order.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === value}
          // biome-ignore lint/a11y/noAutofocus: the reader has just pressed the label from which it opens.
          autoFocus={kind === value}
          onClick={() => onChange(kind)}
          className="type-meta min-h-6.5 grow border-r border-rule px-2 text-ink-2 last:border-r-0 hover:bg-sunken aria-pressed:bg-ink aria-pressed:text-on-ink touch:min-h-hit"
        >
          {words.kinds[kind]}
        </button>
      ))}
    </fieldset>
  );
}
