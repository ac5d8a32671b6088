import type { ArticleId, NodeId } from '../basics/ids.ts';
import type { NodeType } from '../basics/kinds.ts';
import type { Decision } from './decision.ts';
import { type Accepted, type Proposal, type ProposalKind, proposalKinds, type Review } from './proposal.ts';

/** The proposals that wait for a person, in their order. */
export const waitingIn = ({ proposals }: Review): readonly Proposal[] =>
  proposals.filter(({ rejected }) => !rejected);

/**
 * Proposals in the order in which a person is asked: names, then duplicates, events and links, since a decision on a name
 * settles what rests on it; within a kind by article, in the given order, then in order of the text. Those that are in this
 * order already, as nearly all are, take hardly any time.
 */
export function inTurn(proposals: readonly Proposal[], articles: readonly ArticleId[]): readonly Proposal[] {
  const places = new Map(articles.map((id, place) => [id, place]));
  const placeOf = ({ article }: Proposal) => places.get(article) ?? articles.length;
  return [...proposals].sort(
    (a, b) =>
      proposalKinds.indexOf(a.kind) - proposalKinds.indexOf(b.kind) ||
      (a.article === b.article ? 0 : placeOf(a) - placeOf(b)) ||
      (a.span?.start ?? Number.POSITIVE_INFINITY) - (b.span?.start ?? Number.POSITIVE_INFINITY) ||
      (a.span?.end ?? 0) - (b.span?.end ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** How much has been decided. */
export interface Progress {
  readonly done: number;
  readonly left: number;
}

/** How much has been decided and how much is left, of a kind, of an article, of both or of all. */
export function progressOf(
  review: Review,
  { kind, article }: { readonly kind?: ProposalKind; readonly article?: ArticleId } = {},
): Progress {
  const isOf = (one: Proposal | Accepted) =>
    (kind === undefined || one.kind === kind) && (article === undefined || one.article === article);
  let [done, left] = [0, 0];
  for (const one of review.proposals)
    if (isOf(one)) {
      if (one.rejected) done += 1;
      else left += 1;
    }
  for (const one of review.accepted) if (isOf(one)) done += 1;
  return { done, left };
}

/** The same of each kind, all at once. */
export function progressByKind({ proposals, accepted }: Review): Readonly<Record<ProposalKind, Progress>> {
  const count = () => ({ done: 0, left: 0 });
  const all = { name: count(), same: count(), event: count(), link: count() };
  for (const { kind, rejected } of proposals) all[kind][rejected ? 'done' : 'left'] += 1;
  for (const { kind } of accepted) all[kind].done += 1;
  return all;
}

/** The same of each article that something was proposed of: all at once, since a corpus may have thousands. */
export function progressByArticle({ proposals, accepted }: Review): ReadonlyMap<ArticleId, Progress> {
  const all = new Map<ArticleId, { done: number; left: number }>();
  const of = (article: ArticleId) => {
    const known = all.get(article) ?? { done: 0, left: 0 };
    all.set(article, known);
    return known;
  };
  for (const { article, rejected } of proposals) of(article)[rejected ? 'done' : 'left'] += 1;
  for (const { article } of accepted) of(article).done += 1;
  return all;
}

/** The id of the first proposal that waits in each article. */
export function firstByArticle(queue: readonly Proposal[]): ReadonlyMap<ArticleId, string> {
  const firsts = new Map<ArticleId, string>();
  for (const { article, id } of queue) if (!firsts.has(article)) firsts.set(article, id);
  return firsts;
}

/** Proposals at least this certain are accepted in bulk, unless the one in view is less certain itself. */
const sureScore = 0.85;

/** Proposals like a given one, and the least score among them. */
export interface Similar {
  readonly proposals: readonly Proposal[];
  readonly least: number;
}

/**
 * What may be decided together with a proposal: those of the same kind that the same rule made, which are names of one
 * type, or links of one verb between nodes of the same types. Only those with a score of at least 0.85, or of at least
 * this proposal's where that is lower. The proposal itself comes first.
 */
export function similarTo(
  queue: readonly Proposal[],
  proposal: Proposal,
  typeOf: (id: NodeId) => NodeType | undefined,
): Similar {
  const least = Math.min(sureScore, Math.floor((proposal.score ?? 0) * 20) / 20);
  const key = keyOf(proposal, typeOf);
  const { list } = proposal.body;
  const others = queue.filter(
    (one) =>
      one.body.list === list &&
      (one.score ?? 0) >= least &&
      (list === 'relations' || one.why === proposal.why) &&
      one.id !== proposal.id &&
      keyOf(one, typeOf) === key,
  );
  return { proposals: [proposal, ...others], least };
}

function keyOf({ body, why }: Proposal, typeOf: (id: NodeId) => NodeType | undefined): string {
  const types = (ids: readonly NodeId[]) => ids.map(typeOf).sort().join();
  switch (body.list) {
    case 'names':
      return `names ${body.type} ${why}`;
    case 'mentions':
      return `mentions ${body.how} ${why}`;
    case 'events':
      return `events ${why}`;
    case 'relations':
      return `relations ${body.predicate} ${types(body.source)} ${types(body.target)}`;
    case 'same':
      return `same ${why}`;
  }
}

/**
 * What rests on a name that is only proposed: links that have it as an end, and questions whether it is a duplicate.
 */
export const restingOn = (queue: readonly Proposal[], node: NodeId): readonly Proposal[] =>
  queue.filter((one) => restsOn(one, node));

function restsOn({ body }: Proposal, node: NodeId): boolean {
  if (body.list === 'relations') return body.source.includes(node) || body.target.includes(node);
  return body.list === 'same' && body.nodes.includes(node);
}

/** What a decision says about each part of a proposal, in the order in which it is written down. */
export function decisionsFor(proposal: Proposal, kind: Decision['kind']): readonly Decision[] {
  if (kind === 'accept') return [{ kind, proposal: proposal.refs[0] }];
  return proposal.refs.map((ref) => ({ kind, proposal: ref }));
}

/**
 * The review as it will be once these have been accepted, one after the other, and which of them are: one that another
 * before it needs is settled with that. Thousands may be accepted together.
 */
export function foreseeAccepted(
  { proposals, accepted, names }: Review,
  asked: readonly Proposal[],
): { readonly review: Review; readonly taken: readonly Proposal[] } {
  const ids = new Set(asked.map(({ id }) => id));
  const wanted = new Set(asked.flatMap(({ needs }) => needs));
  const byId = new Map<string, Proposal>();
  const naming = new Map<NodeId, Proposal[]>();
  for (const one of proposals) {
    if (ids.has(one.id)) byId.set(one.id, one);
    if (one.body.list === 'names' && wanted.has(one.body.node))
      naming.set(one.body.node, [...(naming.get(one.body.node) ?? []), one]);
  }
  const settled = new Set<Proposal>();
  const taken = asked.filter((one) => {
    const own = byId.get(one.id);
    if (own !== undefined && settled.has(own)) return false;
    if (own !== undefined) settled.add(own);
    for (const needed of one.needs.flatMap((node) => naming.get(node) ?? [])) settled.add(needed);
    return true;
  });
  const nodes = new Set([...settled].flatMap(({ body }) => (body.list === 'names' ? body.node : [])));
  // What is not touched stays the same object: of tens of thousands nearly all do.
  const rest: Proposal[] = [];
  for (const one of proposals) {
    if (settled.has(one)) continue;
    const isTouched = nodes.size > 0 && one.needs.some((id) => nodes.has(id));
    rest.push(isTouched ? { ...one, needs: one.needs.filter((id) => !nodes.has(id)) } : one);
  }
  const done = [...settled].map(({ article, kind, span }) => ({ article, kind, span }));
  return { review: { proposals: rest, accepted: [...accepted, ...done], names }, taken };
}

/**
 * The review as it will be once a decision has been written, to be shown until then: an accepted proposal counts as
 * done, with the names that it needs; a rejected one too, and what rests on a rejected name is gone.
 */
export function foresee(review: Review, proposal: Proposal, kind: Decision['kind']): Review {
  if (kind === 'accept') return foreseeAccepted(review, [proposal]).review;
  const { proposals, accepted, names } = review;
  const rejected = kind === 'reject';
  const { body } = proposal;
  const stays = (one: Proposal) => !(rejected && body.list === 'names' && restsOn(one, body.node));
  return {
    proposals: proposals.filter(stays).map((one) => (one.id === proposal.id ? { ...one, rejected } : one)),
    accepted,
    names,
  };
}
