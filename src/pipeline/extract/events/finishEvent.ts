import type { Span } from '../../../domain/basics/span.ts';
import { slugOf } from '../../../lib/slug.ts';
import type { NamedNode, ProposedEvent } from '../types.ts';
import type { DraftedEvent } from './draftedEvent.ts';
import { eventLabel } from './eventLabel.ts';
import type { EventPhrase } from './eventPhrase.ts';
import { doing } from './participation.ts';

/** An event of an article, with every phrase that reports it. */
export interface FoundEvent {
  readonly node: NamedNode;
  readonly proposed: ProposedEvent;
  readonly phrases: readonly EventPhrase[];
}

/** An event with its node, its name and an id that is not `taken`, which the id joins. */
export function finish(draft: DraftedEvent, taken: Set<string>): FoundEvent {
  const { noun } = draft.first;
  const parts = draft.phrases.flatMap((told) => told.parts);
  // « X accueille des négociations entre Y et Z »: the host is no party.
  const together = noun.family === 'meeting' || noun.family === 'agreement';
  const parties = parts.filter(({ predicate }) => /^(?:took-part-in|was-due-to-attend)$/u.test(predicate));
  const doers =
    together && parties.length > 1 ? parties : parts.filter(({ predicate }) => doing.has(predicate));
  const others = doers.map(({ node }) => node);
  const target = parts.find(({ predicate }) => predicate === 'was-target-of')?.node ?? null;
  const overthrown = parts.find(({ predicate }) => predicate === 'suffered')?.node ?? null;
  const { name } = draft.first;
  const composed = eventLabel(
    noun,
    draft.place,
    noun.family === 'coup' ? overthrown : (draft.about ?? (noun.kind === 'invasion' ? target : null)),
    others,
    target,
  );
  const label = name === null ? composed.label : { fr: `${noun.label.fr} ${name}`, en: `Operation ${name}` };
  const { determiner } = composed;
  const base = slugOf(label.fr);
  const dated =
    draft.when === null
      ? base
      : `${base}-${draft.when.replace(/[^0-9X]+/gu, '-').replace(/^-|-$/gu, '')}`.toLowerCase();
  let id = dated;
  for (let number = 2; taken.has(id); number++) id = `${dated}-${number}`;
  taken.add(id);
  const passages: Span[] = draft.phrases.map(({ span }) => span);
  const known = (draft.when === null ? 0 : 1) + (draft.place === null ? 0 : 1) + (parts.length > 1 ? 1 : 0);
  const score = Math.min(0.95, 0.66 + 0.1 * known + (draft.phrases.length > 1 ? 0.05 : 0));
  const proposed: ProposedEvent = {
    id,
    label,
    determiner,
    when: draft.when,
    ...(draft.when === null || draft.basis === null ? {} : { basis: draft.basis }),
    passages,
    score: Math.round(score * 100) / 100,
    why: 'event-phrase',
  };
  const node: NamedNode = {
    id,
    type: 'event',
    label,
    names: [],
    countries: [],
    from: 'new',
    score: 1,
    why: 'event-phrase',
  };
  return { node, proposed, phrases: draft.phrases };
}
