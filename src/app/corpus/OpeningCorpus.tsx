import type { Opening } from '../../store/corpus/corporaState.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useShownLanguage } from '../notices/useShownLanguage.ts';
import { corpusMessages } from './corpusMessages.ts';

interface OpeningCorpusProps {
  readonly opening: Opening & { readonly step: NonNullable<Opening['step']> };
}

/** In the middle of a page that has nothing else to show: what is done to open a large corpus, and how far that is. */
export function OpeningCorpus({ opening: { name, share, step, stop } }: OpeningCorpusProps) {
  const text = corpusMessages[useShownLanguage()].opening;
  const said = text.stages[step.stage](step.done, step.all);
  return (
    <div className="pointer-events-none fixed inset-0 z-30 grid place-items-center p-4 in-[body:has(dialog:modal)]:hidden">
      <div className="pointer-events-auto flex w-full max-w-[27.5rem] flex-col items-start gap-3 rounded-control border border-rule-2 bg-panel p-5 shadow-float">
        <p role="status" className="type-count wrap-anywhere">
          {text.underWay(name)}
        </p>
        {/* Not read aloud at each step: whoever wants to know finds it. */}
        <p className="type-ui text-ink-2 tabular-nums">{said}</p>
        <div
          role="progressbar"
          aria-label={text.underWay(name)}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={said}
          className="h-1.5 w-full overflow-hidden bg-rule"
        >
          <div className="h-full bg-ink-2" style={{ width: `${share * 100}%` }} />
        </div>
        {stop && <Button onClick={stop}>{text.stop}</Button>}
      </div>
    </div>
  );
}
