import type { NodeId } from '../../domain/basics/ids.ts';
import type { Certainty, NodeType } from '../../domain/basics/kinds.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Correction } from '../../domain/review/decision.ts';
import type { ProposalBody } from '../../domain/review/proposal.ts';
import { parseEdtf } from '../../domain/time/parseEdtf.ts';

/** What a person has corrected in a proposal but not yet accepted. */
export interface ProposalDraft {
  readonly source?: readonly NodeId[];
  readonly predicate?: string;
  readonly target?: readonly NodeId[];
  readonly certainty?: Certainty;
  /** null: the article itself says it. */
  readonly attributedTo?: string | null;
  /** EDTF; null: no date of its own. */
  readonly when?: string | null;
  readonly type?: NodeType;
  readonly label?: LocalizedText;
  readonly node?: NodeId;
}

/** The proposal as the card shows it, with the corrections. */
export function withDraft(body: ProposalBody, draft: ProposalDraft): ProposalBody {
  const { source, predicate, target, certainty, when, type, label, node } = draft;
  switch (body.list) {
    case 'relations':
      return {
        ...body,
        ...(certainty && { certainty }),
        ...(source && { source }),
        ...(target && { target }),
        ...(predicate !== undefined && { predicate }),
        ...speakersOf(body, draft),
        ...(when !== undefined && { when, basis: when === null ? null : ('stated' as const) }),
      };
    case 'names':
      return {
        ...body,
        ...(type && { type }),
        ...(label && { label }),
        ...(when !== undefined && { when }),
      };
    case 'mentions':
    case 'events':
      return { ...body, ...(node && { node }) };
    case 'same':
      return body;
  }
}

/** What is stated has no speaker; what has a speaker is at least attributed. */
function speakersOf(
  body: Extract<ProposalBody, { list: 'relations' }>,
  { attributedTo, certainty }: ProposalDraft,
): Partial<Extract<ProposalBody, { list: 'relations' }>> {
  const speaker =
    certainty === 'stated' ? null : attributedTo === undefined ? body.attributedTo : attributedTo;
  const now = certainty ?? body.certainty;
  return {
    attributedTo: speaker,
    ...(speaker === null && { via: [] }),
    ...(speaker !== null && now === 'stated' && { certainty: 'attributed' }),
    ...(speaker === null && attributedTo === null && now === 'attributed' && { certainty: 'stated' }),
  };
}

/** What prevents a corrected proposal from being accepted; null: nothing. */
export function faultInDraft(body: ProposalBody): 'speaker' | 'loop' | 'date' | 'name' | null {
  if (body.list === 'names') {
    if (body.label.fr.trim() === '' || body.label.en.trim() === '') return 'name';
    return body.when === null || isWritableDate(body.when) ? null : 'date';
  }
  if (body.list !== 'relations') return null;
  if (body.source.some((id) => body.target.includes(id))) return 'loop';
  if (body.certainty === 'attributed' && body.attributedTo === null) return 'speaker';
  return body.when === null || isWritableDate(body.when) ? null : 'date';
}

/** Whether a date can be stored: the corpus's files use EDTF. */
const isWritableDate = (text: string): boolean => text === '' || parseEdtf(text) !== null;

/** The fields of the file that a draft changes; undefined when it changes none. */
export function correctionOf(body: ProposalBody, draft: ProposalDraft): Correction | undefined {
  const after = withDraft(body, draft);
  const fields: Record<string, Correction[string]> = {};
  if (body.list === 'relations' && after.list === 'relations') {
    if (after.source.join() !== body.source.join()) fields.source = [...after.source];
    if (after.target.join() !== body.target.join()) fields.target = [...after.target];
    if (after.predicate !== body.predicate) fields.predicate = after.predicate;
    if (after.certainty !== body.certainty) fields.certainty = after.certainty;
    if (after.attributedTo !== body.attributedTo) {
      fields.attributedTo = after.attributedTo ?? undefined;
      if (after.attributedTo === null) fields.via = undefined;
    }
    if (after.when !== body.when) {
      fields.when = after.when ?? undefined;
      fields.basis = after.when === null ? undefined : 'stated';
      fields.note = undefined;
    }
  }
  if (body.list === 'names' && after.list === 'names') {
    if (after.type !== body.type) fields.type = after.type;
    if (after.label.fr !== body.label.fr || after.label.en !== body.label.en)
      fields.label = { fr: after.label.fr, en: after.label.en };
    if (after.when !== body.when) {
      fields.when = after.when ?? undefined;
      fields.basis = after.when === null ? undefined : 'stated';
    }
  }
  if (body.list === 'mentions' && after.list === 'mentions' && after.node !== body.node)
    fields.node = after.node;
  if (body.list === 'events' && after.list === 'events' && after.node !== body.node)
    fields.event = after.node;
  return Object.keys(fields).length === 0 ? undefined : fields;
}
