import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Proposal, ProposalKind } from '../../domain/review/proposal.ts';
import { countedEn, countedFr } from '../../lib/counted.ts';

/** Singular and plural; in French all are masculine. */
type Forms = readonly [one: string, many: string];

const kindsFr: Readonly<Record<ProposalKind, Forms>> = {
  name: ['nom', 'noms'],
  same: ['doublon', 'doublons'],
  event: ['événement', 'événements'],
  link: ['lien', 'liens'],
};
const kindsEn: Readonly<Record<ProposalKind, Forms>> = {
  name: ['name', 'names'],
  same: ['duplicate', 'duplicates'],
  event: ['event', 'events'],
  link: ['link', 'links'],
};

/** « lien accepté », « 6 liens acceptés »: the name of a step where it can be undone. */
export function sayDecision(proposals: readonly Proposal[], kind: 'accept' | 'reject'): LocalizedText {
  const [first] = proposals;
  if (first === undefined) return { fr: '', en: '' };
  const fr = kindsFr[first.kind];
  const en = kindsEn[first.kind];
  const doneFr = kind === 'accept' ? 'accepté' : 'rejeté';
  const doneEn = kind === 'accept' ? 'accepted' : 'rejected';
  const count = proposals.length;
  if (count === 1) return { fr: `${fr[0]} ${doneFr}`, en: `${en[0]} ${doneEn}` };
  return {
    fr: `${countedFr(count, ...fr)} ${doneFr}s`,
    en: `${countedEn(count, ...en)} ${doneEn}`,
  };
}
