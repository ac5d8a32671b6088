import { X } from 'lucide-react';
import { useEffect, useId } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import { chainModes } from '../../domain/chains/chainMode.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { useActions, useIndex } from '../../store/react.tsx';
import { type ChainAnswer, useChain } from '../../store/useChain.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { ChainSteps } from './ChainSteps.tsx';
import { ChainSummary } from './ChainSummary.tsx';
import { CiteChain } from './CiteChain.tsx';
import { EndPicker } from './EndPicker.tsx';
import { messages } from './messages.ts';
import { NoChain } from './NoChain.tsx';
import { useQuestionFocus } from './useQuestionFocus.ts';

/** « Comment X et Y sont-ils reliés ? » : the question, both ends to be chosen, and each step with its proof. */
export function ChainPanel() {
  const answer = useChain();
  return answer && <Question answer={answer} />;
}

function Question({ answer }: { readonly answer: ChainAnswer }) {
  const text = useText(messages);
  const language = useLanguage();
  const index = useIndex();
  const { setChainMode, closeChain, pointAt } = useActions();
  const headingId = useId();
  const { question, chain } = answer;
  const { from, to } = question;
  const name = (id: NodeId | null) =>
    id === null ? text.someNode : nameOf(index.node(id), language, 'short');
  const heading = useQuestionFocus(from === null ? 'from' : to === null ? 'to' : null);
  useEffect(() => () => pointAt(null), [pointAt]);

  return (
    <section
      aria-labelledby={headingId}
      className="relative col-span-2 min-h-0 min-w-0 overflow-y-auto overscroll-contain bg-panel px-10 pt-3 pb-6 text-ink max-stack:px-5 max-phone:overflow-visible max-phone:px-4 max-phone:pt-2"
    >
      <header className="flex items-start gap-x-6 max-rail:flex-wrap">
        <h2
          id={headingId}
          ref={heading}
          tabIndex={-1}
          aria-label={text.question(name(from), name(to))}
          className="type-question flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1 pt-2 outline-none focus-visible:shadow-none max-rail:w-full max-rail:pr-10"
        >
          <span aria-hidden="true">{text.before}</span>
          <EndPicker end="from" id={from} />
          <span aria-hidden="true">{text.between}</span>
          <EndPicker end="to" id={to} />
          <span aria-hidden="true">{text.after}</span>
        </h2>
        <div className="flex shrink-0 items-center gap-5 pt-3.5 max-rail:pt-2 max-phone:w-full max-phone:*:[fieldset]:flex max-phone:*:[fieldset]:w-full">
          <Segmented
            label={text.mode}
            value={question.mode}
            size="large"
            options={chainModes.map((value) => ({ value, label: text.modes[value] }))}
            onChange={setChainMode}
          />
          <IconButton
            label={text.close}
            onClick={closeChain}
            className="max-rail:absolute max-rail:top-2 max-rail:right-3"
          >
            <X size={18} aria-hidden="true" />
          </IconButton>
        </div>
      </header>
      {chain === null ? (
        <NoChain question={question} />
      ) : (
        <>
          <div className="flex flex-wrap items-start justify-between gap-x-5">
            <ChainSummary chain={chain} />
            <span className="mt-1 flex items-center gap-5">
              <CiteChain chain={chain} />
            </span>
          </div>
          <ChainSteps chain={chain} />
        </>
      )}
    </section>
  );
}
