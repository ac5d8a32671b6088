import { X } from 'lucide-react';
import { type MouseEvent, useEffect, useId, useMemo, useRef } from 'react';
import { entryQuestions } from '../domain/entryQuestions.ts';
import { answerTo } from '../store/answerTo.ts';
import { useActions, useAppStore, useIndex } from '../store/react.tsx';
import { writeUrl } from '../store/urlFields.ts';
import type { View } from '../store/view.ts';
import { IconButton } from '../ui/Button.tsx';
import { useLanguage, useText } from '../ui/language.tsx';
import { usePanelFocus } from '../ui/usePanelFocus.ts';
import { messages } from './guideMessages.ts';
import { keepGuideSeen } from './preferences.ts';

/** How to read the graph, and questions that it answers. Goes with the first thing that is opened; then only on request. */
export function GuideCard() {
  const text = useText(messages);
  const { graph } = useIndex();
  const { closeGuide } = useActions();
  const headingId = useId();
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>('guide');
  useLeaveWithView();
  return (
    <section
      {...focus}
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        closeGuide();
      }}
      className="type-ui pointer-events-auto relative grid max-h-full w-[940px] max-w-full grid-cols-[1fr_2fr] gap-x-7 overflow-y-auto rounded-control border border-rule-2 bg-raised py-3 pr-11 pl-4 shadow-float max-stack:w-[420px] max-stack:grid-cols-1"
    >
      <div>
        <h2 id={headingId} ref={heading} tabIndex={-1} className="type-ui-strong mb-1">
          {text.title}
        </h2>
        <p className="text-ink-2">
          {text.counts(graph.articles.length, graph.nodes.length, graph.edges.length)}
        </p>
        <p className="mt-1 text-ink-2">{text.encodings}</p>
      </div>
      <Questions />
      <IconButton label={text.close} className="absolute top-1.5 right-1.5" onClick={closeGuide}>
        <X size={15} aria-hidden="true" />
      </IconButton>
    </section>
  );
}

function Questions() {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const chosen = useAppStore((state) => state.view.language);
  const { replaceView } = useActions();
  const questions = useMemo(() => entryQuestions(index, language), [index, language]);
  if (questions.length === 0) return null;
  const follow = (event: MouseEvent, answer: View): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    replaceView(answer, 'push');
  };
  return (
    <div className="max-stack:mt-3">
      <h3 className="type-ui-strong mb-1">{text.questions}</h3>
      <ul className="columns-2 gap-x-6 max-stack:columns-1">
        {questions.map((question) => {
          const answer = answerTo(index, question, chosen);
          return (
            <li key={question.text} className="break-inside-avoid py-[3px] max-phone:py-0">
              <a
                href={writeUrl(answer, index)}
                onClick={(event) => follow(event, answer)}
                className="font-text text-[15.5px] leading-[20px] text-ink max-phone:flex max-phone:min-h-11 max-phone:items-center"
              >
                <span className="quiet-link">{question.text}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Closes the card when something is opened; closed in whatever way, it does not come back by itself. */
function useLeaveWithView(): void {
  const { closeGuide } = useActions();
  const selection = useAppStore((state) => state.view.selection);
  const reading = useAppStore((state) => state.view.reading);
  const chain = useAppStore((state) => state.view.chain);
  const first = useRef([selection, reading, chain]);
  useEffect(() => {
    const [before, read, asked] = first.current;
    if (before !== selection || read !== reading || asked !== chain) closeGuide();
  }, [selection, reading, chain, closeGuide]);
  useEffect(() => keepGuideSeen, []);
}
