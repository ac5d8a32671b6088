import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Proposal, ProposalKind } from '../../domain/review/proposal.ts';
import { countedEn, countedFr } from '../../lib/counted.ts';

interface KindWords {
  readonly one: string;
  readonly many: string;
  /** Agrees in French. */
  readonly accepted: string;
  readonly rejected: string;
}

const kindsFr: Readonly<Record<ProposalKind, KindWords>> = {
  name: { one: 'nom', many: 'noms', accepted: 'accepté', rejected: 'rejeté' },
  same: { one: 'doublon', many: 'doublons', accepted: 'accepté', rejected: 'rejeté' },
  event: { one: 'événement', many: 'événements', accepted: 'accepté', rejected: 'rejeté' },
  link: { one: 'lien', many: 'liens', accepted: 'accepté', rejected: 'rejeté' },
};
const kindsEn: Readonly<Record<ProposalKind, readonly [string, string]>> = {
  name: ['name', 'names'],
  same: ['duplicate', 'duplicates'],
  event: ['event', 'events'],
  link: ['link', 'links'],
};

/** « Lien accepté », « 6 liens acceptés »: what a step is called in the line that takes it back. */
export function sayDecision(proposals: readonly Proposal[], kind: 'accept' | 'reject'): LocalizedText {
  const [first] = proposals;
  if (first === undefined) return { fr: '', en: '' };
  const fr = kindsFr[first.kind];
  const done = kind === 'accept' ? fr.accepted : fr.rejected;
  const [one, many] = kindsEn[first.kind];
  const doneEn = kind === 'accept' ? 'accepted' : 'rejected';
  const count = proposals.length;
  if (count === 1) return { fr: `${fr.one} ${done}`, en: `${one} ${doneEn}` };
  return {
    fr: `${countedFr(count, fr.one, fr.many)} ${done}s`,
    en: `${countedEn(count, one, many)} ${doneEn}`,
  };
}
