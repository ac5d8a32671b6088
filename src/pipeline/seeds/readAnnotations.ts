import type { Certainty, MentionHow } from '../../domain/basics/kinds.ts';
import { contains, type Span } from '../../domain/basics/span.ts';
import type { Provenance } from '../../domain/graph/provenance.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import { plainWords } from '../../lib/plainText.ts';
import { type Lexicon, unknownId } from '../names/lexicon.ts';
import { findQuote, occurrences } from './findQuote.ts';
import type { ReadArticle } from './readArticles.ts';
import type { Located } from './readValue.ts';
import type { Report } from './seedFiles.ts';
import type { AnnotationSeed, RelationSeed } from './seedSchema.ts';
import type { YamlPath } from './yamlFile.ts';

/** Where a problem with something curated is to be shown. */
export interface SeedPlace {
  readonly file: string;
  readonly line: number;
}

export interface CuratedMention extends Span, SeedPlace {
  readonly node: string;
  readonly how: MentionHow;
  /** Left out: a person read it. */
  readonly provenance?: Provenance;
}

/** One source, one target: lists in the seed are expanded. */
export interface CuratedRelation extends Span, SeedPlace {
  readonly source: string;
  readonly predicate: string;
  readonly target: string;
  readonly certainty: Certainty;
  readonly attributedTo?: string;
  readonly via?: readonly string[];
  readonly when: string | null;
  readonly basis?: 'stated' | 'inferred';
  readonly note?: LocalizedText;
  /** Left out: a person read it. */
  readonly provenance?: Provenance;
}

/** What the annotation of one article says, its quotes resolved to spans of the text. */
export interface ReadAnnotation {
  readonly mentions: readonly CuratedMention[];
  /** Occurrences of names that are not mentions. */
  readonly not: readonly (Span & SeedPlace)[];
  /** Passages that report an event. */
  readonly events: readonly CuratedMention[];
  readonly relations: readonly CuratedRelation[];
}

/** That of an article which nobody has annotated. */
export const noAnnotation: ReadAnnotation = { mentions: [], not: [], events: [], relations: [] };

/** Resolves an annotation against its article. What is inconsistent is reported and left out. */
export function readAnnotation(
  seed: Located<AnnotationSeed>,
  article: ReadArticle,
  articles: readonly ReadArticle[],
  lexicon: Lexicon,
  report: Report,
): ReadAnnotation {
  const { file, lineOf, value } = seed;
  const fail = (rule: string, message: string, ...path: YamlPath) =>
    report({ severity: 'error', rule, file, line: lineOf(...path), message });
  const find = (entry: { quote: string; in?: string }, ...path: YamlPath): (Span & SeedPlace) | null => {
    const span = resolveQuote(entry, article, articles, (what, rule, message) =>
      fail(rule, message, ...path, what),
    );
    return span && { ...span, file, line: lineOf(...path) };
  };
  const knowsNode = (id: string, ...path: YamlPath): boolean => {
    if (lexicon.entries.has(id)) return true;
    report(unknownId(id, file, lineOf(...path), lexicon.entries.keys()));
    return false;
  };
  const knowsEvent = (id: string, ...path: YamlPath): boolean => {
    if (!knowsNode(id, ...path)) return false;
    const isEvent = lexicon.entries.get(id)?.value.type === 'event';
    if (!isEvent) fail('event-form', `« ${id} » is no event: a passage tells of an event.`, ...path);
    return isEvent;
  };

  const mentions = value.mentions.flatMap((entry, index) => {
    const span = find(entry, 'mentions', index);
    const known = knowsNode(entry.node, 'mentions', index, 'node');
    return span && known ? [{ ...span, node: entry.node, how: entry.how, ...reviewed(entry) }] : [];
  });
  const not = value.not.flatMap((entry, index) => find(entry, 'not', index) ?? []);
  const events = value.events.flatMap((entry, index) => {
    const span = find(entry, 'events', index);
    const known = knowsEvent(entry.event, 'events', index, 'event');
    return span && known ? [{ ...span, node: entry.event, how: 'passage' as const, ...reviewed(entry) }] : [];
  });
  const relations = value.relations.flatMap((entry, index) => {
    const path = ['relations', index];
    const span = find(entry, ...path);
    checkAssertion(
      entry,
      article,
      lexicon,
      () => false,
      (rule, message, key) => fail(rule, message, ...path, key),
    );
    const ends = (key: 'source' | 'target') => entry[key].filter((id) => knowsNode(id, ...path, key));
    const pairs = ends('source').flatMap((source) => ends('target').map((target) => ({ source, target })));
    if (span === null || !lexicon.predicates.has(entry.predicate)) return [];
    return pairs.map((pair) => ({ ...assertionOf(entry), ...pair, ...span, ...reviewed(entry) }));
  });
  return { mentions, not, events, relations };
}

/** What a relation in a seed says besides its ends and its words. */
export function assertionOf(entry: Omit<RelationSeed, 'source' | 'target'>) {
  const { predicate, certainty, attributedTo, via, when = null, basis, note } = entry;
  return {
    predicate,
    certainty,
    when,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(via !== undefined && { via }),
    ...(basis !== undefined && { basis }),
    ...(note !== undefined && { note }),
  };
}

const reviewed = ({ origin }: { readonly origin?: 'curated' | 'reviewed' }): { provenance?: Provenance } =>
  origin === 'reviewed' ? { provenance: { origin } } : {};

/** The quote's span; null when there is none that can be used, which has then been reported to `fail`. */
export function resolveQuote(
  entry: { quote: string; in?: string },
  { plain, article }: ReadArticle,
  articles: readonly ReadArticle[],
  fail: (what: 'quote' | 'in', rule: string, message: string) => void,
): Span | null {
  const found = findQuote(plain, entry.quote, entry.in);
  if (found.kind === 'missing') {
    const words = (found.what === 'in' ? entry.in : entry.quote) ?? '';
    const wanted = plainWords(words);
    const elsewhere = articles.find((other) => other.plain.text.includes(wanted));
    const hint =
      elsewhere && elsewhere.article.id !== article.id
        ? `It stands in « ${elsewhere.article.id} ».`
        : found.hint;
    const where = found.what === 'quote' && entry.in !== undefined ? `« ${entry.in} »` : `« ${article.id} »`;
    fail(
      found.what,
      'quote-missing',
      `« ${words} » does not stand in ${where}. ${hint} Copy the words exactly.`,
    );
    return null;
  }
  if (found.kind === 'ambiguous') {
    const words = found.what === 'in' ? entry.in : entry.quote;
    const advice =
      found.what === 'in'
        ? 'give more of the words around it in « in »'
        : entry.in === undefined
          ? 'add « in » with words around it that stand once'
          : 'take fewer words into « in »';
    fail(found.what, 'quote-ambiguous', `« ${words} » stands ${found.count} times there: ${advice}.`);
    return null;
  }
  const section = article.sections.find((candidate) => contains(candidate, found.span));
  if (section === undefined || section.kind === 'boilerplate') {
    const where = section ? 'in boilerplate, which says nothing' : 'across two sections';
    fail('quote', 'quote-place', `« ${entry.quote} » stands ${where}: quote from one section.`);
    return null;
  }
  return found.span;
}

/**
 * Reports to `fail` what is wrong with a relation, apart from its quote: an unknown predicate, the same node at both
 * ends, an attribution that does not fit its certainty or is neither a node (`isProposed`: one not yet in the lexicon)
 * nor words of the article, a date without a basis. The ids of its ends are checked elsewhere.
 */
export function checkAssertion(
  relation: RelationSeed,
  { plain, article }: ReadArticle,
  { entries, predicates }: Lexicon,
  isProposed: (id: string) => boolean,
  fail: (rule: string, message: string, key: string) => void,
): void {
  const { predicate, certainty, attributedTo, via = [], when, basis, note } = relation;
  if (!predicates.has(predicate))
    fail(
      'predicate-unknown',
      `« ${predicate} » is not in lexicon/predicates.yaml: choose one of its ids or add it.`,
      'predicate',
    );
  if (relation.source.some((id) => relation.target.includes(id)))
    fail('relation-loop', 'Source and target are the same node: a relation joins two.', 'source');
  if (certainty === 'attributed' && attributedTo === undefined)
    fail('attribution-missing', 'The claim is attributed: say to whom in « attributedTo ».', 'certainty');
  if (certainty === 'stated' && attributedTo !== undefined)
    fail(
      'attribution-missing',
      'Somebody says it: set « certainty: attributed » (or unconfirmed, denied).',
      'attributedTo',
    );
  const speakers = [...(attributedTo === undefined ? [] : [['attributedTo', attributedTo] as const])];
  for (const [key, words] of [...speakers, ...via.map((one) => ['via', one] as const)])
    if (!entries.has(words) && !isProposed(words) && occurrences(plain.text, plainWords(words)).length === 0)
      fail('attribution-unknown', `« ${words} » is neither a node’s id nor words of « ${article.id} ».`, key);
  if (basis !== undefined && when === undefined)
    fail('date-basis', 'Without a date there is no basis.', 'basis');
  if (basis === 'inferred' && note === undefined)
    fail('date-basis', 'The date is inferred: add a note that says from what.', 'basis');
}
