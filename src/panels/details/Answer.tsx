import { X } from 'lucide-react';
import { useId } from 'react';
import { countPrinted } from '../../domain/passages/provingPassages.ts';
import { answerSentences, questionText } from '../../domain/summaries/entryQuestions.ts';
import { edgesOfQuestion, type QuestionKey } from '../../domain/summaries/questionEdges.ts';
import { answerPassagesOf } from '../../store/passagesOf.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { usePassageCursor } from '../../store/usePassageCursor.ts';
import { closeQuestion } from '../../store/view/transitions.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { usePanelFocus } from '../../ui/hooks/usePanelFocus.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { PassageItem } from './PassageItem.tsx';
import { PassageList } from './PassageList.tsx';
import { Stepper } from './Stepper.tsx';

/** The answer to a question in a sentence, and under it the passages that give it, the most telling first. */
export function Answer({ question }: { readonly question: QuestionKey }) {
  const index = useIndex();
  const text = useText(messages);
  const language = useLanguage();
  const groups = useAppStore(answerPassagesOf);
  const cursor = usePassageCursor();
  const { changeView } = useActions();
  const headingId = useId();
  const { heading, ...focus } = usePanelFocus<HTMLElement, HTMLHeadingElement>(question);
  const sentences = answerSentences(index, edgesOfQuestion(index, question), language);
  const passages = groups.reduce((sum, { shown }) => sum + countPrinted(shown), 0);
  return (
    <section
      {...focus}
      aria-labelledby={headingId}
      className="relative flex h-full min-h-0 min-w-0 grow flex-col bg-panel text-ink"
    >
      <header className="shrink-0 border-b border-ink px-5 pb-2 max-phone:px-4">
        <div className="flex items-center justify-between gap-2 pt-2.5 max-phone:pt-0">
          <h2 id={headingId} ref={heading} tabIndex={-1} className="type-ui-strong text-ink-2">
            {questionText(index, question, language)}
          </h2>
          <IconButton label={text.close} className="-mr-2" onClick={() => changeView(closeQuestion)}>
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
        {sentences.map((sentence) => (
          <p key={sentence} className="type-sentence text-pretty">
            {sentence}.
          </p>
        ))}
        <div className="mt-1.5 flex min-h-6 items-center">
          <p className="type-meta text-ink-2">{text.answeredBy(passages)}</p>
          <Stepper cursor={cursor} />
        </div>
      </header>
      {passages === 0 && <p className="type-ui px-5 py-4 text-ink-2">{text.noPassageInView}</p>}
      <PassageList groups={groups} cursor={cursor}>
        {(passage, acts) => <PassageItem key={passage.start} passage={passage} node={null} whole {...acts} />}
      </PassageList>
    </section>
  );
}
