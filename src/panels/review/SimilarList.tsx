import { useIndex } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useFirst } from '../../ui/hooks/useFirst.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';
import type { OpenProposal } from './useProposal.ts';
import { useShortClaim } from './useShortClaim.ts';

/** Proposals like the present one, each with its words: to be read first, then accepted together. */
export function SimilarList({ open }: { readonly open: OpenProposal }) {
  const text = useText(messages);
  const index = useIndex();
  const { goTo, acceptAll } = useReview((state) => state.actions);
  const say = useShortClaim();
  const { similar, setListing, proposal } = open;
  const { proposals } = similar;
  const { first, more, showMore } = useFirst(proposals);
  return (
    <section aria-label={text.similar[proposal.kind](proposals.length)}>
      <h3 className="type-ui-strong">{text.similar[proposal.kind](proposals.length)}</h3>
      <p className="type-meta text-ink-2">
        {text.alike[proposal.kind]}, {text.atLeast(Math.round(similar.least * 100))}
      </p>
      <div className="my-3 flex flex-wrap gap-2">
        <Button primary autoFocus onClick={() => void acceptAll(proposals)} aria-keyshortcuts="A">
          {text.acceptThem(proposals.length)}
        </Button>
        <Button onClick={() => setListing(false)} aria-keyshortcuts="Escape">
          {text.backToOne}
        </Button>
      </div>
      <ol className="border-t border-rule-2">
        {first.map((one) => {
          const source = index.findArticle(one.article);
          const words = source && one.span ? source.article.text.slice(one.span.start, one.span.end) : '';
          return (
            <li key={one.id} className="border-b border-rule">
              <button
                type="button"
                onClick={() => {
                  setListing(false);
                  goTo(one.id);
                }}
                className="block w-full py-2 text-left hover:bg-sunken touch:min-h-hit"
              >
                <span className="type-ui flex items-baseline gap-2">
                  {source && <SourceNumber number={source.number} />}
                  <span className="min-w-0 flex-1 font-[620]">{say(one)}</span>
                  {one.score !== null && (
                    <span className="type-num text-ink-2">{text.percent(Math.round(one.score * 100))}</span>
                  )}
                </span>
                <span
                  lang={source?.article.language}
                  className="mt-0.5 block font-text text-[0.9375rem]/[1.25rem] text-ink-2"
                >
                  {words}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {more > 0 && (
        <Button className="my-3" onClick={showMore}>
          {text.more(more)}
        </Button>
      )}
    </section>
  );
}
