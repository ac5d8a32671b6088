import { type ArticleId, asArticleId, asNodeId, type NodeId } from '../../domain/basics/ids.ts';
import { bySpan, contains, type Span } from '../../domain/basics/span.ts';
import type { DecidedList, ProposalRef } from '../../domain/review/decision.ts';
import type {
  Accepted,
  Proposal,
  ProposalBody,
  ProposalKind,
  ProposedName,
  Review,
  ReviewStep,
} from '../../domain/review/proposal.ts';
import { inTurn } from '../../domain/review/queue.ts';
import { compareText } from '../../lib/compareText.ts';
import { runToEnd } from '../../lib/runToEnd.ts';
import { sayWhy } from '../extract/whyMessages.ts';
import { findMentions } from '../names/findMentions.ts';
import { buildLexicon, type Lexicon } from '../names/lexicon.ts';
import type { MentionCandidate } from '../names/settleMentions.ts';
import { proposalKey } from '../seeds/edit/proposalKey.ts';
import { noAnnotation, type ReadAnnotation, readAnnotation } from '../seeds/readAnnotations.ts';
import { byPublication, type ReadArticle, readArticles } from '../seeds/readArticles.ts';
import { noProposals, type ReadItem, type ReadProposals, readProposals } from '../seeds/readProposals.ts';
import { isOfOneArticle, readSeeds } from '../seeds/readSeeds.ts';
import type { SeedFile } from '../seeds/seedFiles.ts';
import type { ShapedProposals } from '../seeds/shapeProposals.ts';

/**
 * Everything in the files of a corpus that a person can decide on, in the order in which it is asked, and what has been
 * decided. A name that several articles propose is asked about once. Not asked about: what rests on a rejected name, or
 * fails a check against its article; and passages of an event that is itself only proposed, since they are decided with its
 * name.
 */
export const readReview = (seedFiles: readonly SeedFile[]): Review => runToEnd(reviewInSteps(seedFiles));

/** A person has enough to read in so many articles until the others are read. */
const firstArticles = 12;

/** As `readReview`, pausing after each article. */
export function* reviewInSteps(seedFiles: readonly SeedFile[]): Generator<ReviewStep, Review> {
  const hear = () => {};
  const files = [...seedFiles].sort((a, b) => compareText(a.path, b.path));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seeds = readSeeds(
    files.filter(({ path }) => !isOfOneArticle(path)),
    hear,
  );
  const lexicon = buildLexicon(seeds, hear);
  const listed = [...seeds.articles].sort(({ value: a }, { value: b }) => byPublication(a, b));
  const gathered = startGathering(lexicon);
  for (const [at, entry] of listed.entries()) {
    const text = byPath.get(`articles/${entry.value.file}`);
    for (const one of text ? readArticles([entry], [text], hear) : []) {
      const { id } = one.article;
      const own = (folder: string) => {
        const file = byPath.get(`${folder}/${id}.yaml`);
        return readSeeds(file ? [file] : [], hear);
      };
      const [seed] = own('annotations').annotations.filter(({ value }) => value.article === id);
      const [shaped = null] = own('proposals').proposals.filter(({ article }) => article === id);
      const annotation = seed ? readAnnotation(seed, one, [], lexicon, hear) : noAnnotation;
      const proposals = shaped && readProposals(shaped, one, [], lexicon, hear);
      const mentions = findMentions(one, annotation, proposals ?? noProposals, lexicon, hear);
      gather(gathered, { ...one, annotation, shaped, proposals, mentions });
    }
    const step = { done: at + 1, all: listed.length };
    yield at + 1 === firstArticles && listed.length > firstArticles
      ? { ...step, first: settle(gathered) }
      : step;
  }
  return settle(gathered);
}

/**
 * What has been gathered of the articles so far: of each only what a person is asked, since what it was worked out from
 * takes many times the room.
 */
interface Gathered {
  readonly lexicon: Lexicon;
  readonly articles: ArticleId[];
  readonly pending: Map<string, ProposedName>;
  readonly rejectedNames: Set<string>;
  /** Proposals of names, each under its id. */
  readonly asked: Map<string, Proposal>;
  readonly others: Proposal[];
  readonly accepted: Accepted[];
  /** Names that are counted among the accepted. */
  readonly acceptedNames: Set<string>;
}

const startGathering = (lexicon: Lexicon): Gathered => ({
  lexicon,
  articles: [],
  pending: new Map(),
  rejectedNames: new Set(),
  asked: new Map(),
  others: [],
  accepted: [],
  acceptedNames: new Set(),
});

function gather(gathered: Gathered, one: ReadForReview): void {
  gathered.articles.push(one.article.id);
  for (const { value, rejected } of one.proposals?.names ?? []) {
    if (rejected) gathered.rejectedNames.add(value.id);
    if (!gathered.pending.has(value.id))
      gathered.pending.set(value.id, { type: value.type, label: value.label });
  }
  gathered.others.push(...proposalsOf(one, gathered.asked));
  addAccepted(gathered, one);
}

/** The review of what has been gathered. */
function settle({ articles, pending, rejectedNames, asked, others, accepted }: Gathered): Review {
  const isPending = (id: string) => pending.has(id) && !rejectedNames.has(id);
  const own = new Map([...asked].map(([id, one]) => [id, { ...one, needs: one.needs.filter(isPending) }]));
  const proposals: Proposal[] = [];
  for (const one of own.values()) proposals.push({ ...one, needs: allNeeds(one, own) });
  for (const one of others) {
    const { body } = one;
    // Words of a name that is only proposed are decided with it.
    if ((body.list === 'mentions' || body.list === 'events') && isPending(body.node)) continue;
    const needs = one.needs.filter(isPending);
    proposals.push({ ...one, needs: allNeeds({ ...one, needs }, own) });
  }
  return {
    proposals: inTurn(proposals, articles),
    accepted: [...accepted],
    names: new Map([...pending].map(([id, name]) => [asNodeId(id), name])),
  };
}

/** The names that a proposal needs, those that these need, and so on: an agency needs its country. */
function allNeeds({ needs, body }: Proposal, asked: ReadonlyMap<string, Proposal>): readonly NodeId[] {
  const all = new Set(needs);
  for (const id of all) for (const further of asked.get(id)?.needs ?? []) all.add(further);
  if (body.list === 'names') all.delete(body.node);
  return [...all];
}

interface ReadForReview extends ReadArticle {
  readonly annotation: ReadAnnotation;
  readonly shaped: ShapedProposals | null;
  readonly proposals: ReadProposals | null;
  readonly mentions: readonly MentionCandidate[];
}

/** The proposals of an article except its names, which go to `asked`, each under its id. */
function proposalsOf(one: ReadForReview, asked: Map<string, Proposal>): Proposal[] {
  const { shaped, proposals, mentions } = one;
  if (shaped === null || proposals === null) return [];
  const article = asArticleId(shaped.article);
  const refOf = (list: DecidedList, { index }: ReadItem<unknown>): ProposalRef => {
    const item = shaped[list].find((each) => each.index === index);
    return { article, list, key: proposalKey(list, item?.value ?? {}) };
  };
  const make = (
    list: DecidedList,
    item: ReadItem<{ score?: number; why?: string; by?: string }>,
    kind: ProposalKind,
    body: ProposalBody,
    span: Span | null,
    needs: readonly string[],
  ): Proposal => {
    const { score = null, why = null, by = null } = item.value;
    const ref = refOf(list, item);
    const trigger = span && triggerIn(one, span, body);
    const words = trigger ?? span;
    return {
      id: `${article} ${list} ${ref.key}`,
      article,
      kind,
      refs: [ref],
      body,
      span: span && { start: span.start, end: span.end },
      trigger,
      rejected: item.rejected,
      score,
      why,
      reason: why === null ? null : sayWhy(why, words ? one.article.text.slice(words.start, words.end) : why),
      by,
      needs: [...new Set(needs)].map(asNodeId),
    };
  };

  for (const item of proposals.names) {
    const { id, type, label, forms, when = null, countries } = item.value;
    const kind = type === 'event' ? 'event' : 'name';
    const first =
      mentions.find(({ node }) => node === id) ?? proposals.events.find(({ value }) => value.event === id);
    const words = forms.map(({ text }) => text);
    const body: ProposalBody = { list: 'names', node: asNodeId(id), type, label, forms: words, when };
    const proposal = make('names', item, kind, body, first ?? null, countries);
    const known = asked.get(id);
    const [ref] = proposal.refs;
    if (known === undefined) asked.set(id, proposal);
    else if (known.rejected || !proposal.rejected)
      asked.set(id, {
        ...known,
        refs: [...known.refs, ref],
        rejected: known.rejected && proposal.rejected,
        score: Math.max(known.score ?? 0, proposal.score ?? 0),
      });
  }
  const found: Proposal[] = [];
  for (const item of proposals.mentions) {
    const { node, how } = item.value;
    found.push(make('mentions', item, 'name', { list: 'mentions', node: asNodeId(node), how }, item, []));
  }
  for (const item of proposals.events) {
    const { event } = item.value;
    found.push(make('events', item, 'event', { list: 'events', node: asNodeId(event) }, item, []));
  }
  for (const item of proposals.relations) {
    const { source, predicate, target, certainty, attributedTo = null, via = [] } = item.value;
    const { when = null, basis = null } = item.value;
    const body: ProposalBody = {
      list: 'relations',
      source: source.map(asNodeId),
      predicate,
      target: target.map(asNodeId),
      certainty,
      attributedTo,
      via,
      when,
      basis,
    };
    const needs = [...source, ...target, ...(attributedTo === null ? [] : [attributedTo]), ...via];
    found.push(make('relations', item, 'link', body, item, needs));
  }
  for (const item of proposals.same) {
    const [keep, drop] = item.value.nodes;
    const span = mentions.find(({ node }) => node === drop) ?? mentions.find(({ node }) => node === keep);
    const nodes: readonly [NodeId, NodeId] = [asNodeId(keep), asNodeId(drop)];
    found.push(make('same', item, 'same', { list: 'same', nodes }, span ?? null, [keep]));
  }
  return found;
}

/** The longest words of a relation's quote that name neither end, trimmed. */
function triggerIn({ article, mentions }: ReadForReview, span: Span, body: ProposalBody): Span | null {
  if (body.list !== 'relations') return null;
  const ends = new Set<string>([...body.source, ...body.target]);
  const inside = mentions.filter((one) => ends.has(one.node) && contains(span, one)).sort(bySpan);
  let at = span.start;
  let best: Span | null = null;
  for (const { start, end } of [...inside, { start: span.end, end: span.end }]) {
    const words = trim(article.text, { start: at, end: start });
    if (words !== null && (best === null || words.end - words.start > best.end - best.start)) best = words;
    at = Math.max(at, end);
  }
  return best;
}

/** The words without surrounding spaces, punctuation and articles; null where nothing is left. */
function trim(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const [lead = ''] = /^[\s\p{P}]*/u.exec(words) ?? [];
  const [tail = ''] =
    /(?:[\s\p{P}]|(?<![\p{L}\p{N}])(?:le|la|les|l|un|une|des|du|de|d|au|aux|à|en|the|a|an|of|to|in)(?![\p{L}\p{N}]))*$/iu.exec(
      words,
    ) ?? [];
  return lead.length + tail.length < words.length
    ? { start: start + lead.length, end: end - tail.length }
    : null;
}

/** Adds what a person has accepted in an article: a name at the first article that says it. */
function addAccepted({ lexicon, accepted, acceptedNames }: Gathered, one: ReadForReview): void {
  const { article, annotation, mentions } = one;
  const add = (kind: ProposalKind, { start, end }: Span) =>
    accepted.push({ article: article.id, kind, span: { start, end } });
  for (const mention of [...mentions, ...annotation.events].sort(bySpan)) {
    const entry = lexicon.entries.get(mention.node)?.value;
    if (entry?.provenance?.origin !== 'reviewed' || acceptedNames.has(mention.node)) continue;
    acceptedNames.add(mention.node);
    add(entry.type === 'event' ? 'event' : 'name', mention);
  }
  const lines = new Set<number>();
  for (const { provenance, line, ...span } of annotation.relations) {
    // A relation with several ends is written on one line.
    if (provenance?.origin !== 'reviewed' || lines.has(line)) continue;
    lines.add(line);
    add('link', span);
  }
}
