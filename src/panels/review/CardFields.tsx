import type { ReactNode } from 'react';
import { certainties } from '../../domain/basics/kinds.ts';
import type { BodyOf, Proposal, ProposalBody } from '../../domain/review/proposal.ts';
import { restingOn } from '../../domain/review/queue.ts';
import { useReview } from '../../store/review/reviewReact.tsx';
import { EdtfField } from '../../ui/controls/EdtfField.tsx';
import { InlineSelect } from '../../ui/controls/InlineSelect.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import type { ProposalDraft } from './draft.ts';
import { messages } from './messages.ts';
import { idOf, useNames, useNodeGroups } from './useNames.ts';

interface CardFieldsProps {
  readonly proposal: Proposal;
  readonly body: ProposalBody;
  readonly onDraft: (patch: ProposalDraft) => void;
}

/** How certain it is, according to whom and when; why it is proposed and how certain the program is. */
export function CardFields({ proposal, body, onDraft }: CardFieldsProps) {
  return (
    <dl className="mt-2.5 border-t border-rule-2">
      {body.list === 'relations' && <LinkFields proposal={proposal} body={body} onDraft={onDraft} />}
      {body.list === 'names' && <NameFields body={body} onDraft={onDraft} />}
      <Why proposal={proposal} />
      <Sureness score={proposal.score} />
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline gap-x-2 border-b border-rule py-2 max-phone:min-h-11 max-phone:py-2.5">
      <dt className="type-meta text-ink-2">{name}</dt>
      <dd className="type-ui min-w-0">{children}</dd>
    </div>
  );
}

function LinkFields({
  proposal,
  body,
  onDraft,
}: {
  readonly proposal: Proposal;
  readonly body: BodyOf<'relations'>;
  readonly onDraft: (patch: ProposalDraft) => void;
}) {
  const text = useText(messages);
  const names = useNames();
  const groups = useNodeGroups(proposal.article, []);
  const said = body.attributedTo;
  const own = { value: '', label: text.byArticle };
  const words =
    said !== null && names.typeOf(idOf(said)) === undefined
      ? [{ value: said, label: text.quoted(said) }]
      : [];
  return (
    <>
      <Row name={text.certainty}>
        <Segmented
          label={text.certainty}
          value={body.certainty}
          options={certainties.map((value) => ({ value, label: text.certainties[value] }))}
          onChange={(certainty) => onDraft({ certainty })}
        />
      </Row>
      <Row name={text.according}>
        <InlineSelect
          label={text.chooseSpeaker}
          value={said ?? ''}
          groups={[{ label: text.according, options: [own, ...words] }, ...groups]}
          onChange={(value) => onDraft({ attributedTo: value === '' ? null : value })}
        >
          <strong className="font-[620]">{said === null ? text.byArticle : names.nameOf(idOf(said))}</strong>
        </InlineSelect>
      </Row>
      <DateRow when={body.when} inferred={body.basis === 'inferred'} onDraft={onDraft} />
    </>
  );
}

function NameFields({
  body,
  onDraft,
}: {
  readonly body: BodyOf<'names'>;
  readonly onDraft: (patch: ProposalDraft) => void;
}) {
  const text = useText(messages);
  return (
    <>
      {body.forms.length > 0 && <Row name={text.forms}>{body.forms.join(', ')}</Row>}
      {body.type === 'event' && <DateRow when={body.when} inferred={false} onDraft={onDraft} />}
    </>
  );
}

function DateRow({
  when,
  inferred,
  onDraft,
}: {
  readonly when: string | null;
  readonly inferred: boolean;
  readonly onDraft: (patch: ProposalDraft) => void;
}) {
  const text = useText(messages);
  return (
    <Row name={text.date}>
      <EdtfField
        label={text.date}
        when={when}
        placeholder={text.noDate}
        hint={text.dateHint}
        say={(date) => `${date}, ${inferred ? text.inferred : text.statedDate}`}
        onChange={(date) => onDraft({ when: date })}
      />
    </Row>
  );
}

function Why({ proposal }: { readonly proposal: Proposal }) {
  const text = useText(messages);
  const language = useLanguage();
  const names = useNames();
  const queue = useReview((state) => state.queue);
  const { reason, by, needs, body } = proposal;
  const rests = body.list === 'names' ? restingOn(queue, body.node).length : 0;
  return (
    <Row name={text.why}>
      {reason?.[language] ?? text.noReason} {by !== null && text.by(by)}
      {rests > 0 && <span className="block text-ink-2">{text.restsOn(rests)}</span>}
      {needs.length > 0 && (
        <span className="block text-ink-2">{text.needs(needs.map((id) => names.nameOf(id)).join(', '))}</span>
      )}
    </Row>
  );
}

/** From 0 to 1 in five steps. */
const stepsOf = (score: number): number => Math.min(5, Math.max(1, Math.ceil(score * 5 - 1e-9)));

function Sureness({ score }: { readonly score: number | null }) {
  const text = useText(messages);
  if (score === null) return <Row name={text.sureness}>{text.unsaid}</Row>;
  const steps = stepsOf(score);
  return (
    <Row name={text.sureness}>
      <span className="inline-flex items-center gap-2">
        <span aria-hidden="true" className="inline-flex gap-[3px]">
          {[1, 2, 3, 4, 5].map((step) => (
            <span key={step} className={`h-1.5 w-3 ${step <= steps ? 'bg-ink-2' : 'bg-rule'}`} />
          ))}
        </span>
        <strong className="type-num font-[660]">{text.percent(Math.round(score * 100))}</strong>
        <span className="text-ink-2">{text.surenesses[steps - 1]}</span>
      </span>
    </Row>
  );
}
