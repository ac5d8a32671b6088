import { answerSentences, questionText } from '../../domain/summaries/entryQuestions.ts';
import { edgesOfQuestion, type QuestionKey } from '../../domain/summaries/questionEdges.ts';
import { answerPassagesOf } from '../../store/passagesOf.ts';
import { useActions, useAppStore, useIndex } from '../../store/react.tsx';
import { closeQuestion } from '../../store/view/transitions.ts';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import { PassagesPanel } from './PassagesPanel.tsx';

/** The answer to a question in a sentence, and under it the passages that give it, the most telling first. */
export function Answer({ question }: { readonly question: QuestionKey }) {
  const index = useIndex();
  const text = useText(messages);
  const language = useLanguage();
  const groups = useAppStore(answerPassagesOf);
  const { changeView } = useActions();
  return (
    <PassagesPanel
      subject={question}
      title={questionText(index, question, language)}
      titleLook="type-ui-strong text-ink-2"
      groups={groups}
      count={text.answeredBy}
      whole
      onClose={() => changeView(closeQuestion)}
    >
      <div className="mb-1.5">
        {answerSentences(index, edgesOfQuestion(index, question), language).map((sentence) => (
          <p key={sentence} className="type-sentence text-pretty">
            {sentence}.
          </p>
        ))}
      </div>
    </PassagesPanel>
  );
}
