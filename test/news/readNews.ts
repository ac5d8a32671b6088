import { parse } from 'yaml';
import { type Certainty, certainties, nodeTypes, sectionKinds } from '../../src/domain/basics/kinds.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts';
import { foldSpaces } from '../../src/lib/spaces.ts';
import { occurrences } from '../../src/pipeline/seeds/findQuote.ts';
import type { GoldArticle, GoldDate, GoldEvent, GoldMention, GoldRelation } from '../evaluate/gold.ts';

/** An item of test/news: the article as a file would contain it, and what a person read in it. */
export interface NewsItem extends GoldArticle {
  /** The kind of publication whose style it imitates. */
  readonly manner: string;
  readonly publisher: string | null;
  readonly author: string | null;
}

/**
 * Reads an item (test/news/README.md shows the format by example). Throws, with the item's id and the words concerned,
 * on any violation of the format: a quote that is not in the text, a node that is not declared.
 */
export function readNews(id: string, yaml: string, predicates: ReadonlySet<string>): NewsItem {
  const seed = parse(yaml, { schema: 'failsafe', customTags: ['null'] }) as Seed;
  const fail = (why: string): never => {
    throw new Error(`${id}: ${why}`);
  };
  const nodes = new Map(
    nodeTypes.flatMap((type) => wordsOf(seed.nodes[type]).map((node) => [node, type] as const)),
  );
  for (const event of Object.keys(seed.events ?? {})) nodes.set(event, 'event');
  const known = (node: string) => (nodes.has(node) ? node : fail(`« ${node} » is not declared under nodes`));
  const language =
    seed.language === 'fr' || seed.language === 'en' ? seed.language : fail('language is fr or en');

  const { text, sections, marks } = readText(seed, fail);
  const spaced = foldSpaces(text);
  const find = (words: string): Span => {
    const [, quote = '', nth = '1'] = /^(.*?)(?: §(\d))?$/s.exec(words) ?? [];
    const places = occurrences(spaced.text, foldSpaces(quote).text);
    const at = places[Number(nth) - 1] ?? fail(`« ${words} » does not stand there`);
    if (places.length > 1 && !words.includes(' §'))
      fail(`« ${words} » stands ${places.length} times: add §1 …`);
    return {
      start: spaced.offsets[at] ?? 0,
      end: (spaced.offsets[at + foldSpaces(quote).text.length - 1] ?? 0) + 1,
    };
  };
  const readWhen = (words: string | undefined): string | null => {
    const [edtf = null] = words?.split(' ') ?? [];
    if (edtf !== null && parseEdtf(edtf) === null) fail(`« ${edtf} » is no EDTF date`);
    return edtf;
  };

  const mentions: GoldMention[] = [];
  const dates: GoldDate[] = [];
  for (const { kind, note, start, end } of marks) {
    const [first = '', second] = note.split(' ');
    if (kind === 'mention') {
      const how = hows.get(second) ?? fail(`« ${second} » is no way to mention`);
      mentions.push({ start, end, node: known(first), how });
    } else if (first === 'none') dates.push({ start, end, edtf: null, basis: 'none' });
    else
      dates.push({ start, end, edtf: readWhen(first), basis: second === 'inferred' ? second : 'explicit' });
  }
  const events: GoldEvent[] = Object.entries(seed.events ?? {}).map(([event, entry]) => ({
    id: event,
    when: readWhen(entry.when),
    passages: entry.in.map(find),
  }));
  const relations: GoldRelation[] = (seed.relations ?? []).flatMap(({ by, as, when, ...claim }) => {
    const [[words, quote] = fail('a relation without words')] = Object.entries(claim);
    const [sources = '', predicate = '', targets = '', more] = words.split(' ');
    if (targets === '' || more !== undefined) fail(`« ${words} » is not « source predicate target »`);
    if (!predicates.has(predicate)) fail(`« ${predicate} » is in no vocabulary`);
    const certainty = certaintyOf(as, by) ?? fail(`« ${as} » is no certainty`);
    if (by !== undefined && !nodes.has(by)) find(by);
    if (certainty === 'attributed' && by === undefined) fail(`« ${words} » is attributed: to whom?`);
    const shared = {
      ...find(quote),
      predicate,
      certainty,
      ...(by !== undefined && { attributedTo: by }),
      when: readWhen(when),
    };
    return sources
      .split('+')
      .flatMap((source) =>
        targets.split('+').map((target) => ({ ...shared, source: known(source), target: known(target) })),
      );
  });
  return {
    id,
    language,
    manner: seed.manner,
    text,
    published: readWhen(seed.published),
    publisher: seed.publisher ?? null,
    author: seed.author ?? null,
    sections,
    nodes,
    mentions,
    dates,
    events,
    relations,
  };
}

interface Seed {
  readonly manner: string;
  readonly language: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** `tight`: sections follow one another without a blank line. */
  readonly lines?: 'tight';
  readonly nodes: Readonly<Record<string, string>>;
  readonly text: readonly Readonly<Record<string, string>>[];
  readonly events?: Readonly<Record<string, { readonly when?: string; readonly in: readonly string[] }>>;
  readonly relations?: readonly (Readonly<Record<string, string>> & {
    readonly by?: string;
    readonly as?: string;
    readonly when?: string;
  })[];
}

type Fail = (why: string) => never;

interface Mark extends Span {
  readonly kind: 'mention' | 'date';
  readonly note: string;
}

const hows: ReadonlyMap<string | undefined, GoldMention['how']> = new Map([
  [undefined, 'name'],
  ['alias', 'alias'],
  ['demo', 'demonym'],
  ['desc', 'descriptor'],
]);

const wordsOf = (words: string | undefined): string[] => words?.split(/\s+/).filter(Boolean) ?? [];

const certaintyOf = (as: string | undefined, by: string | undefined): Certainty | undefined =>
  as === undefined ? (by === undefined ? 'stated' : 'attributed') : certainties.find((one) => one === as);

/** The sections one after the other, with their marks removed and turned into spans. */
function readText(seed: Seed, fail: Fail) {
  let text = '';
  const marks: Mark[] = [];
  const sections = seed.text.map((section) => {
    const [[name, marked] = fail('a section without words')] = Object.entries(section);
    const kind = sectionKinds.find((one) => one === name) ?? fail(`« ${name} » is no kind of section`);
    if (text !== '') text += seed.lines === 'tight' ? '\n' : '\n\n';
    const start = text.length;
    const plain = takeMarksOut(marked.trim(), start, marks, fail);
    text += plain;
    return { kind, start, end: start + plain.length };
  });
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: `${text}\n`, sections, marks };
}

/** `[words|note]` is a mention, `{words|note}` a date; a mention may be inside another. */
function takeMarksOut(marked: string, offset: number, marks: Mark[], fail: Fail): string {
  let plain = '';
  const open: { readonly start: number; readonly kind: Mark['kind'] }[] = [];
  for (let at = 0; at < marked.length; at++) {
    const sign = marked.charAt(at);
    if (sign === '[' || sign === '{') {
      open.push({ start: plain.length, kind: sign === '[' ? 'mention' : 'date' });
    } else if (sign === '|' && open.length > 0) {
      const mark = open.pop() ?? fail('a mark without a beginning');
      const close = marked.indexOf(mark.kind === 'mention' ? ']' : '}', at);
      if (close === -1) fail(`a mark without an end, after « ${plain.slice(-30)} »`);
      marks.push({
        kind: mark.kind,
        note: marked.slice(at + 1, close),
        start: offset + mark.start,
        end: offset + plain.length,
      });
      at = close;
    } else if (sign === ']' || sign === '}')
      fail(`a « ${sign} » without a note, after « ${plain.slice(-30)} »`);
    else plain += sign;
  }
  if (open.length > 0) fail('a mark without an end');
  return plain;
}
