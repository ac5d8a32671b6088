import type { Span } from '../../../domain/basics/span.ts';
import { eventDeeds } from '../events/eventDeeds.ts';
import { eventParts } from '../events/eventParts.ts';
import { type EventPhrase, isHeadline } from '../events/eventPhrase.ts';
import { findNounEvents } from '../events/findNounEvents.ts';
import { findVerbEvents } from '../events/findVerbEvents.ts';
import { eventsWithin } from '../events/mergeWithin.ts';
import { isOnlyWanted, settleEvents } from '../events/settleEvents.ts';
import type { Grammar } from '../languages/grammar.ts';
import { rulesOf } from '../languages/grammars.ts';
import type { DateMention, NamedArticle, NamedNode, ProposedEvent, ProposedRelation } from '../types.ts';
import { findSayings } from './certainty/findSayings.ts';
import { settle } from './certainty/settle.ts';
import type { Finding, ReadSentence, RelationRule } from './context.ts';
import { type Asserted, fallBack, type ToldSentence } from './fallbacks/account.ts';
import { fallbacks } from './fallbacks/fallbacks.ts';
import { attendanceFrames } from './frames/attendance.ts';
import { bodyFrames } from './frames/bodies.ts';
import { companionFrames } from './frames/companions.ts';
import { compoundFrames } from './frames/compounds.ts';
import { confirmationFrames } from './frames/confirmations.ts';
import { copulaFrames } from './frames/copulas.ts';
import { claimantsIn, denialFrames } from './frames/denials.ts';
import { describedBodyFrames } from './frames/describedBodies.ts';
import { descriptorFrames } from './frames/descriptors.ts';
import { happeningFrames } from './frames/happenings.ts';
import { headingFrames } from './frames/heading.ts';
import { interviewFrames } from './frames/interviews.ts';
import { involvementFrames } from './frames/involvements.ts';
import { listingFrames } from './frames/listings.ts';
import { membershipFrames } from './frames/memberships.ts';
import { nounFrames } from './frames/nouns/nounFrames.ts';
import { participantFrames } from './frames/participants.ts';
import { placeFrames } from './frames/places/placeFrames.ts';
import { presenceFrames } from './frames/presences.ts';
import { roleFrames } from './frames/roles/roleFrames.ts';
import { seatFrames } from './frames/seats.ts';
import { sequenceFrames } from './frames/sequences.ts';
import { statementFrames } from './frames/statements.ts';
import { suspicionFrames } from './frames/suspicions.ts';
import { verbFrames } from './frames/verbs/verbFrames.ts';
import { visitFrames } from './frames/visits.ts';
import { workplaceFrames } from './frames/workplaces.ts';
import type { Phrase, Referent } from './reading/chunks.ts';
import { type OuterMention, outerMentions, readItems } from './reading/items/readItems.ts';
import { joinHeadline } from './reading/joins/joinChunks.ts';
import { mainState } from './reading/mainState.ts';
import { resolvePronouns } from './reading/pronouns/resolvePronouns.ts';
import { readChunks } from './reading/readChunks.ts';
import { newThread } from './reading/thread.ts';

/** The rules that find relations, in the order in which they are applied to each sentence. */
const rules: readonly RelationRule[] = [
  verbFrames,
  nounFrames,
  roleFrames,
  copulaFrames,
  descriptorFrames,
  bodyFrames,
  describedBodyFrames,
  compoundFrames,
  placeFrames,
  listingFrames,
  presenceFrames,
  membershipFrames,
  workplaceFrames,
  visitFrames,
  interviewFrames,
  companionFrames,
  attendanceFrames,
  participantFrames,
  headingFrames,
  denialFrames,
  involvementFrames,
  suspicionFrames,
  seatFrames,
  happeningFrames,
  sequenceFrames,
  statementFrames,
  confirmationFrames,
];

/** A sentence of more words than this is a list or a table that lost its line breaks: no relations are read from it. */
const longestSentence = 250;

/** Nouns (folded, of either language) for an event that was only tried. */
const attempts = /^(?:tentatives?|attempts?)$/u;

type Reading = Pick<
  ReadSentence,
  'article' | 'sentence' | 'grammar' | 'chunks' | 'dates' | 'topic' | 'topicPerson' | 'mainState'
>;

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
  const readings = readSentences(article);
  const phrasesOf = new Map<Reading, readonly EventPhrase[]>();
  for (const reading of readings)
    phrasesOf.set(
      reading,
      eventsWithin(reading, [...findNounEvents(reading), ...findVerbEvents(reading)]).sort(
        (a, b) => a.span.start - b.span.start,
      ),
    );
  const events = settleEvents([...phrasesOf.values()].flat());
  const eventOf = new Map<Phrase, NamedNode>();
  const families = new Map(events.map(({ node, phrases }) => [node.id, phrases[0]?.noun.family]));
  const toldBy = new Map<EventPhrase, NamedNode>();
  for (const { node, phrases } of events)
    for (const told of phrases) {
      toldBy.set(told, node);
      if (told.phrase !== null) eventOf.set(told.phrase, node);
      for (const other of told.others ?? []) eventOf.set(other, node);
    }
  const standsFor = (phrase: Phrase): readonly Referent[] => {
    if (phrase.members.length > 0) return phrase.members.flatMap(standsFor);
    // « condamne la tentative de coup d'État »
    const [tried] = phrase.head !== null && attempts.test(phrase.head) ? phrase.complements : [];
    const node = eventOf.get(phrase) ?? (tried === undefined ? undefined : eventOf.get(tried));
    return node === undefined ? phrase.referents : [{ node, as: 'self' }];
  };
  const asserted: Asserted[] = [];
  const sentences: ToldSentence[] = [];
  let claimant: NamedNode | null = null;
  let last: Reading | null = null;
  for (const reading of readings) {
    const told = phrasesOf.get(reading) ?? [];
    const happenings = new Map(
      told.flatMap((phrase) => {
        const node = toldBy.get(phrase);
        return node === undefined ? [] : [[phrase.at, node] as const];
      }),
    );
    const follows =
      last !== null &&
      last.sentence.section === reading.sentence.section &&
      reading.sentence.start - last.sentence.end <= 3;
    const spoken = {
      ...reading,
      standsFor,
      events: happenings,
      families,
      claimant: follows ? claimant : null,
    };
    const read: ReadSentence = { ...spoken, sayings: findSayings(spoken) };
    sentences.push({
      read,
      told: told.flatMap((phrase) => {
        const node = isOnlyWanted(phrase) ? undefined : toldBy.get(phrase);
        return node === undefined ? [] : [{ node, phrase }];
      }),
      before: follows ? (sentences.at(-1) ?? null) : null,
    });
    claimant = claimantsIn(read).at(-1) ?? null;
    last = reading;
    const found = rules.flatMap((rule) => rule(read));
    const parts = told.flatMap((phrase) =>
      isOnlyWanted(phrase) ? [] : eventParts(phrase, toldBy.get(phrase), reading.chunks[phrase.at]),
    );
    const granted = new Set(parts.flatMap((part) => (part.granted === true ? [tripleOf(part)] : [])));
    // What an event's own phrase grants needs no verb to say it again.
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
    const deeds = told
      .flatMap(eventDeeds)
      .filter((deed) => !known.has(tripleOf(deed)) && !fought.has(`${deed.source.id} ${deed.target.id}`));
    // « l'avocat de X, Y »: whose words are read as Y's own says nothing of Y.
    const others = [...anew, ...parts, ...deeds].filter(({ source, target }) => source.id !== target.id);
    asserted.push(...others.map((finding) => ({ read, finding })));
  }
  asserted.push(...fallBack(fallbacks, sentences, asserted));
  const relations = withoutContradictions(asserted).map(({ read, finding }) => settle(read, finding));
  return { events: events.map(({ proposed }) => proposed), relations: withoutRepeats(relations) };
}

const violent = new Set(['fought', 'attacked', 'killed', 'arrested', 'in-conflict-with', 'kidnapped']);

const tripleOf = ({ source, predicate, target }: Finding): string => `${source.id} ${predicate} ${target.id}`;

/**
 * Drops offices that were given to a state only because the article is about it, where the article itself says that the
 * same person holds one elsewhere: « le président Biden » is not Venezuela's president when « le président américain »
 * occurs too; where it says who else holds that one, as a state has one president; and where someone has lost it.
 */
function withoutContradictions<T extends { readonly read: ReadSentence; readonly finding: Finding }>(
  asserted: readonly T[],
): T[] {
  const held = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  const seatOf = ({ read, finding }: T): string | null => {
    const title = read.article.text.slice(finding.trigger.start, finding.trigger.end);
    const office = finding.predicate === 'heads' ? seats.find((one) => one.test(title)) : undefined;
    return office === undefined ? null : `${office.source} ${finding.target.id}`;
  };
  for (const one of asserted) {
    const { finding } = one;
    if (finding.why !== 'role' || !offices.has(finding.predicate)) continue;
    held.set(finding.source.id, (held.get(finding.source.id) ?? new Set()).add(finding.target.id));
    const seat = seatOf(one);
    if (seat !== null) holders.set(seat, (holders.get(seat) ?? new Set()).add(finding.source.id));
  }
  const envoys = new Map<string, Set<string>>();
  for (const { read, finding } of asserted)
    if (finding.why === 'role' && abroad.test(read.article.text.slice(finding.span.start, finding.span.end)))
      envoys.set(finding.source.id, (envoys.get(finding.source.id) ?? new Set()).add(finding.target.id));
  const dealsWith = new Map<string, Set<string>>();
  for (const { finding } of asserted)
    if (dealings.has(finding.predicate))
      for (const [one, other] of [
        [finding.source.id, finding.target.id],
        [finding.target.id, finding.source.id],
      ] as const)
        for (const state of envoys.get(one) ?? [])
          dealsWith.set(other, (dealsWith.get(other) ?? new Set()).add(state));
  const removed = new Set(
    asserted.flatMap(({ finding }) =>
      finding.predicate === 'removed-from-office' ? [finding.target.id] : [],
    ),
  );
  return asserted.filter((one) => {
    const { finding } = one;
    if (finding.why !== 'role-of-state') return true;
    // « X a renversé le président élu Y »: no longer.
    if (finding.predicate === 'heads' && removed.has(finding.source.id)) return false;
    // The foreign minister of a state deals with the presidents of others.
    if (dealsWith.get(finding.source.id)?.has(finding.target.id) === true) return false;
    const elsewhere = held.get(finding.source.id);
    if (elsewhere !== undefined && !elsewhere.has(finding.target.id)) return false;
    const holder = holders.get(seatOf(one) ?? '');
    return holder === undefined || holder.has(finding.source.id);
  });
}

/** Titles (of either language) of those who deal with other states. */
const abroad =
  /étrang|extérieur|diplomat|ambassad|émissaire|foreign|envoy|secretary of state|secrétaire d['’]état/iu;
const dealings = new Set(['met', 'urged', 'accused', 'criticised', 'praised', 'opposed']);

/** Offices of a state that one person holds at a time. */
const seats = [/\b(?:pr[ée]sidente?|president)\b/iu, /\b(?:roi|king|emir|[ée]mir|sultan)\b/iu];

const offices = new Set(['heads', 'headed', 'served', 'was-member-of']);

/** English: whether a word behind a hyphen is a participle or a gerund, which then says what the noun is like. */
const isQualifier = (grammar: Grammar, word: string): boolean =>
  grammar.headAt === 'last' &&
  grammar.verbForms.get(word)?.some(({ form }) => form === 'participle' || form === 'gerund') === true &&
  !grammar.roles.has(word) &&
  !grammar.eventNouns.has(word);

/** The sentences for which there are rules, read into phrases and verbs. */
function readSentences(article: NamedArticle): Reading[] {
  const mentions = outerMentions(article);
  const mentionsIn = walker(mentions);
  const datesIn = walker(article.dates);
  const readings: Reading[] = [];
  const state = mainState(article);
  let thread = newThread();
  for (const sentence of article.sentences) {
    const named: readonly OuterMention[] = mentionsIn(sentence);
    const dates: readonly DateMention[] = datesIn(sentence);
    if (sentence.language === null || sentence.section === 'boilerplate') continue;
    if (sentence.lastToken - sentence.firstToken > longestSentence) continue;
    const { grammar, readVerb } = rulesOf(sentence.language);
    const items = readItems(article, sentence, named, dates, grammar.compounds, (word) =>
      isQualifier(grammar, word),
    );
    const follows = thread.after !== null && sentence.start - thread.after.end <= 3;
    const topic = follows ? thread.body : null;
    const topicPerson = follows && !thread.kept ? thread.person : null;
    const read = readChunks(grammar, readVerb, items);
    const whole = isHeadline(sentence) ? joinHeadline(read, grammar) : read;
    const resolved = resolvePronouns(whole, { article, sentence, grammar, thread, mainState: state });
    const { chunks } = resolved;
    thread = resolved.thread;
    readings.push({ article, sentence, grammar, chunks, dates, topic, topicPerson, mainState: state });
  }
  return readings;
}

/** Gives the spans within one sentence after the other; both are in order, so each span is looked at once. */
function walker<T extends Span>(spans: readonly T[]): (sentence: Span) => readonly T[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < spans.length && (spans[next]?.start ?? 0) < start) next++;
    const from = next;
    while (next < spans.length && (spans[next]?.end ?? 0) <= end) next++;
    return spans.slice(from, next);
  };
}

/** One proposal per passage: of the same relation found twice in the same words, the more certain reading. */
function withoutRepeats(relations: readonly ProposedRelation[]): ProposedRelation[] {
  const best = new Map<string, ProposedRelation>();
  for (const relation of relations) {
    const { source, predicate, target, start, end } = relation;
    const overlapping = `${source} ${predicate} ${target} ${Math.floor(start / 40)} ${Math.floor(end / 400)}`;
    const known = best.get(overlapping);
    if (known === undefined || known.score < relation.score) best.set(overlapping, relation);
  }
  return [...best.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.predicate < b.predicate ? -1 : 1),
  );
}
