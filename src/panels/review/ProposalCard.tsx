import { Check, ListChecks } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import type { Proposal } from '../../domain/review/proposal.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { glyphSign, linkSign } from '../../drawing/signs.ts';
import { useIndex } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { SignPicture } from '../../ui/evidence/SignPicture.tsx';
import { useText } from '../../ui/language.tsx';
import { usePrintKeys, useWorkingKeys } from '../../ui/shortcutKeys.tsx';
import { CardFields } from './CardFields.tsx';
import { ClaimSentence } from './ClaimSentence.tsx';
import { messages } from './messages.ts';
import { SimilarList } from './SimilarList.tsx';
import { useNames } from './useNames.ts';
import type { OpenProposal } from './useProposal.ts';

/** The proposal itself: what is claimed, how certainly and why; and what can be decided. */
export function ProposalCard({ open }: { readonly open: OpenProposal }) {
  const text = useText(messages);
  const working = useWorkingKeys();
  const { similar, listing, setListing, fault } = open;
  const count = similar.proposals.length;
  if (listing) return <SimilarList open={open} />;
  return (
    <>
      <CardHead proposal={open.proposal} />
      <Claim open={open} />
      <fieldset aria-label={text.decisions} className="mt-3.5 grid grid-cols-2 gap-2">
        <Act primary onClick={open.accept} shortcut="A" disabled={fault !== null}>
          <Check size={16} aria-hidden="true" />
          {text.accept}
        </Act>
        <Act onClick={open.reject} shortcut="R">
          {text.reject}
        </Act>
        <Act onClick={open.correct} shortcut="E" disabled={open.body.list === 'same'}>
          {text.correct}
        </Act>
        <Act onClick={open.putOff} shortcut="Space">
          {text.later}
        </Act>
      </fieldset>
      {fault !== null && (
        <p role="alert" className="type-meta mt-2 text-ink">
          {text.faults[fault]}
        </p>
      )}
      {count > 1 && (
        <button
          type="button"
          aria-keyshortcuts={working('Shift+A')}
          onClick={() => setListing(true)}
          className="mt-3 flex w-full items-center gap-3 rounded-control py-1 text-left hover:bg-sunken touch:min-h-hit"
        >
          <ListChecks size={16} aria-hidden="true" className="shrink-0 text-ink-2" />
          <span className="min-w-0 flex-1">
            <span className="type-ui-strong block">{text.similar[open.proposal.kind](count)}</span>
            <span className="type-meta block text-ink-2">
              {text.alike[open.proposal.kind]}, {text.atLeast(Math.round(similar.least * 100))}
            </span>
          </span>
          <span className="type-meta underline decoration-rule-2 underline-offset-3">{text.seeThem}</span>
        </button>
      )}
    </>
  );
}

/** The claim with its fields, the same on every screen. */
export function Claim({ open }: { readonly open: OpenProposal }) {
  const { proposal, body, onDraft, firstField } = open;
  return (
    <>
      <ClaimSentence
        key={proposal.id}
        proposal={proposal}
        body={body}
        onDraft={onDraft}
        firstField={firstField}
      />
      <CardFields proposal={proposal} body={body} onDraft={onDraft} />
    </>
  );
}

/** What kind of proposal it is, and which one of its sentence. */
export function CardHead({
  proposal,
  children,
}: {
  readonly proposal: Proposal;
  readonly children?: ReactNode;
}) {
  const text = useText(messages);
  const { graph } = useIndex();
  const names = useNames();
  const queue = useReview((state) => state.queue);
  const { body } = proposal;
  const predicate =
    body.list === 'relations' ? graph.predicates[body.predicate as keyof typeof graph.predicates] : undefined;
  const type =
    body.list === 'relations' ? undefined : names.typeOf(body.list === 'same' ? body.nodes[0] : body.node);
  const beside = queue.filter(
    (one) => one.article === proposal.article && one.span?.start === proposal.span?.start,
  );
  const at = beside.findIndex(({ id }) => id === proposal.id);
  return (
    <p className="type-meta mb-1.5 flex items-center gap-2 text-ink-2">
      {predicate && <SignPicture sign={linkSign(predicate.family, tokenPalette, { hand: 'pencil' })} />}
      {type && <SignPicture sign={glyphSign(type, tokenPalette, 'pencil')} />}
      <span className="min-w-0 flex-1">
        {text.proposed[titleOf(proposal)]}
        {predicate && `, ${text.families[predicate.family]}`}
      </span>
      {beside.length > 1 && at >= 0 && (
        <span className="type-num">{text.inSentence(at + 1, beside.length)}</span>
      )}
      {children}
    </p>
  );
}

/** The name of a proposal, as a key of the messages. */
export const titleOf = ({ body, kind }: Proposal) =>
  body.list === 'mentions' ? 'mention' : body.list === 'events' ? 'passage' : kind;

interface ActProps extends ComponentProps<typeof Button> {
  readonly shortcut: string;
}

function Act({ shortcut, children, ...rest }: ActProps) {
  const printed = usePrintKeys()(shortcut);
  return (
    <Button aria-keyshortcuts={shortcut} className="h-9! justify-between!" {...rest}>
      <span className="inline-flex items-center gap-2">{children}</span>
      {printed !== undefined && (
        <span
          aria-hidden="true"
          className="type-code rounded-tag border border-current/40 px-1.5 touch:hidden"
        >
          {printed}
        </span>
      )}
    </Button>
  );
}
