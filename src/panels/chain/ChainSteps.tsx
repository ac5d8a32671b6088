import { useRef } from 'react';
import type { Chain } from '../../domain/chains/chain.ts';
import { useMediaQuery } from '../../ui/hooks/useMediaQuery.ts';
import { useText } from '../../ui/language.tsx';
import { ChainLine } from './ChainLine.tsx';
import { ChainStepItem } from './ChainStepItem.tsx';
import { messages } from './messages.ts';
import { useStepKeys } from './useStepKeys.ts';
import { LastNode, VerticalStep } from './VerticalStep.tsx';

/** A step needs this much width for its quote; a chain without that room is drawn vertically. */
const leastColumnPx = 210;
const marginsPx = 92 + 80;
const phonePx = 720;

/** The chain from end to end, under each link the proving words: side by side where there is room. */
export function ChainSteps({ chain }: { readonly chain: Chain }) {
  const text = useText(messages);
  const { steps } = chain;
  const list = useRef<HTMLOListElement>(null);
  useStepKeys(list);
  const needed = Math.max(phonePx, steps.length * leastColumnPx + marginsPx);
  const lying = useMediaQuery(`(width >= ${needed}px)`);
  if (!lying) {
    return (
      <div className="mt-5">
        <ol ref={list} aria-label={text.steps}>
          {steps.map((step, at) => (
            <VerticalStep key={step.edge.id} step={step} number={at + 1} />
          ))}
        </ol>
        <LastNode chain={chain} />
      </div>
    );
  }
  const longestQuote = Math.min(240, Math.round(700 / steps.length));
  return (
    <>
      <ChainLine chain={chain} />
      <ol ref={list} aria-label={text.steps} className="grid auto-cols-fr grid-flow-col pr-[26px] pl-[66px]">
        {steps.map((step, at) => (
          <li key={step.edge.id} tabIndex={-1} className={`min-w-0 ${steps.length > 4 ? 'mr-7' : 'mr-9'}`}>
            <ChainStepItem step={step} number={at + 1} longestQuote={longestQuote} />
          </li>
        ))}
      </ol>
    </>
  );
}
