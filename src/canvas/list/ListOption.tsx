import { ChevronRight } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { CertaintySample, LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { useFigure } from '../../ui/language.tsx';
import type { RowWords } from './describeRow.ts';

interface ListOptionProps {
  readonly id: string;
  readonly words: RowWords;
  /** From 1, among all rows, not only those rendered. */
  readonly position: number;
  readonly count: number;
  readonly selected: boolean;
  /** Whether the keys have reached it. */
  readonly active: boolean;
  readonly onChoose: (event: MouseEvent) => void;
  readonly onEnter: () => void;
  readonly onPoint: () => void;
}

/**
 * One row: a node with the number of its links, or a link as the sentence that it claims, with its certainty and number
 * of articles.
 */
export function ListOption({ id, words, position, count, selected, active, ...acts }: ListOptionProps) {
  const figure = useFigure();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list that contains it handles the keys.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-label={words.said}
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={count}
      data-active={active}
      onClick={acts.onChoose}
      onMouseMove={acts.onPoint}
      className="group type-ui flex min-h-8 cursor-pointer items-center gap-2.5 border-l-3 border-transparent py-1 pr-1 pl-3 hover:bg-sunken aria-selected:border-ink aria-selected:font-[660] touch:min-h-hit in-focus-visible:data-[active=true]:bg-sunken in-focus-visible:data-[active=true]:outline-2 in-focus-visible:data-[active=true]:-outline-offset-6 in-focus-visible:data-[active=true]:outline-ink in-focus-visible:data-[active=true]:inset-ring-4 in-focus-visible:data-[active=true]:inset-ring-mark"
    >
      {words.kind === 'node' ? (
        <>
          <Glyph name={words.type} hand={words.hand} />
          <span className="min-w-0 grow">
            <Isolated>{words.name}</Isolated> <span className="type-meta text-ink-3">{words.typeName}</span>
          </span>{' '}
          <span className="type-num text-ink-2">{figure(words.links)}</span>
        </>
      ) : (
        <span className="min-w-0 grow">
          <Isolated>{words.sentence}</Isolated>{' '}
          <span className="type-meta mt-0.5 flex items-center gap-2 text-ink-3">
            <LinkSample family={words.family} hand={words.hand} />
            <CertaintySample certainty={words.certainty} />
            {words.certaintyName}, {words.articles}
          </span>
        </span>
      )}
      {/* The mouse's equivalent of the right arrow key. */}
      <span
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          acts.onEnter();
        }}
        className="grid w-6 shrink-0 place-items-center self-stretch rounded-tag text-ink-3 hover:bg-rule hover:text-ink touch:w-hit"
      >
        <ChevronRight size={14} aria-hidden="true" />
      </span>
    </div>
  );
}
