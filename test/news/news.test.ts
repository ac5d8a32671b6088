import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../src/domain/basics/span.ts';
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts';
import { listNews, readPredicates } from './listNews.ts';
import { type NewsItem, readNews } from './readNews.ts';

const items = [...listNews('train'), ...listNews('held')];
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

describe('the news items', () => {
  it.each(items.map((item) => [item.id, item] as const))(
    '%s is annotated as the form wants it',
    (_, item) => {
      expect(wordCount(item.text), 'words').toBeGreaterThanOrEqual(115);
      expect(wordCount(item.text), 'words').toBeLessThanOrEqual(420);
      expect(unusedNodes(item)).toEqual([]);
      expect(item.mentions.filter((mention) => !liesInOneSection(item, mention))).toEqual([]);
      expect(item.mentions.filter((mention) => isInChrome(item, mention))).toEqual([]);
      expect(crossings(item)).toEqual([]);
      expect(item.relations.filter(({ source, target }) => source === target)).toEqual([]);
      expect(wrongWeekdays(item)).toEqual([]);
      expect(namesWithoutMention(item)).toEqual([]);
    },
  );

  it('are enough, in both languages, a third of them set aside', () => {
    const held = listNews('held');
    expect(items.length).toBeGreaterThanOrEqual(42);
    expect(held.length * 3).toBeGreaterThanOrEqual(items.length);
    expect(items.filter(({ language }) => language === 'en').length * 3).toBeGreaterThanOrEqual(
      items.length - 3,
    );
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('the form', () => {
  const read = (rest: string) =>
    readNews('x', `manner: agency\nlanguage: fr\nnodes: { country: mali tchad }\n${rest}`, readPredicates());

  it('turns marks into spans of the plain text, one inside the other', () => {
    const item = read(
      'text:\n  - title: "Le [Mali|mali] et"\n  - body: "L’[armée [malienne|mali demo]|mali desc], {mardi|2020-02-04 inferred}."',
    );
    expect(item.text).toBe('Le Mali et\n\nL’armée malienne, mardi.\n');
    expect(item.mentions.map(({ start, end, how }) => [item.text.slice(start, end), how])).toEqual([
      ['Mali', 'name'],
      ['armée malienne', 'descriptor'],
      ['malienne', 'demonym'],
    ]);
    expect(item.dates).toEqual([{ start: 30, end: 35, edtf: '2020-02-04', basis: 'inferred' }]);
  });

  it('splits lists of a relation and finds its quote, the second one when asked', () => {
    const item = read(
      'text: [ { body: "ici et ici" } ]\nrelations: [ { mali+tchad met tchad+mali: "ici §2", by: et, as: denied } ]',
    );
    expect(item.relations).toHaveLength(4);
    expect(item.relations[0]).toMatchObject({
      source: 'mali',
      target: 'tchad',
      start: 7,
      certainty: 'denied',
    });
  });

  it.each([
    ['a quote that is not there', 'relations: [ { mali met tchad: là } ]', 'does not stand there'],
    ['a quote that stands twice', 'relations: [ { mali met tchad: ici } ]', 'stands 2 times'],
    ['a node nobody declared', 'relations: [ { mali met niger: ici et } ]', 'not declared'],
    ['a word of no vocabulary', 'relations: [ { mali likes tchad: ici et } ]', 'no vocabulary'],
    ['a claim attributed to nobody', 'relations: [ { mali met tchad: ici et, as: attributed } ]', 'to whom'],
    ['a date that is none', 'events: { x: { when: 2020-13, in: [ici et] } }', 'no EDTF'],
  ])('refuses %s', (_, rest, why) => {
    expect(() => read(`text: [ { body: "ici et ici" } ]\n${rest}`)).toThrow(why);
  });
});

/** A node without a mention or a passage does not belong in the article. */
function unusedNodes(item: NewsItem): string[] {
  const used = new Set([...item.mentions.map(({ node }) => node), ...item.events.map(({ id }) => id)]);
  return [...item.nodes.keys()].filter((node) => !used.has(node));
}

const liesInOneSection = (item: NewsItem, span: { start: number; end: number }) =>
  item.sections.some((section) => contains(section, span));

const isInChrome = (item: NewsItem, span: { start: number; end: number }) =>
  item.sections.some((section) => section.kind === 'boilerplate' && contains(section, span));

/** Mentions must be side by side or one inside the other. */
function crossings({ mentions, text }: NewsItem): string[] {
  return mentions.flatMap((a, index) =>
    mentions
      .slice(index + 1)
      .filter((b) => overlaps(a, b) && !contains(a, b) && !contains(b, a))
      .map((b) => `${text.slice(a.start, a.end)} / ${text.slice(b.start, b.end)}`),
  );
}

const weekdays = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
];

/** A date that names its weekday must fall on it. */
function wrongWeekdays({ dates, text }: NewsItem): string[] {
  return (dates ?? []).flatMap(({ start, end, edtf }) => {
    const words = text.slice(start, end).toLowerCase();
    const named = weekdays.findIndex((names) => names.some((name) => words.includes(name)));
    const date = edtf === null ? null : parseEdtf(edtf);
    if (named === -1 || date?.kind !== 'date' || edtf === null || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return [];
    return new Date(`${edtf}T12:00Z`).getUTCDay() === named ? [] : [`${words} is not ${edtf}`];
  });
}

/** Words that are marked as a name in one place must be marked everywhere else too, except in chrome. */
function namesWithoutMention(item: NewsItem): string[] {
  const names = new Set(
    item.mentions
      .filter(({ how }) => how === 'name' || how === 'alias' || how === 'demonym')
      .map(({ start, end }) => item.text.slice(start, end)),
  );
  return [...names].flatMap((name) =>
    [...item.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'gu'))]
      .map(({ index }) => ({ start: index, end: index + name.length }))
      .filter((span) => !isInChrome(item, span))
      .filter((span) => !item.mentions.some((mention) => contains(mention, span)))
      .map(({ start }) => item.text.slice(Math.max(0, start - 20), start + name.length + 20)),
  );
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
