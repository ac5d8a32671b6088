import { eventDeeds } from '../events/eventDeeds.ts';
import { eventParts } from '../events/eventParts.ts';
import type { EventPhrase } from '../events/eventPhrase.ts';
import { findNounEvents } from '../events/findNounEvents.ts';
import { findVerbEvents } from '../events/findVerbEvents.ts';
import { eventsWithin } from '../events/mergeWithin.ts';
import { isOnlyWanted, settleEvents } from '../events/settleEvents.ts';
import type { NamedArticle, NamedNode, ProposedEvent, ProposedRelation } from '../types.ts';
import { findSayings } from './certainty/findSayings.ts';
import { settle } from './certainty/settle.ts';
import type { Finding, ReadSentence } from './context.ts';
import { type Asserted, fallBack, type ToldSentence } from './fallbacks/account.ts';
import { fallbacks } from './fallbacks/fallbacks.ts';
import { claimantsIn } from './frames/denials.ts';
import { frames } from './frames/frames.ts';
import { asSelf, type Phrase, type Referent } from './reading/chunks.ts';
import { isNext } from './reading/isNext.ts';
import { type Reading, readSentences } from './readSentences.ts';
import { withoutContradictions } from './withoutContradictions.ts';
import { withoutRepeats } from './withoutRepeats.ts';

/**
 * What an article's sentences assert: the events that they report and the relations between what they name, each with
 * the words that express it, its attribution and its date. Nothing is proposed that a sentence does not say: two names
 * side by side are no relation. Sentences of the site's chrome and of languages without rules are left out. Linear in
 * the length of the text. The same relation reported twice is proposed twice, once for each passage.
 */
export function relate(article: NamedArticle): {
  readonly events: readonly ProposedEvent[];
  readonly relations: readonly ProposedRelation[];
} {
  const told = findEvents(readSentences(article));
  const asserted: Asserted[] = [];
  const sentences: ToldSentence[] = [];
  for (const reading of told.readings) {
    const last = sentences.at(-1) ?? null;
    const before = last !== null && isNext(last.read.sentence, reading.sentence) ? last : null;
    const phrases = told.phrasesOf.get(reading) ?? [];
    const spoken = {
      ...reading,
      standsFor: told.standsFor,
      events: eventsByChunk(phrases, told.nodeOf),
      families: told.families,
      claimant: before === null ? null : (claimantsIn(before.read).at(-1) ?? null),
    };
    const read: ReadSentence = { ...spoken, sayings: findSayings(spoken) };
    const wanted = phrases.filter((phrase) => !isOnlyWanted(phrase));
    sentences.push({
      read,
      told: wanted.flatMap((phrase) => {
        const node = told.nodeOf.get(phrase);
        return node === undefined ? [] : [{ node, phrase }];
      }),
      before,
    });
    const parts = wanted.flatMap((phrase) =>
      eventParts(phrase, told.nodeOf.get(phrase), reading.chunks[phrase.at]),
    );
    const found = frames.flatMap((frame) => frame(read));
    asserted.push(
      ...together(found, parts, phrases.flatMap(eventDeeds)).map((finding) => ({ read, finding })),
    );
  }
  asserted.push(...fallBack(fallbacks, sentences, asserted));
  const relations = withoutContradictions(asserted).map(({ read, finding }) => settle(read, finding));
  return { events: told.events, relations: withoutRepeats(relations) };
}

/** The events that an article reports, and what tells of them. */
interface Events {
  readonly readings: readonly Reading[];
  readonly events: readonly ProposedEvent[];
  /** The words for events in a sentence, in their order. */
  readonly phrasesOf: ReadonlyMap<Reading, readonly EventPhrase[]>;
  readonly nodeOf: ReadonlyMap<EventPhrase, NamedNode>;
  /** By the event's id. */
  readonly families: ReadSentence['families'];
  readonly standsFor: ReadSentence['standsFor'];
}

function findEvents(readings: readonly Reading[]): Events {
  const phrasesOf = new Map<Reading, readonly EventPhrase[]>();
  for (const reading of readings) {
    const found = eventsWithin(reading, [...findNounEvents(reading), ...findVerbEvents(reading)]);
    phrasesOf.set(
      reading,
      found.sort((a, b) => a.span.start - b.span.start),
    );
  }
  const settled = settleEvents([...phrasesOf.values()].flat());
  const named = new Map<Phrase, NamedNode>();
  const nodeOf = new Map<EventPhrase, NamedNode>();
  for (const { node, phrases } of settled)
    for (const told of phrases) {
      nodeOf.set(told, node);
      if (told.phrase !== null) named.set(told.phrase, node);
      for (const other of told.others ?? []) named.set(other, node);
    }
  const standsFor = (phrase: Phrase): readonly Referent[] => {
    if (phrase.members.length > 0) return phrase.members.flatMap(standsFor);
    // « condamne la tentative de coup d'État »
    const [tried] = phrase.head !== null && attempts.test(phrase.head) ? phrase.complements : [];
    const node = named.get(phrase) ?? (tried === undefined ? undefined : named.get(tried));
    return node === undefined ? phrase.referents : [asSelf(node)];
  };
  return {
    readings,
    events: settled.map(({ proposed }) => proposed),
    phrasesOf,
    nodeOf,
    families: new Map(settled.map(({ node, phrases }) => [node.id, phrases[0]?.noun.family])),
    standsFor,
  };
}

/** Nouns (folded, of either language) for an event that was only tried. */
const attempts = /^(?:tentatives?|attempts?)$/u;

const eventsByChunk = (
  phrases: readonly EventPhrase[],
  nodeOf: Events['nodeOf'],
): ReadonlyMap<number, NamedNode> =>
  new Map(
    phrases.flatMap((phrase) => {
      const node = nodeOf.get(phrase);
      return node === undefined ? [] : [[phrase.at, node] as const];
    }),
  );

/**
 * What frames found in a sentence, the parts of its events, and what the events say that someone did, without what one
 * of them says for another.
 */
function together(
  found: readonly Finding[],
  parts: readonly Finding[],
  deeds: readonly Finding[],
): readonly Finding[] {
  // What an event's own phrase grants needs no verb to say it again.
  const granted = new Set(parts.flatMap((part) => (part.granted === true ? [tripleOf(part)] : [])));
  const anew = granted.size === 0 ? found : found.filter((finding) => !granted.has(tripleOf(finding)));
  // Whoever fought, killed or arrested someone is not said to have attacked them as well.
  const fought = new Set(
    found
      .filter(({ predicate }) => violent.has(predicate))
      .map(({ source, target }) => `${source.id} ${target.id}`),
  );
  const known = new Set([
    ...found.map(tripleOf),
    ...found.map(({ source, predicate, target }) => `${target.id} ${predicate} ${source.id}`),
  ]);
  const more = deeds.filter(
    (deed) => !known.has(tripleOf(deed)) && !fought.has(`${deed.source.id} ${deed.target.id}`),
  );
  // « l'avocat de X, Y »: whose words are read as Y's own says nothing of Y.
  return [...anew, ...parts, ...more].filter(({ source, target }) => source.id !== target.id);
}

const violent = new Set(['fought', 'attacked', 'killed', 'arrested', 'in-conflict-with', 'kidnapped']);

const tripleOf = ({ source, predicate, target }: Finding): string => `${source.id} ${predicate} ${target.id}`;
