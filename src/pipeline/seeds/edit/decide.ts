import type { DecidedList, Decision, ProposalRef } from '../../../domain/review/decision.ts';
import { foldName } from '../../../lib/tokens.ts';
import { lexiconPath } from '../lexiconFiles.ts';
import type { NameProposal, ProposalList, ProposalsSeed } from '../proposalSchema.ts';
import { mayPropose, type NamedProposal, type ShapedProposals } from '../shapeProposals.ts';
import {
  annotationPath,
  type CorpusDraft,
  type CorpusTexts,
  draftCorpus,
  keyOrder,
  proposalsPath,
} from './corpusTexts.ts';
import { joinNodes } from './joinNodes.ts';
import { itemIn, proposalKey } from './proposalKey.ts';
import type { YamlEdit } from './splices.ts';
import { type Writable, writeKey } from './writeYaml.ts';

/**
 * The files of a corpus that the decisions change, with their new texts. Accepting moves a proposal into the article's
 * annotation, and a new name into the lexicon with everything that rests on it alone, as `origin: reviewed`; names that
 * an accepted proposal needs are accepted too. Accepting that two nodes are the same joins them. Rejecting leaves a
 * proposal in its file, marked, so that it does not come back, a name in every file that proposes it; restoring removes
 * the mark, in one file. Decisions are applied in order, each to the result of those before. Throws when a proposal does
 * not exist or a file is not valid YAML: the caller has read the corpus before.
 */
export function decide(texts: CorpusTexts, decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const draft = draftCorpus(texts);
  /** In which articles each name, by its key, has been rejected together with another's. */
  const gone = new Map<string, Set<string>>();
  for (const decision of decisions) {
    if (decision.kind === 'accept') accept(draft, decision.proposal, decision.corrected);
    else mark(draft, decision.proposal, decision.kind === 'reject', gone);
  }
  return draft.changed;
}

function mark(
  draft: CorpusDraft,
  { article, list, key }: ProposalRef,
  rejected: boolean,
  gone: Map<string, Set<string>>,
): void {
  const known = list === 'names' && rejected ? gone.get(key) : undefined;
  if (known?.has(article)) return;
  const set = (of: string, index: number) =>
    draft.edit(proposalsPath(of), [
      { kind: 'set', map: [list, index], key: 'rejected', value: rejected ? true : undefined },
    ]);
  const { index, value } = find(draft, article, list, key);
  if ((value.rejected === true) !== rejected) set(article, index);
  const { id } = value as Partial<NamedProposal>;
  if (list !== 'names' || !rejected || id === undefined || known !== undefined) return;
  const articles = new Set<string>();
  for (const other of proposing(draft, id)) {
    const same = other.article === article ? undefined : itemIn(other, list, key);
    if (same === undefined) continue;
    articles.add(other.article);
    if (same.value.rejected !== true) set(other.article, same.index);
  }
  gone.set(key, articles);
}

/** The names, and what is none, in the files of proposals that have this id in them as it is written. */
function proposing(draft: CorpusDraft, id: string): readonly ShapedProposals[] {
  return draft
    .paths('proposals/')
    .filter((path) => draft.read(path)?.includes(id))
    .flatMap(
      (path) => draft.proposals(path.slice('proposals/'.length, -'.yaml'.length), ['names', 'not']) ?? [],
    );
}

function accept(
  draft: CorpusDraft,
  { article, list, key }: ProposalRef,
  corrected: Readonly<Record<string, Writable>> | undefined,
): void {
  const { index, value } = find(draft, article, list, key);
  const path = proposalsPath(article);
  const item = { ...(value as object), ...corrected } as typeof value;
  if (list === 'names') {
    acceptName(draft, article, { ...(item as NamedProposal), id: (value as NamedProposal).id });
    return;
  }
  if (list === 'same') {
    const { nodes } = item as ProposalsSeed['same'][number];
    const [keep] = nodes;
    draft.edit(path, [{ kind: 'remove', path: [list, index] }]);
    acceptNamesOf(draft, article, [keep]);
    joinNodes(draft, keep, nodes[1]);
    return;
  }
  const changes = corrected !== undefined && proposalKey(list, item) !== proposalKey(list, value);
  const removal: YamlEdit = changes
    ? { kind: 'set', map: [list, index], key: 'rejected', value: true }
    : { kind: 'remove', path: [list, index] };
  draft.edit(path, [removal]);
  acceptNamesOf(draft, article, nodesOf(list, item));
  annotate(draft, article, list, [item]);
}

/** Accepts a node that is still only proposed, whichever article proposes it. */
export function acceptNode(draft: CorpusDraft, id: string): void {
  for (const path of draft.paths('proposals/'))
    if (mayPropose(draft.read(path) ?? '', id))
      acceptNamesOf(draft, path.slice('proposals/'.length, -'.yaml'.length), [id]);
}

/** Accepts those of the nodes that are still only proposed. */
function acceptNamesOf(draft: CorpusDraft, article: string, ids: readonly string[]): void {
  for (const id of new Set(ids)) {
    const name = draft.proposals(article)?.names.find(({ value }) => value.id === id);
    if (name !== undefined) acceptName(draft, article, name.value);
  }
}

/**
 * Moves a name into the lexicon, with the forms that other articles' proposals have for it; what this article proposes
 * about it word by word moves into the annotation, and so do, in every article, the words that are not a mention of it.
 */
function acceptName(draft: CorpusDraft, article: string, name: NamedProposal): void {
  const own = draft.proposals(article);
  const others = proposing(draft, name.id).filter((one) => one.article !== article);
  const sameNames = others.flatMap(({ names }) => names.filter(({ value }) => value.id === name.id));
  const forms = uniqueForms([name, ...sameNames.map(({ value }) => value)]);
  const demonyms = [
    ...new Set([name, ...sameNames.map(({ value }) => value)].flatMap((one) => one.demonyms)),
  ];

  // The name is moved first, so that whatever needs it finds it accepted and there is no endless recursion.
  for (const shaped of [...(own === null ? [] : [own]), ...others]) forgetName(draft, shaped, name.id, forms);
  acceptNamesOf(draft, article, name.countries);
  const countries = name.countries.filter((country) => hasEntry(draft, lexiconPath('country'), country));
  const isEvent = name.type === 'event';
  const { id, label, short, determiner, coordinates, sameAs, when, basis, note } = name;
  const entry = {
    id,
    label,
    short,
    determiner,
    when: isEvent ? when : undefined,
    basis: isEvent && when !== undefined ? (basis ?? 'stated') : undefined,
    note,
    names: orNone(forms.filter((form) => !isTaken(draft, textOf(form)))),
    demonyms: isEvent ? undefined : orNone(demonyms.filter((form) => !isTaken(draft, form))),
    countries: orNone(countries),
    coordinates: isEvent ? undefined : coordinates,
    sameAs: orNone(sameAs),
    origin: 'reviewed',
  };
  draft.edit(lexiconPath(name.type), [{ kind: 'append', list: [], item: entry }]);
  if (own === null) return;
  const mentions = wanted(
    own.mentions.filter(({ value }) => value.node === id),
    forms.length > 0,
  );
  const passages = wanted(
    own.events.filter(({ value }) => value.event === id),
    !isEvent,
  );
  takeOut(
    draft,
    article,
    'mentions',
    mentions.map(({ value }) => proposalKey('mentions', value)),
  );
  takeOut(
    draft,
    article,
    'events',
    passages.map(({ value }) => proposalKey('events', value)),
  );
  annotate(
    draft,
    article,
    'mentions',
    mentions.map(({ value }) => value),
  );
  annotate(
    draft,
    article,
    'events',
    passages.map(({ value }) => value),
  );
}

/**
 * The items that were not rejected; or all of them, if all were rejected and nothing else would show that the node
 * exists.
 */
function wanted<One extends { readonly value: { readonly rejected?: boolean } }>(
  items: readonly One[],
  isShownOtherwise: boolean,
): readonly One[] {
  const live = items.filter(({ value }) => value.rejected !== true);
  return live.length > 0 || isShownOtherwise ? live : items;
}

/**
 * Removes a name from the proposals of an article, and moves words that are not a mention of it into the annotation.
 */
function forgetName(
  draft: CorpusDraft,
  shaped: ShapedProposals,
  id: string,
  forms: readonly Writable[],
): void {
  const keys = new Set(forms.map((form) => foldName(textOf(form))));
  const names = shaped.names.filter(({ value }) => value.id === id);
  const not = shaped.not.filter(({ value }) => keys.has(foldName(value.quote)));
  if (names.length === 0) return;
  draft.edit(proposalsPath(shaped.article), [
    ...names.map(({ index }): YamlEdit => ({ kind: 'remove', path: ['names', index] })),
    ...not.map(({ index }): YamlEdit => ({ kind: 'remove', path: ['not', index] })),
  ]);
  annotate(
    draft,
    shaped.article,
    'not',
    not.map(({ value }) => value),
  );
}

function takeOut(
  draft: CorpusDraft,
  article: string,
  list: 'mentions' | 'events',
  keys: readonly string[],
): void {
  const shaped = draft.proposals(article);
  if (shaped === null) return;
  const gone = new Set(keys);
  const edits = shaped[list].flatMap(({ value, index }): YamlEdit[] =>
    gone.has(proposalKey(list, value)) ? [{ kind: 'remove', path: [list, index] }] : [],
  );
  draft.edit(proposalsPath(article), edits);
}

/** Writes items of a list of proposals into the annotation of their article. */
function annotate(
  draft: CorpusDraft,
  article: string,
  list: 'mentions' | 'not' | 'events' | 'relations',
  items: readonly object[],
): void {
  const edits = items.map(
    (value): YamlEdit => ({ kind: 'append', list: [list], item: annotationItem(list, value) }),
  );
  draft.edit(annotationPath(article), edits, keyOrder, writeKey('article', article, 0));
}

/** A proposal as a person would have written it in the annotation, with its keys in the usual order. */
function annotationItem(list: string, value: object): Writable {
  const { score: _, by: __, why, rejected: ___, ...kept } = value as Record<string, Writable>;
  if (list === 'not') return { ...kept, why };
  if (list !== 'relations') return { ...kept, origin: 'reviewed' };
  const { source, predicate, target, quote, in: around, certainty, ...rest } = kept;
  const one = (ids: Writable) => (Array.isArray(ids) && ids.length === 1 ? ids[0] : ids);
  return {
    source: one(source),
    predicate,
    target: one(target),
    quote,
    in: around,
    certainty: certainty === 'stated' ? undefined : certainty,
    ...rest,
    origin: 'reviewed',
  };
}

/** The ids that an item refers to; a relation's speakers may be plain words, which are no ids. */
function nodesOf(list: ProposalList, value: object): string[] {
  const item = value as Record<string, string | readonly string[] | undefined>;
  if (list === 'mentions') return [item.node ?? []].flat();
  if (list === 'events') return [item.event ?? []].flat();
  return [item.source ?? [], item.target ?? [], item.attributedTo ?? [], item.via ?? []].flat();
}

function find(draft: CorpusDraft, article: string, list: DecidedList, key: string) {
  const shaped = draft.proposals(article, list === 'names' ? ['names'] : undefined);
  const item = shaped && itemIn(shaped, list, key);
  if (shaped === null || !item)
    throw new Error(`${proposalsPath(article)} has no such proposal under « ${list} »: ${key}`);
  return item;
}

const textOf = (form: unknown): string =>
  typeof form === 'string' ? form : String((form as { text?: unknown } | null)?.text ?? '');

/** The forms of several entries for one name, each once, written as briefly as possible. */
function uniqueForms(names: readonly NameProposal[]): Writable[] {
  const found = new Map<string, Writable>();
  for (const { forms } of names)
    for (const form of forms) {
      const isPlain =
        !('open' in form && form.open !== undefined) && !('how' in form && form.how !== undefined);
      if (!found.has(form.text)) found.set(form.text, isPlain ? form.text : { ...form });
    }
  return [...found.values()];
}

const orNone = <Value>(list: readonly Value[]): readonly Value[] | undefined =>
  list.length === 0 ? undefined : list;

function hasEntry(draft: CorpusDraft, path: string, id: string): boolean {
  if (!draft.read(path)?.includes(id)) return false;
  const entries = draft.value(path);
  return Array.isArray(entries) && entries.some((entry) => (entry as { id?: unknown } | null)?.id === id);
}

/** Whether a node of the lexicon already has this name: two nodes must not share one. */
function isTaken(draft: CorpusDraft, form: string): boolean {
  const key = foldName(form);
  return draft.paths('lexicon/').some((path) => {
    if (path === 'lexicon/predicates.yaml' || path === 'lexicon/regions.yaml') return false;
    if (!foldName(draft.read(path) ?? '').includes(key)) return false;
    const entries = draft.value(path);
    return (Array.isArray(entries) ? entries : []).some((entry) => {
      const { names, demonyms, aliases } = (entry ?? {}) as Record<string, unknown>;
      return [names, demonyms, aliases].flat().some((name) => foldName(textOf(name)) === key);
    });
  });
}
