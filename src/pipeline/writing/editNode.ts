import { asArticleId, asNodeId, type NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { overlaps } from '../../domain/basics/span.ts';
import { parseEdtf } from '../../domain/time/parseEdtf.ts';
import type { NodeChanges, WrittenNode } from '../../domain/writing/writing.ts';
import { plainWords } from '../../lib/plainText.ts';
import { foldName } from '../../lib/tokens.ts';
import { proposalsPath } from '../seeds/edit/corpusTexts.ts';
import type { YamlEdit } from '../seeds/edit/splices.ts';
import type { Writable } from '../seeds/edit/writeYaml.ts';
import { lexiconPath } from '../seeds/lexiconFiles.ts';
import { removeFrom } from './annotations.ts';
import type { Desk } from './desk.ts';
import { refuse } from './desk.ts';
import { tellEvent } from './nameWords.ts';
import {
  entryFor,
  type Fields,
  findEntry,
  listOf,
  nameText,
  refuseTaken,
  setFields,
  type WrittenEntry,
} from './nodes.ts';

/** What the files say of a node; of a proposed one, as if it were accepted. Throws `Unwritable` when there is none. */
export function readNode(desk: Desk, id: string): WrittenNode {
  const { type, fields } = entryFor(desk, id);
  const [longitude, latitude] = listOf(fields.coordinates).map(Number);
  const label = fields.label as { readonly fr: string; readonly en: string };
  return {
    type,
    label: { fr: label.fr, en: label.en },
    names: listOf(fields.names).map(nameText),
    demonyms: listOf(fields.demonyms).map(String),
    countries: listOf(fields.countries).map((country) => asNodeId(String(country))),
    when: typeof fields.when === 'string' ? fields.when : null,
    coordinates: longitude !== undefined && latitude !== undefined ? [longitude, latitude] : null,
  };
}

/**
 * Changes the fields of a node in the lexicon; with another type, its entry moves to another file. Throws `Unwritable` for a
 * date that is none, a name that another node has, and an id that does not exist.
 */
export function editNode(desk: Desk, id: NodeId, changes: NodeChanges): void {
  const { when, countries = [], names = [], demonyms = [] } = changes;
  if (when !== undefined && when !== null && parseEdtf(when) === null) refuse({ kind: 'date' });
  for (const name of [...names, ...demonyms]) refuseTaken(desk, name, id);
  for (const country of countries) entryFor(desk, country);
  const { type } = entryFor(desk, id);
  // Moved before its fields change: a date, say, is an error in a file of agencies, which would then not be read.
  if (changes.type !== undefined && changes.type !== type) moveEntry(desk, id, changes.type);
  const entry = entryFor(desk, id);
  setFields(desk.draft, entry, fieldsOf(entry, changes));
}

function fieldsOf({ fields, type }: WrittenEntry, changes: NodeChanges): Fields {
  const { label, names, demonyms, countries, when, coordinates } = changes;
  const dated = when !== undefined && type === 'event' && when !== (fields.when ?? null);
  return {
    ...(label && { label: { fr: label.fr, en: label.en } }),
    ...(names && { names: orEmpty(fields.names, keepForms(fields.names, names)) }),
    ...(demonyms && type !== 'event' && { demonyms: orEmpty(fields.demonyms, demonyms) }),
    ...(countries && { countries: orEmpty(fields.countries, countries) }),
    ...(dated && {
      when: when ?? undefined,
      basis: when === null ? undefined : 'stated',
      // The note said how the old date was inferred.
      ...(fields.basis === 'inferred' && { note: undefined }),
    }),
    ...(coordinates !== undefined &&
      type !== 'event' && {
        coordinates: coordinates === null ? undefined : coordinates.map((degrees) => round(degrees)),
      }),
  };
}

/** Rounds to a hundred-thousandth of a degree, about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** The list; left out when it is empty and none was written before. */
const orEmpty = (before: Writable, list: readonly Writable[]): Writable =>
  list.length === 0 && before === undefined ? undefined : list;

/** The names as the files should have them: those known keep how they are matched; blanks and repetitions are left out. */
function keepForms(before: Writable, names: readonly string[]): Writable[] {
  const known = new Map(listOf(before).map((name) => [nameText(name), name]));
  const folds = new Set<string>();
  return names.flatMap((name) => {
    const text = plainWords(name);
    const fold = foldName(text);
    if (fold === '' || folds.has(`${fold} ${text}`)) return [];
    folds.add(`${fold} ${text}`);
    return [known.get(text) ?? text];
  });
}

/** Fields that only events have, and fields that they cannot have. */
const ofEvents = ['when', 'basis'];
const notOfEvents = ['demonyms', 'coordinates'];

function moveEntry(desk: Desk, id: NodeId, type: NodeType): void {
  const { draft } = desk;
  const entry = findEntry(draft, id) ?? refuse({ kind: 'gone' });
  // The note of an inferred date says how it was inferred, and goes with it.
  const ofDate = entry.fields.basis === 'inferred' ? [...ofEvents, 'note'] : ofEvents;
  const lost = type === 'event' ? notOfEvents : ofDate;
  const item = Object.fromEntries(Object.entries(entry.fields).filter(([key]) => !lost.includes(key)));
  const told = type === 'event' ? firstSentence(desk, id) : null;
  draft.edit(entry.path, [{ kind: 'remove', path: [entry.index] }]);
  draft.edit(lexiconPath(type), [{ kind: 'append', list: [], item }]);
  if (told !== null) tellEvent(desk, told, { id });
  if (entry.type === 'event') forgetPassages(desk, id);
  if (entry.type === 'country') forgetCountry(desk, id);
}

/** The sentence that first names a node, to tell of what is now an event; null when no sentence names it. */
function firstSentence(desk: Desk, id: NodeId) {
  const { articles } = desk.open();
  for (const article of articles) {
    const one = desk.article(article);
    const mention = one.mentions.find(({ node }) => node === id);
    const sentence = mention && one.article.passages.find((passage) => overlaps(passage, mention));
    if (sentence) return { article: asArticleId(article), start: sentence.start, end: sentence.end };
  }
  return null;
}

/** Removes the passages that tell of a node which is no event any longer. */
function forgetPassages(desk: Desk, id: NodeId): void {
  const { draft } = desk;
  for (const article of desk.open().articles) {
    const { seed } = desk.article(article);
    const told = (seed?.events ?? []).flatMap(({ event }, index) => (event === id ? index : []));
    removeFrom(draft, article, 'events', told);
    const proposed = draft.proposals(article)?.events.filter(({ value }) => value.event === id) ?? [];
    draft.edit(
      proposalsPath(article),
      proposed.map(({ index }): YamlEdit => ({ kind: 'remove', path: ['events', index] })),
    );
  }
}

/** Removes what is no country any longer from the countries of all nodes. */
export function forgetCountry({ draft }: Desk, id: NodeId): void {
  for (const path of draft.paths('lexicon/')) {
    const list = draft.read(path)?.includes(id) ? draft.value(path) : null;
    if (!Array.isArray(list)) continue;
    const edits = (list as Fields[]).flatMap((entry, index): YamlEdit[] => {
      const held = listOf(entry?.countries);
      if (!held.includes(id)) return [];
      return [{ kind: 'set', map: [index], key: 'countries', value: held.filter((one) => one !== id) }];
    });
    draft.edit(path, edits);
  }
}
