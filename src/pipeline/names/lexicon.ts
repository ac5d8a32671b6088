import type { Problem } from '../../domain/basics/problem.ts';
import { foldName, tokenize } from '../../lib/tokens.ts';
import type { LexiconEntry, Seeds } from '../seeds/readSeeds.ts';
import type { Located } from '../seeds/readValue.ts';
import type { Report } from '../seeds/seedFiles.ts';
import type { PredicateSeed, SpeakerSeed } from '../seeds/seedSchema.ts';
import { listPatterns, type NamePattern } from './namePatterns.ts';
import { buildTrie, type NameTrie } from './nameTrie.ts';

/** The lexicon with its ids resolved and its names indexed. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Located<LexiconEntry>>;
  readonly predicates: ReadonlyMap<string, Located<PredicateSeed>>;
  /** Speakers, by the article's own words for them. */
  readonly speakers: ReadonlyMap<string, Located<SpeakerSeed>>;
  readonly names: NameTrie;
  /** The node with this name, alias, adjective or label, ignoring case and accents. */
  readonly idOf: (name: string) => string | undefined;
}

/** Assembles the lexicon and reports inconsistencies: ids or names given twice, unknown countries, bad dates. */
export function buildLexicon(seeds: Seeds, report: Report): Lexicon {
  const entries = indexById(
    seeds.lexicon.map((entry) => [entry.value.id, entry]),
    report,
  );
  const predicates = indexById(
    seeds.predicates.map((entry) => [entry.id, entry]),
    report,
  );
  const speakers = indexById(
    seeds.speakers.map((entry) => [entry.value.words, entry]),
    report,
    'words',
  );
  for (const entry of entries.values()) {
    checkCountries(entry, entries, report);
    checkBeside(entry, entries, report);
    checkDate(entry, report);
  }
  for (const region of seeds.regions)
    if (!entries.has(region.value.around))
      report(unknownId(region.value.around, region.file, region.lineOf('around'), entries.keys()));
  const patterns = [...entries.values()].flatMap(listPatterns);
  const owners = checkNames([...entries.values()], patterns, report);
  for (const { value } of entries.values())
    for (const label of [value.label.fr, value.label.en, value.short?.fr, value.short?.en]) {
      const key = foldName(label ?? '');
      if (key !== '' && !owners.has(key)) owners.set(key, { node: value.id, file: '', line: 0 });
    }
  const idOf = (name: string) => owners.get(foldName(name))?.node;
  return { entries, predicates, speakers, names: buildTrie(patterns), idOf };
}

/** The problem of an id that no entry has, with the most similar existing ones. */
export function unknownId(id: string, file: string, line: number, known: Iterable<string>): Problem {
  const similar = [...known]
    .filter((other) => other.includes(id) || id.includes(other))
    .sort((a, b) => Math.abs(a.length - id.length) - Math.abs(b.length - id.length))
    .slice(0, 2);
  const advice = similar.length > 0 ? `: did you mean ${similar.join(' or ')}?` : ': add it or correct it.';
  return {
    severity: 'error',
    rule: 'id-unknown',
    file,
    line,
    message: `There is no « ${id} » in the lexicon${advice}`,
  };
}

function indexById<Entry extends Located<unknown>>(
  entries: readonly (readonly [string, Entry])[],
  report: Report,
  key = 'id',
): Map<string, Entry> {
  const index = new Map<string, Entry>();
  for (const [id, entry] of entries) {
    const first = index.get(id);
    if (first === undefined) index.set(id, entry);
    else
      report({
        severity: 'error',
        rule: 'id-duplicate',
        file: entry.file,
        line: entry.lineOf(key),
        message: `The ${key} « ${id} » ${key === 'id' ? 'is' : 'are'} taken already, at ${first.file}:${first.lineOf(key)}: choose another.`,
      });
  }
  return index;
}

function checkCountries(
  { value, file, lineOf }: Located<LexiconEntry>,
  entries: ReadonlyMap<string, Located<LexiconEntry>>,
  report: Report,
): void {
  value.countries.forEach((id, index) => {
    const country = entries.get(id);
    const line = lineOf('countries', index);
    if (country === undefined) report(unknownId(id, file, line, entries.keys()));
    else if (country.value.type !== 'country') {
      const message = `« ${id} » is no country but of type ${country.value.type}: name countries here.`;
      report({ severity: 'error', rule: 'country-form', file, line, message });
    }
  });
}

/** Reports wording for use beside a node that does not exist: it would never be used. */
function checkBeside(
  { value, file, lineOf }: Located<LexiconEntry>,
  entries: ReadonlyMap<string, Located<LexiconEntry>>,
  report: Report,
): void {
  value.beside?.forEach(({ nodes }, index) => {
    nodes.forEach((id, at) => {
      if (!entries.has(id)) report(unknownId(id, file, lineOf('beside', index, 'nodes', at), entries.keys()));
    });
  });
}

function checkDate({ value, file, lineOf }: Located<LexiconEntry>, report: Report): void {
  if (value.type !== 'event') return;
  const fail = (message: string) =>
    report({ severity: 'error', rule: 'date-basis', file, line: lineOf('when'), message });
  if (value.when === null && value.basis !== undefined)
    fail('Without a date there is no basis: leave it out.');
  if (value.when !== null && value.basis === undefined)
    fail('Say on what basis the date is known: stated or inferred.');
  if (value.basis === 'inferred' && value.note === undefined)
    fail('The date is inferred: add a note that says from what.');
}

interface NameOwner {
  readonly node: string;
  readonly file: string;
  readonly line: number;
}

/** Two nodes must not share a name: a text that contains it would name both. Names without any letter find nothing. */
function checkNames(
  entries: readonly Located<LexiconEntry>[],
  patterns: readonly NamePattern[],
  report: Report,
): Map<string, NameOwner> {
  const aliases = entries.flatMap(({ value, file, lineOf }) =>
    value.aliases.map((text, index) => ({
      node: value.id,
      text,
      words: tokenize(text).map(({ fold }) => fold),
      file,
      line: lineOf('aliases', index),
    })),
  );
  const owners = new Map<string, NameOwner>();
  for (const { node, text, words, file, line } of [...patterns, ...aliases]) {
    const key = words.join(' ');
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, { node, file, line });
    else if (owner.node !== node) {
      const place = `${owner.file}:${owner.line}`;
      const message = `« ${text} » names « ${owner.node} » already (${place}): a name leads to one node; take it out of one.`;
      report({ severity: 'error', rule: 'name-duplicate', file, line, message });
    }
  }
  return owners;
}
