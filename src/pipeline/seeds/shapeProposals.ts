import * as v from 'valibot';
import { foldWord } from '../../lib/fold.ts';
import { plainWords } from '../../lib/plainText.ts';
import { isSlug } from '../../lib/slug.ts';
import { foldName } from '../../lib/tokens.ts';
import { toSlug } from '../../lib/toSlug.ts';
import { type ProposalList, type ProposalsSeed, proposalLists } from './proposalSchema.ts';
import { type Located, readOne, reportShape } from './readValue.ts';
import type { Report } from './seedFiles.ts';
import { word } from './seedSchema.ts';
import type { YamlFile, YamlPath } from './yamlFile.ts';

/** An item of one of the lists, with its position there. */
export interface ListedProposal<Value> extends Located<Value> {
  readonly index: number;
}

/** A proposed name, with an id even where the file gives none. */
export type NamedProposal = ProposalsSeed['names'][number] & { readonly id: string };

export interface NamedItem extends ListedProposal<NamedProposal> {
  /** Whether the file gives the id. */
  readonly hasOwnId: boolean;
}

/** What is proposed about one article, each item validated. */
export interface ShapedProposals {
  readonly file: string;
  readonly article: string;
  readonly lineOf: (...path: YamlPath) => number;
  readonly names: readonly NamedItem[];
  readonly mentions: readonly ListedProposal<ProposalsSeed['mentions'][number]>[];
  readonly not: readonly ListedProposal<ProposalsSeed['not'][number]>[];
  readonly events: readonly ListedProposal<ProposalsSeed['events'][number]>[];
  readonly relations: readonly ListedProposal<ProposalsSeed['relations'][number]>[];
  readonly same: readonly ListedProposal<ProposalsSeed['same'][number]>[];
}

/**
 * The proposals of one article, at `path` of a file, item by item: those that do not have the right shape are reported
 * and left out, and the rest is kept. null when the whole does not have it. A name that was given no id has one made from its
 * label, and what refers to a name by its words has its id: so a decision finds it, and leaves ids behind. `only`: the lists
 * that are wanted; the others stay empty.
 */
export function shapeProposals(
  yaml: YamlFile,
  path: YamlPath,
  value: unknown,
  report: Report,
  only: readonly ProposalList[] | null = null,
): ShapedProposals | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportShape(
      yaml,
      path,
      'Proposals are a map with the key « article » and lists of what is proposed.',
      report,
    );
    return null;
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  const heads = readOne(
    yaml,
    path,
    { article: entries.get('article'), ...(entries.has('by') && { by: entries.get('by') }) },
    headSchema,
    report,
  );
  const [head] = heads;
  if (head === undefined) return null;
  for (const key of entries.keys())
    if (key !== 'article' && key !== 'by' && !Object.hasOwn(proposalLists, key))
      reportShape(
        yaml,
        [...path, key],
        `There is no key « ${key} » here: correct its name or take it out.`,
        report,
      );

  const itemsOf = <List extends ProposalList>(list: List): ListedProposal<ProposalsSeed[List][number]>[] => {
    const items = (only?.includes(list) === false ? null : entries.get(list)) ?? [];
    if (!Array.isArray(items)) {
      reportShape(yaml, [...path, list], `« ${list} » must be a list.`, report);
      return [];
    }
    return items.flatMap((item, index) =>
      readOne(yaml, [...path, list, index], item, proposalLists[list] as v.GenericSchema, report).map(
        (one) =>
          ({ ...one, index, value: withProgram(one.value, head.value.by) }) as ListedProposal<
            ProposalsSeed[List][number]
          >,
      ),
    );
  };
  const names = itemsOf('names').map(
    (item): NamedItem => ({
      ...item,
      hasOwnId: item.value.id !== undefined,
      value: { ...item.value, id: item.value.id ?? toSlug(item.value.label.fr, item.value.type) },
    }),
  );
  const idOf = settleReferences(names);
  const withValue = <Value>(item: ListedProposal<Value>, patch: Partial<Value>): ListedProposal<Value> => ({
    ...item,
    value: { ...item.value, ...patch },
  });
  return {
    file: yaml.path,
    article: head.value.article,
    lineOf: (...inner) => yaml.lineOf([...path, ...inner]),
    names,
    mentions: itemsOf('mentions').map((item) => withValue(item, { node: idOf(item.value.node) })),
    not: itemsOf('not'),
    events: itemsOf('events').map((item) => withValue(item, { event: idOf(item.value.event) })),
    relations: itemsOf('relations').map((item) =>
      withValue(item, {
        source: item.value.source.map(idOf),
        target: item.value.target.map(idOf),
        ...(item.value.attributedTo !== undefined && { attributedTo: idOf(item.value.attributedTo) }),
        ...(item.value.via !== undefined && { via: item.value.via.map(idOf) }),
      }),
    ),
    same: itemsOf('same').map((item) => {
      const [a, b] = item.value.nodes;
      return withValue(item, { nodes: [idOf(a), idOf(b)] });
    }),
  };
}

/**
 * Whether the text of a file of proposals may propose a node of this id, written or made from a label: told quickly,
 * before the file is read.
 */
export const mayPropose = (text: string, id: string): boolean =>
  text.includes(id) ||
  foldWord(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .includes(id);

/** Gives the id of a name of this file for words that it has; anything else is given back. */
function settleReferences(names: readonly NamedItem[]): (reference: string) => string {
  const ids = new Set(names.map(({ value }) => value.id));
  // Nearly all refer by ids: the words are looked at when they are first needed.
  let words: ReadonlyMap<string, string> | undefined;
  const byWords = () => {
    words ??= idsByWords(names.map(({ value }) => value));
    return words;
  };
  return (reference) =>
    ids.has(reference) || isSlug(reference)
      ? reference
      : (byWords().get(foldName(plainWords(reference))) ?? reference);
}

/** The id of the first of the names that has these words, by the words as they are compared. */
export function idsByWords(names: readonly NamedProposal[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const name of names)
    for (const words of wordsOf(name)) {
      const key = compared(words);
      if (key !== '' && !ids.has(key)) ids.set(key, name.id);
    }
  return ids;
}

/** All that a proposed name is called. */
export const wordsOf = ({ label, forms }: NamedProposal): readonly string[] => [
  label.fr,
  label.en,
  ...forms.map(({ text }) => text),
];

/** Words as they are compared. Thousands of articles have the same names: what was worked out last is kept. */
function compared(words: string): string {
  const known = lately.get(words);
  if (known !== undefined) return known;
  if (lately.size >= mostKept) lately.clear();
  const made = foldName(plainWords(words));
  lately.set(words, made);
  return made;
}

const lately = new Map<string, string>();
const mostKept = 20_000;

const headSchema = v.strictObject({ article: word, by: v.exactOptional(word) });

/** The item with the file's program, where the item names none and proposes something. */
function withProgram(item: unknown, by: string | undefined): unknown {
  return by === undefined || typeof item !== 'object' || item === null || 'by' in item
    ? item
    : { ...item, by };
}
