import { X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { stripMessages } from './stripMessages.ts';

/** The parts of the strip that can open above it. */
export type StripPart = 'questions' | 'articles';

export interface StripQuestion {
  readonly text: string;
  /** Left out in the build's picture: a click there is recorded until the page can respond. */
  readonly href?: string;
  readonly onFollow?: (event: MouseEvent) => void;
}

interface WelcomeStripProps {
  readonly questions: readonly StripQuestion[];
  readonly articles: number;
  readonly open?: StripPart | null;
  readonly onOpen?: (part: StripPart | null) => void;
  readonly onClose?: () => void;
  /** The part that is open. */
  readonly children?: ReactNode;
}

/** The greatest number of questions shown; the shortest are chosen. */
const mostShown = 3;

/**
 * The strip under the graph on a first visit: what to do, a few questions, and access to the others and to the
 * articles. The build renders this same component into the page.
 */
export function WelcomeStrip({
  questions,
  articles,
  open = null,
  onOpen,
  onClose,
  children,
}: WelcomeStripProps) {
  const text = useText(stripMessages);
  const shortest = [...questions].sort((a, b) => a.text.length - b.text.length).slice(0, mostShown);
  const shown = questions.filter((question) => shortest.includes(question));
  const unfold = (part: StripPart, words: string) => (
    <button
      type="button"
      aria-expanded={open === part}
      onClick={onOpen && (() => onOpen(open === part ? null : part))}
      className="shrink-0 text-ink-2 touch:min-h-hit"
    >
      <span className="quiet-link">{words}</span>
    </button>
  );
  return (
    <div className="type-ui flex h-[46px] items-center gap-3 rounded-control border border-rule-2 bg-raised pr-1.5 pl-4 shadow-float max-phone:h-auto max-phone:flex-wrap max-phone:gap-y-0 max-phone:pt-2">
      <p className="shrink-0 border-r border-rule-2 pr-3 text-ink-2 max-phone:w-[calc(100%-3.5rem)] max-phone:shrink max-phone:border-0 max-phone:pr-0">
        <strong className="font-[660] text-ink">
          <span className="touch:hidden">{text.click}</span>
          <span className="hidden touch:inline">{text.touch}</span>
        </strong>
        {text.toRead}
      </p>
      {/* Questions that do not fit wrap out of sight, even the first; the list of all contains them. */}
      <ul className="flex h-6 min-w-0 flex-1 flex-wrap gap-x-5 overflow-hidden before:-mr-5 before:h-full touch:h-hit max-phone:hidden">
        {shown.map((question) => (
          <li key={question.text} className="leading-6 whitespace-nowrap">
            <StripLink {...question} />
          </li>
        ))}
      </ul>
      {questions.length > 0 && unfold('questions', text.otherQuestions)}
      {articles > 0 && unfold('articles', text.articles(articles))}
      <IconButton
        label={text.close}
        onClick={onClose}
        className="max-phone:absolute max-phone:top-0 max-phone:right-0"
      >
        <X size={15} aria-hidden="true" />
      </IconButton>
      {children}
    </div>
  );
}

/** A question as a link; in the picture before the scripts, which has no addresses, as words that look like one. */
export function StripLink({ text, href, onFollow }: StripQuestion) {
  const Words = href === undefined ? 'span' : 'a';
  return (
    <Words
      {...(href !== undefined && { href, onClick: onFollow })}
      className="font-text text-[0.96875rem] text-ink touch:flex touch:min-h-hit touch:items-center"
    >
      <span className="quiet-link">{text}</span>
    </Words>
  );
}
