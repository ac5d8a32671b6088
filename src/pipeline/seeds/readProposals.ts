import type { Span } from '../../domain/basics/span.ts';
import type { Provenance } from '../../domain/graph/provenance.ts';
import { isSlug } from '../../lib/slug.ts';
import { foldName } from '../../lib/tokens.ts';
import { type Lexicon, unknownId } from '../names/lexicon.ts';
import type {
  EventProposal,
  MentionProposal,
  NameProposal,
  NotProposal,
  RelationProposal,
  SameProposal,
} from './proposalSchema.ts';
import { checkAssertion, resolveQuote, type SeedPlace } from './readAnnotations.ts';
import type { ReadArticle } from './readArticles.ts';
import type { LexiconEntry } from './readSeeds.ts';
import type { Report } from './seedFiles.ts';
import {
  idsByWords,
  type ListedProposal,
  type NamedItem,
  type NamedProposal,
  type ShapedProposals,
  wordsOf,
} from './shapeProposals.ts';

/** A valid proposal: what it refers to exists, and its words occur in the article. */
export interface ReadItem<Value> extends SeedPlace {
  /** As it is written: nodes by their ids. */
  readonly value: Value;
  /** A person has rejected it. */
  readonly rejected: boolean;
  /** Its position in its list of the file. */
  readonly index: number;
}

/** One that rests on words of the article. */
export interface QuotedItem<Value> extends ReadItem<Value>, Span {}

/** What is proposed about one article, checked against its text, the lexicon and the vocabulary. */
export interface ReadProposals {
  /** New nodes; those that are already in the lexicon are left out. */
  readonly names: readonly ReadItem<NamedProposal>[];
  readonly mentions: readonly QuotedItem<MentionProposal>[];
  readonly not: readonly QuotedItem<NotProposal>[];
  readonly events: readonly QuotedItem<EventProposal>[];
  readonly relations: readonly QuotedItem<RelationProposal>[];
  readonly same: readonly ReadItem<SameProposal>[];
}

/** Those of an article about which nothing is proposed. */
export const noProposals: ReadProposals = {
  names: [],
  mentions: [],
  not: [],
  events: [],
  relations: [],
  same: [],
};

/**
 * Checks the proposals of one article against its text and the lexicon. A node is referred to by its id, or by a name
 * that is in the lexicon or listed under « names » here. What fails is reported as a warning and left out: a proposal
 * never prevents a graph from being built. What rests on a rejected name is left out silently.
 */
export function readProposals(
  shaped: ShapedProposals,
  article: ReadArticle,
  articles: readonly ReadArticle[],
  lexicon: Lexicon,
  report: Report,
): ReadProposals {
  const { file } = shaped;
  const fail = (rule: string, message: string, line: number) =>
    report({ severity: 'warning', rule, file, line, message });

  const names = shaped.names.map((item) => nameOf(item, lexicon));
  const index = indexNames(names, shaped, lexicon);
  const rejectedIds = new Set(names.flatMap(({ value, rejected }) => (rejected ? [value.id] : [])));
  const proposed = new Map(names.map(({ value }) => [value.id, value]));
  const typeOf = (id: string) => lexicon.entries.get(id)?.value.type ?? proposed.get(id)?.type;

  /** The node's id; null when there is none, which is then reported, or when a person has rejected it. */
  const resolve = (reference: string, line: number): string | null => {
    const id = index(reference);
    if (id === null) {
      const known = [...lexicon.entries.keys(), ...proposed.keys()];
      const { rule, message } = unknownId(reference, file, line, known);
      fail(rule, message, line);
      return null;
    }
    return rejectedIds.has(id) ? null : id;
  };
  const resolveAll = (references: readonly string[], line: number): string[] | null => {
    const ids = references.map((reference) => resolve(reference, line));
    return ids.every((id) => id !== null) ? ids : null;
  };
  const quoted = <Value extends { quote: string; in?: string; rejected?: boolean }>(
    { value, index: at, lineOf: lineIn }: ListedProposal<{ quote: string; in?: string }>,
    canonical: Value | null,
  ): QuotedItem<Value>[] => {
    const span = resolveQuote(value, article, articles, (what, rule, message) =>
      fail(rule, message, lineIn(what)),
    );
    if (span === null || canonical === null) return [];
    return [
      { ...span, file, line: lineIn(), value: canonical, rejected: canonical.rejected === true, index: at },
    ];
  };

  const mentions = shaped.mentions.flatMap((item) => {
    const node = resolve(item.value.node, item.lineOf('node'));
    return quoted(item, node === null ? null : { ...item.value, node });
  });
  const not = shaped.not.flatMap((item) => quoted<NotProposal & { rejected?: boolean }>(item, item.value));
  const events = shaped.events.flatMap((item) => {
    const line = item.lineOf('event');
    const event = resolve(item.value.event, line);
    const isEvent = event !== null && typeOf(event) === 'event';
    if (event !== null && !isEvent)
      fail('event-form', `« ${event} » is no event: a passage tells of an event.`, line);
    return quoted(item, isEvent ? { ...item.value, event } : null);
  });
  const relations = shaped.relations.flatMap((item) => {
    const source = resolveAll(item.value.source, item.lineOf('source'));
    const target = resolveAll(item.value.target, item.lineOf('target'));
    let holds = source !== null && target !== null;
    const nodeNamed = (words: string) => {
      const id = index(words);
      return id !== null && !rejectedIds.has(id) ? id : null;
    };
    const value = { ...item.value, ...(source && { source }), ...(target && { target }) };
    const speakers = {
      ...(value.attributedTo !== undefined && {
        attributedTo: nodeNamed(value.attributedTo) ?? value.attributedTo,
      }),
      ...(value.via !== undefined && { via: value.via.map((one) => nodeNamed(one) ?? one) }),
    };
    const canonical = { ...value, ...speakers };
    checkAssertion(
      canonical,
      article,
      lexicon,
      (id) => proposed.has(id),
      (rule, message, key) => {
        holds = false;
        fail(rule, message, item.lineOf(key));
      },
    );
    return quoted(item, holds ? canonical : null);
  });
  const same = shaped.same.flatMap((item): ReadItem<SameProposal>[] => {
    const nodes = resolveAll(item.value.nodes, item.lineOf('nodes'));
    const [a, b] = nodes ?? [];
    if (a === undefined || b === undefined || a === b) return [];
    const value: SameProposal = { ...item.value, nodes: [a, b] };
    return [{ file, line: item.lineOf(), value, rejected: value.rejected === true, index: item.index }];
  });
  for (const item of shaped.names) {
    item.value.countries.forEach((country, at) => {
      if (isSlug(country) || index(country) !== null) return;
      fail(
        'id-unknown',
        `« ${country} » is no country that is named here: give its id or leave it out.`,
        item.lineOf('countries', at),
      );
    });
  }
  const withCountries = names.map((name) => ({
    ...name,
    value: {
      ...name.value,
      countries: name.value.countries.flatMap(
        (country) => index(country) ?? (isSlug(country) ? country : []),
      ),
    },
  }));
  const fresh = withCountries.filter(({ value }) => !lexicon.entries.has(value.id));
  return { names: fresh, mentions, not, events, relations, same };
}

/** A name with its id: the one written, that of the lexicon's node of this name, or one made from its label. */
function nameOf(
  { value, lineOf, file, index, hasOwnId }: NamedItem,
  lexicon: Lexicon,
): ReadItem<NamedProposal> {
  const known = () =>
    wordsOf(value)
      .map((words) => lexicon.idOf(words))
      .find((id) => id !== undefined);
  const id = hasOwnId ? value.id : (known() ?? value.id);
  return { value: { ...value, id }, file, line: lineOf(), rejected: value.rejected === true, index };
}

/** Finds the id of a node by an id or a name, or null: the lexicon takes precedence over proposals. */
function indexNames(
  names: readonly ReadItem<NamedProposal>[],
  shaped: ShapedProposals,
  lexicon: Lexicon,
): (reference: string) => string | null {
  const ids = new Set(names.map(({ value }) => value.id));
  /** Of a name without an id, which the lexicon has: what refers to it was given the id that it would have had. */
  const settled = new Map(shaped.names.map(({ value }, at) => [value.id, names[at]?.value.id ?? value.id]));
  let byName: ReadonlyMap<string, string> | undefined;
  return (reference) => {
    if (lexicon.entries.has(reference) || ids.has(reference)) return reference;
    const known = settled.get(reference) ?? lexicon.idOf(reference);
    if (known !== undefined) return known;
    byName ??= idsByWords(names.map(({ value }) => value));
    return byName.get(foldName(reference)) ?? null;
  };
}

/** The provenance of a proposal in the graph. */
export const provenanceOf = ({ score, why, by }: Pick<NameProposal, 'score' | 'why' | 'by'>): Provenance => ({
  origin: 'proposed',
  ...(score !== undefined && { score }),
  ...(why !== undefined && { why }),
  ...(by !== undefined && { by }),
});

/** A proposed name as an entry of the lexicon. */
export function entryOf(value: NamedProposal): LexiconEntry {
  const { id, type, label, short, determiner, forms, demonyms, countries, coordinates, sameAs } = value;
  return {
    id,
    type,
    label,
    ...(short !== undefined && { short }),
    ...(determiner !== undefined && { determiner }),
    names: forms,
    demonyms,
    aliases: [],
    countries,
    sameAs,
    ...(coordinates !== undefined && { coordinates }),
    when: value.when ?? null,
    ...(value.when !== undefined && { basis: value.basis ?? 'stated' }),
    ...(value.note !== undefined && { note: value.note }),
    provenance: provenanceOf(value),
  };
}
