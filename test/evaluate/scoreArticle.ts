import type { NodeType } from '../../src/domain/basics/kinds.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import { alignNodes } from './alignNodes.ts';
import { type Counts, noCounts } from './counts.ts';
import type { Found, FoundRelation } from './found.ts';
import type { GoldArticle, GoldRelation } from './gold.ts';
import { matchSpans } from './matchSpans.ts';
import { matchEvents } from './scoreEvents.ts';
import {
  type Naming,
  noSameNode,
  pairMentions,
  type SameNode,
  scoreMentions,
  scoreSameNode,
} from './scoreMentions.ts';
import { isTooSure, type MatchedClaim, matchRelations } from './scoreRelations.ts';
import { type JudgedLine, judgeLines, scoreSections } from './scoreSections.ts';

/** What is counted, in the order of the table. */
export const measures = [
  'sections',
  'published',
  'dates',
  'dates, explicit',
  'mentions, span',
  'mentions, span and type',
  'mentions by name or alias',
  'mentions by demonym',
  'mentions by description',
  'events',
  'dates of events',
  'relations, pair',
  'relations, pair and direction',
  'relations, pair, direction, predicate',
  'relations, not surer than the words',
  'certainty',
  'attribution',
  'dates of relations',
] as const;

export type Measure = (typeof measures)[number];

/** The counts of one article, or of several added up. */
export interface Tally {
  readonly counts: Readonly<Record<Measure, Counts>>;
  readonly sameNode: SameNode;
}

/**
 * A reading of an article compared with the right one, part by part: figures and lists of errors are made from this.
 */
export interface Comparison {
  readonly gold: GoldArticle;
  readonly found: Found;
  readonly lines: readonly JudgedLine[];
  readonly dates: readonly [NonNullable<GoldArticle['dates']>[number], NonNullable<Found['dates']>[number]][];
  readonly mentions: readonly [Naming, Naming][];
  readonly events: readonly [ToldEvent, ToldEvent][];
  readonly goldEvents: readonly ToldEvent[];
  readonly foundEvents: readonly ToldEvent[];
  readonly relations: readonly MatchedClaim<GoldRelation, FoundRelation>[];
  /** For given nodes: the id of the wanted node to which each corresponds. */
  readonly nodes: ReadonlyMap<string, string>;
}

interface ToldEvent {
  readonly id: string;
  readonly when: string | null;
  readonly passages: readonly Span[];
  readonly score: number;
}

/** Compares what rules read in an article with the right reading. */
export function compareArticle(
  gold: GoldArticle,
  found: Found,
  isSymmetric: (predicate: string) => boolean,
): Comparison {
  const goldEvents = tellEvents(gold.nodes, gold.mentions, gold.events);
  const foundEvents = tellEvents(found.nodes, found.mentions, found.events);
  const events = matchEvents(goldEvents, foundEvents);
  const nodes = alignNodes(gold.mentions, found.mentions);
  for (const [wanted, given] of events) nodes.set(given.id, wanted.id);
  return {
    gold,
    found,
    lines: judgeLines(gold.text, gold.sections, found.sections),
    dates: matchSpans(gold.dates ?? [], found.dates),
    mentions: pairMentions<Naming, Naming>(gold.mentions, found.mentions),
    events,
    goldEvents,
    foundEvents,
    relations: matchRelations(gold.relations, found.relations, (id) => nodes.get(id), isSymmetric),
    nodes,
  };
}

/** Counts what a comparison shows. */
export function tallyOf(comparison: Comparison): Tally {
  const { gold, found, lines, mentions, events, goldEvents, foundEvents, relations } = comparison;
  const types = { wanted: gold.nodes, given: found.nodes };
  const matched = new Map(mentions);
  const byHow = (...hows: string[]): Counts => {
    const wanted = gold.mentions.filter(({ how }) => hows.includes(how));
    return {
      right: wanted.filter((mention) => matched.has(mention)).length,
      given: 0,
      wanted: wanted.length,
    };
  };
  const claims = (right: number): Counts => ({
    right,
    given: found.relations.length,
    wanted: gold.relations.length,
  });
  const agreed = relations.filter(({ predicate }) => predicate);
  const attributed = agreed.filter(({ wanted }) => wanted.attributedTo !== undefined);
  return {
    counts: {
      sections: scoreSections(lines),
      published: dateCounts([[gold.published, found.published]]),
      dates: countDates(comparison, false),
      'dates, explicit': countDates(comparison, true),
      'mentions, span': scoreMentions(gold.mentions, found.mentions),
      'mentions, span and type': scoreMentions(gold.mentions, found.mentions, types),
      'mentions by name or alias': byHow('name', 'alias'),
      'mentions by demonym': byHow('demonym'),
      'mentions by description': byHow('descriptor'),
      events: { right: events.length, given: foundEvents.length, wanted: goldEvents.length },
      'dates of events': dateCounts(events.map(([a, b]) => [a.when, b.when])),
      'relations, pair': claims(relations.length),
      'relations, pair and direction': claims(relations.filter(({ direction }) => direction).length),
      'relations, pair, direction, predicate': claims(agreed.length),
      'relations, not surer than the words': claims(
        agreed.filter(({ wanted, given }) => !isTooSure(wanted.certainty, given.certainty)).length,
      ),
      certainty: {
        right: agreed.filter(({ wanted, given }) => wanted.certainty === given.certainty).length,
        given: agreed.length,
        wanted: agreed.length,
      },
      attribution: {
        right: attributed.filter((pair) => saysWho(pair, comparison)).length,
        given: agreed.filter(({ given }) => given.attributedTo !== undefined).length,
        wanted: attributed.length,
      },
      'dates of relations': dateCounts(agreed.map(({ wanted, given }) => [wanted.when, given.when])),
    },
    sameNode: scoreSameNode(mentions),
  };
}

export const noTally: Tally = {
  counts: Object.fromEntries(measures.map((measure) => [measure, noCounts])) as Record<Measure, Counts>,
  sameNode: noSameNode,
};

/** In either reading, a name of an event counts as a passage that reports it. */
function tellEvents(
  nodes: ReadonlyMap<string, NodeType>,
  mentions: readonly Naming[],
  events: readonly {
    readonly id: string;
    readonly when: string | null;
    readonly passages: readonly Span[];
    readonly score?: number;
  }[],
): ToldEvent[] {
  const told = new Map<string, { id: string; when: string | null; passages: Span[]; score: number }>();
  for (const { id, when, passages, score = 1 } of events)
    told.set(id, { id, when, passages: [...passages], score });
  for (const { node, start, end } of mentions) {
    if (nodes.get(node) !== 'event') continue;
    const event = told.get(node) ?? { id: node, when: null, passages: [], score: 1 };
    event.passages.push({ start, end });
    told.set(node, event);
  }
  return [...told.values()];
}

/** One count for each pair: given when the second has a date, wanted when the first has, right when they agree. */
const dateCounts = (pairs: readonly (readonly [string | null, string | null])[]): Counts => ({
  right: pairs.filter(([a, b]) => a !== null && a === b).length,
  given: pairs.filter(([, b]) => b !== null).length,
  wanted: pairs.filter(([a]) => a !== null).length,
});

/** A time that the text leaves open is not expected, nor, when it is given as open, counted as given. */
function countDates({ gold, found, dates }: Comparison, explicit: boolean): Counts {
  if (gold.dates === null) return noCounts;
  const isWanted = ({ edtf, basis }: { edtf: string | null; basis: string }) =>
    edtf !== null && (!explicit || basis === 'explicit');
  const pairs = new Map(dates.map(([a, b]) => [b, a]));
  const given = found.dates.filter((date) => {
    if (date.edtf === null) return false;
    const other = pairs.get(date);
    return !explicit || (other ? other.basis === 'explicit' : date.explicit);
  });
  return {
    right: dates.filter(([a, b]) => isWanted(a) && a.edtf === b.edtf).length,
    given: given.length,
    wanted: gold.dates.filter(isWanted).length,
  };
}

/** Whether a claim is attributed to the same speaker: the same node, or words that share a word of four letters. */
function saysWho(
  { wanted, given }: MatchedClaim<GoldRelation, FoundRelation>,
  { nodes, gold, found }: Comparison,
): boolean {
  const [a, b] = [wanted.attributedTo, given.attributedTo];
  if (a === undefined || b === undefined) return false;
  if (gold.nodes.has(a) || found.nodes.has(b)) return nodes.get(b) === a;
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words(a).some((word) => words(b).includes(word));
}
