import { useState } from 'react';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { ProvingPassage } from '../../domain/passages/provingPassages.ts';
import { useIndex } from '../../store/react.tsx';
import { useText } from '../../ui/language.tsx';
import { Cite } from './Cite.tsx';
import { messages } from './messages.ts';
import { isOutside, OutsideTag } from './OutsideTag.tsx';
import type { PassageActs } from './PassageList.tsx';
import { ProvedClaim, ProvedLinkRows, useRelationRows } from './ProvedLinks.tsx';
import { QuietButton } from './QuietButton.tsx';
import { Quote } from './Quote.tsx';

interface PassageItemProps extends PassageActs {
  readonly passage: ProvingPassage;
  /** The node whose passage it is; null: the view's. */
  readonly node: GraphNode | null;
  /** Whether all its claims are shown at once. */
  readonly whole?: boolean;
}

/** How many claims of a passage of the view are shown at first … */
const claimsAtFirst = 3;
/** … and how many relations of a node’s passage: three passages are to stand on a usual screen. */
const relationsAtFirst = 2;

const noLinks: readonly never[] = [];

/** A passage with the links that its words prove; the current one also shows what can be done with it. */
export function PassageItem({ passage, node, whole = false, current, onChoose, onRead }: PassageItemProps) {
  const index = useIndex();
  const text = useText(messages);
  const [others, showOthers] = useState(whole);
  const { ofNode, ofOthers, repeats } = passage;
  const claims = others ? ofOthers : node === null ? ofOthers.slice(0, claimsAtFirst) : [];
  const own = useRelationRows(node === null ? noLinks : ofNode, node);
  const rows = others ? own : own.slice(0, relationsAtFirst);
  const rest =
    ofOthers.length - claims.length + own.slice(rows.length).reduce((sum, row) => sum + row.length, 0);
  const { number } = index.article(passage.article);
  const place = text.paragraph(passage.paragraph);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button in it, and J and K, do the same by keyboard.
    <li
      aria-current={current ? 'true' : undefined}
      onClick={() => {
        if (document.getSelection()?.isCollapsed ?? true) onChoose?.();
      }}
      className={`grid scroll-mt-9 grid-cols-[2.125rem_minmax(0,1fr)] border-t border-rule px-5 py-1.5 max-phone:px-4 ${
        current
          ? 'bg-raised shadow-[inset_3px_0_0_var(--ink)] forced-colors:outline-2 forced-colors:-outline-offset-2'
          : onChoose
            ? 'cursor-pointer hover:bg-sunken/60'
            : 'bg-sunken/40'
      }`}
    >
      <div>
        {current || onChoose === null ? (
          <span className="type-num text-ink-3">{place}</span>
        ) : (
          <button
            type="button"
            aria-label={text.choosePassage(passage.paragraph)}
            onClick={(event) => {
              event.stopPropagation();
              onChoose();
            }}
            className="type-num min-h-6 min-w-6 text-left text-ink-3 touch:-m-2 touch:min-h-hit touch:min-w-hit"
          >
            {place}
          </button>
        )}
      </div>
      <div>
        <Quote passage={passage} current={current} />
        {repeats.length > 0 && (
          <p className="type-meta text-ink-3">
            {text.also(repeats.map(({ section }) => text.sections[section]))}
          </p>
        )}
        {node !== null && rows.length > 0 && <ProvedLinkRows rows={rows} from={node} />}
        {claims.length > 0 && (
          <ul>
            {claims.map((link) => (
              <ProvedClaim key={link.edge.id} link={link} />
            ))}
          </ul>
        )}
        <div className="flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1">
          {ofNode.length === 0 && ofOthers.length === 0 && (
            <span className="type-meta text-ink-3">{text.provesNothing}</span>
          )}
          {rest > 0 && (
            <QuietButton
              onClick={(event) => {
                event.stopPropagation();
                showOthers(true);
              }}
              className="font-normal! text-ink-2"
            >
              {text.otherLinksOfPassage(rest)}
            </QuietButton>
          )}
          {isOutside(passage) && <OutsideTag />}
          {current && (
            <span className="ml-auto inline-flex items-center gap-2">
              <Cite
                cited={[{ kind: 'passage', passage, node }]}
                what={text.citedPassage(number, passage.paragraph)}
                current={current}
                compact
              />
              <QuietButton onClick={onRead}>{text.read}</QuietButton>
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
