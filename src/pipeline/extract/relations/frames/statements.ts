import type { Span } from '../../../../domain/basics/span.ts';
import { verbBefore } from '../../events/verbOf.ts';
import type { NamedNode } from '../../types.ts';
import { speakerOf } from '../certainty/sayings/speakers.ts';
import { argumentsOf, phrasesAfter } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import { type Finding, type ReadSentence, type Saying, spanOver } from '../context.ts';
import { eachOf, type Phrase } from '../reading/chunks.ts';
import { isMedium } from '../reading/nodeKinds.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';
import { realDoer } from './oneToAnother.ts';

/** At most this many of whom someone speaks are taken from one statement. */
const mostTopics = 6;

interface Topic {
  readonly node: NamedNode;
  readonly span: Span;
}

/**
 * Whoever speaks speaks of someone: of those that the reported words are about (« X affirme que Y soutient Z »), or of
 * those that the verb of saying has as its object (« X a rappelé l'importance du rôle de Y »).
 */
export function statementFrames(read: ReadSentence): Finding[] {
  return [
    ...read.sayings.flatMap((saying) =>
      (saying.together ?? [saying.speaker]).flatMap((speaker) => fromSaying(read, saying, speaker)),
    ),
    ...fromObjects(read),
    ...fromPassives(read),
    ...toMedium(read),
    ...fromNameless(read),
    ...fromMoods(read),
  ];
}

/** "X told AFP that …": the agency or paper that has it from X. */
function toMedium(read: ReadSentence): Finding[] {
  const { chunks, grammar } = read;
  if (grammar.headAt !== 'last') return [];
  return chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || verb.lemma !== 'tell' || verb.passive) return [];
    const { direct } = argumentsOf(chunks, at, true);
    const [medium, ...more] = direct?.referents ?? [];
    if (direct === null || medium === undefined || more.length > 0 || !isMedium(medium.node)) return [];
    const phrase = realDoer(read, verb, at);
    if (phrase === null || phrase === direct) return [];
    const { speaker } = speakerOf(read, phrase);
    return speaker === null
      ? []
      : findings(
          medium.node,
          [{ node: speaker, span: phrase }],
          { at, trigger: verb.headSpan, span: spanOver(phrase, verb, direct) },
          () => 'cited',
        );
  });
}

/** "A military official told AFP that …": what the agency or paper has from someone without a name. */
function fromNameless(read: ReadSentence): Finding[] {
  const { chunks, grammar } = read;
  if (grammar.headAt !== 'last') return [];
  return read.sayings.flatMap((saying): Finding[] => {
    if (saying.speaker !== null || saying.kind !== 'said') return [];
    const at = chunks.findIndex(
      ({ kind, start, end }) => kind === 'verb' && start <= saying.trigger.start && saying.trigger.end <= end,
    );
    const verb = chunks[at];
    if (verb?.kind !== 'verb' || verb.lemma !== 'tell' || verb.passive) return [];
    if (realDoer(read, verb, at)?.head == null) return [];
    const [medium, ...more] = argumentsOf(chunks, at, true).direct?.referents ?? [];
    if (medium === undefined || more.length > 0 || !isMedium(medium.node)) return [];
    return findings(
      medium.node,
      foremost(read, eventsOf(read, saying.from, saying.to)).slice(0, 1),
      { at, trigger: verb.headSpan, span: verb },
      () => 'reported-on',
    );
  });
}

function fromSaying(read: ReadSentence, saying: Saying, speaker: NamedNode | null): Finding[] {
  if (speaker === null || saying.kind === 'rumour' || saying.kind === 'relayed') return [];
  const told = foremost(read, eventsOf(read, saying.from, elsewhere(read, saying)));
  const main = topicsOf(read, saying);
  const actors = main.length > 0 || told.length > 0 ? main : onlyTopic(read, saying);
  // A body that reports something reports on the event; a person or a state speaks of those who are in it.
  const reports =
    (speaker.type === 'agency' || speaker.type === 'organization') &&
    !(told.length > 0 && told.every(({ at }) => isAside(read, at)));
  // What a body makes known is one thing; others are told along with it.
  const [first, second] = reports ? [told.slice(0, 1), actors] : [actors, told];
  // Whoever speaks of those who take part in what happened speaks of it, too.
  const also = reports ? [] : told.filter(({ at }) => !isAside(read, at)).slice(0, 1);
  const verb = read.chunks.find(
    ({ start, end }) => start <= saying.trigger.start && saying.trigger.end <= end,
  );
  const announces = verb?.kind === 'verb' && read.grammar.cues.announcing.has(verb.lemma);
  const warns = verb?.kind === 'verb' && verb.lemma === 'warn';
  const addressee = warns ? read.chunks[read.chunks.indexOf(verb) + 1] : undefined;
  const addressed = new Set(addressee?.kind === 'phrase' ? addressee.referents.map(({ node }) => node) : []);
  return findings(
    speaker,
    (first.length > 0 ? [...first, ...also] : second).filter(
      // Nobody warns of those for whom they speak, nor of those whom they warn.
      ({ node }) => !(warns && (speaker.countries.includes(node.id) || addressed.has(node))),
    ),
    { at: saying.from, trigger: saying.trigger, span: saying.trigger },
    (node) =>
      saying.written === true || isMedium(speaker)
        ? 'reported-on'
        : warns
          ? 'warned-of'
          : predicateFor(speaker, node, announces),
  );
}

/** « l'arrestation de X a été annoncée par Y »: whoever makes an event known, behind the verb. */
function fromPassives(read: ReadSentence): Finding[] {
  const { chunks, grammar, standsFor } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || !verb.passive || !grammar.cues.announcing.has(verb.lemma)) return [];
    const phrase = realDoer(read, verb, at);
    if (phrase === null) return [];
    const topics = standsFor(phrase).filter(({ node }) => node.type === 'event');
    return phrasesAfter(argumentsOf(chunks, at, false), grammar.place.by).flatMap((by) =>
      eachOf(by).flatMap((one) => {
        const { speaker } = speakerOf(read, one);
        return speaker === null
          ? []
          : findings(
              speaker,
              topics.map(({ node }) => ({ node, span: phrase })),
              { at, trigger: verb.headSpan, span: spanOver(verb, by) },
              () => 'announced',
            );
      }),
    );
  });
}

/** « X a évoqué la décision de Y », "X acknowledged Y's victory": the object of a verb of saying, without « que ». */
function fromObjects(read: ReadSentence): Finding[] {
  const { chunks, grammar } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    if (verb.kind !== 'verb' || verb.passive || verb.negated || verb.objectPronoun || verb.modal !== null)
      return [];
    // « a démenti la mort de X » speaks of it, too.
    const denies = grammar.headAt === 'first' && grammar.cues.denying.has(verb.lemma);
    // « a fait état de la prise de X »
    const reports = grammar.headAt === 'first' && verb.lemma === 'faire';
    if (
      !(denies || reports || grammar.cues.mentioning.has(verb.lemma)) ||
      verb.reflexive ||
      verb.form === 'participle'
    )
      return [];
    // « a rappelé son ambassadeur » tells of a deed.
    if (read.events.has(at)) return [];
    const found = argumentsOf(chunks, at, true);
    const { direct } = found;
    if (direct === null || found.governs >= 0) return [];
    if (reports && direct.head !== 'etat') return [];
    const doer = doerOf(grammar, chunks, at);
    if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated || doer.conditional)
      return [];
    const { phrase } = doer.subject;
    // « …, a rappelé X »: the phrase after the verb is whoever speaks.
    if (phrase === direct) return [];
    const speakers = eachOf(phrase).flatMap((one) => speakerOf(read, one).speaker ?? []);
    const parties = phrasesAfter(found, grammar.place.between);
    const stated = reports ? phrasesAfter(found, ['de', 'du', 'des', 'd']) : [];
    const topics = [direct, ...parties, ...stated]
      .flatMap(phrasesWithin)
      .flatMap((phrase) => topicsIn(read, phrase))
      .concat(situationIn(read, direct));
    return speakers.flatMap((speaker) =>
      findings(speaker, topics, { at, trigger: verb.headSpan, span: spanOver(phrase, verb) }, (node) =>
        reports || isMedium(speaker) ? predicateFor(speaker, node, false) : 'spoke-of',
      ),
    );
  });
}

/** French verbs of what those who speak feel, in « s'est dit … ». */
const moods =
  /^(?:préoccuper|inquiéter|consterner|choquer|horrifier|attrister|alarmer|soulager|disposer|déterminer|convaincre|réjouir)$/u;

/** « X s'est dite préoccupée par le coup d'État », « Y se dit choqué de la visite »: the object of a feeling. */
function fromMoods(read: ReadSentence): Finding[] {
  const { chunks } = read;
  return chunks.flatMap((verb, at): Finding[] => {
    const said = chunks[at + 1];
    if (verb.kind !== 'verb' || verb.lemma !== 'dire' || !verb.reflexive) return [];
    if (said?.kind !== 'verb' || said.form !== 'participle' || !moods.test(said.lemma)) return [];
    const doer = realDoer(read, verb, at);
    if (doer === null) return [];
    const { speaker } = speakerOf(read, doer);
    const told = phrasesAfter(argumentsOf(chunks, at + 1, false), ['par', 'de', 'du', 'des']);
    return speaker === null
      ? []
      : findings(
          speaker,
          told
            .flatMap(phrasesWithin)
            .flatMap((phrase) => topicsIn(read, phrase))
            .concat(told.flatMap((phrase) => situationIn(read, phrase))),
          { at, trigger: said.headSpan, span: spanOver(doer, said) },
          () => 'spoke-of',
        );
  });
}

function findings(
  speaker: NamedNode,
  topics: readonly Topic[],
  { at, trigger, span }: { readonly at: number; readonly trigger: Span; readonly span: Span },
  predicate: (node: NamedNode) => string,
): Finding[] {
  const seen = new Set<NamedNode>([speaker]);
  return topics.flatMap((topic): Finding[] => {
    if (seen.has(topic.node) || seen.size > mostTopics) return [];
    seen.add(topic.node);
    return [
      {
        source: speaker,
        predicate: predicate(topic.node),
        target: topic.node,
        at,
        span: spanOver(span, topic.span),
        trigger,
        certainty: 'stated',
        score: 0.82,
        why: 'says-of',
      },
    ];
  });
}

/**
 * Whom the reported words are about: the subject of their first clause and whom it acts upon; where that subject is a
 * pronoun (« nous ne quittons pas X »), whomever its clause names. Others may be mentioned only in passing.
 */
function topicsOf(read: ReadSentence, { from, to }: Saying): Topic[] {
  const { chunks } = read;
  const first = chunks.findIndex(
    (chunk, at) => at >= from && at < to && chunk.kind === 'verb' && chunk.form === 'finite',
  );
  const verb = chunks[first];
  if (verb?.kind !== 'verb') return [];
  const subject = subjectOf(chunks, first);
  if (subject !== null && subject.at < from) return [];
  const { direct, after } = argumentsOf(chunks, first, !verb.passive);
  const objects = direct === null ? [] : [direct];
  const agents = verb.passive ? [...read.grammar.place.by].flatMap((word) => after.get(word) ?? []) : [];
  const all =
    subject?.kind === 'pronoun'
      ? [...after].flatMap(([word, phrases]) => (read.grammar.place.at.has(word) ? [] : phrases))
      : [];
  return [...(subject?.kind === 'phrase' ? [subject.phrase] : []), ...objects, ...agents, ...all]
    .filter(({ end }) => end <= (chunks[to - 1]?.end ?? 0))
    .flatMap((phrase) => topicsIn(read, phrase))
    .filter(({ node }) => node.type !== 'event');
}

const canBeTold = ({ type }: NamedNode): boolean => type !== 'place' && type !== 'event';

/** "held in Ivory Coast": where something is done, unlike "the situation in Belarus". */
function isSomewhere({ chunks, grammar }: ReadSentence, at: number): boolean {
  const [noun, joint] = [chunks[at - 2], chunks[at - 1]];
  return joint?.kind === 'preposition' && grammar.place.at.has(joint.word) && noun?.kind !== 'phrase';
}

/** "“This is an answer to the situation in Belarus,” X said": the only one whom the reported words name. */
function onlyTopic(read: ReadSentence, saying: Saying): Topic[] {
  const { from, to, speaker } = saying;
  if (read.grammar.headAt === 'first') return named(read, saying);
  if (speaker?.type !== 'person') return [];
  const topics = read.chunks
    .slice(from, to)
    .flatMap((chunk, at) =>
      chunk.kind === 'phrase' && !isSomewhere(read, from + at) ? phrasesWithin(chunk) : [],
    )
    .flatMap((phrase) =>
      phrase.names
        .filter(
          ({ node, mention }) =>
            node !== speaker &&
            mention.how !== 'demonym' &&
            canBeTold(node) &&
            (phrase.head === null || phrase.words.includes('s') || node.type === 'country'),
        )
        .map(({ node }): Topic => ({ node, span: phrase })),
    );
  return new Set(topics.map(({ node }) => node)).size <= 3 ? topics : [];
}

/**
 * French: « « Cette action démontre la détermination du gouvernement de X à démanteler le réseau de Y », a commenté
 * Z »: whom the reported words name, where their first clause is about something without a name.
 */
function named(read: ReadSentence, { from, to }: Saying): Topic[] {
  const topics = read.chunks.slice(from, to).flatMap((chunk, at) => {
    const joint = read.chunks[from + at - 1];
    return chunk.kind === 'phrase' &&
      !(joint?.kind === 'preposition' && read.grammar.place.at.has(joint.word))
      ? phrasesWithin(chunk).flatMap((phrase) =>
          // « la police » of a state that is not named there is not spoken of as that state.
          topicsIn(read, phrase).filter((topic) => phrase.names.some(({ node }) => node === topic.node)),
        )
      : [];
  });
  return topics.filter(({ node }) => canBeTold(node)).slice(0, mostNamed);
}

/** Of those whom reported words only name, the first ones are what they are about. */
const mostNamed = 2;

/** The states, bodies, groups, persons and events that a phrase stands for. */
const topicsIn = (read: ReadSentence, phrase: Phrase): Topic[] =>
  read
    .standsFor(phrase)
    .filter(({ node, as }) => as !== 'nationals' && as !== 'ground' && node.type !== 'place')
    // "a former officer of the army" is nobody in particular, and not the army.
    .filter(({ as }) => (as !== 'members' && as !== 'forces') || !isOne(phrase))
    .map(({ node }) => ({ node, span: phrase }));

/** « la situation au Mali »: the state that a phrase without a name is about. */
function situationIn({ chunks, grammar }: ReadSentence, phrase: Phrase): Topic[] {
  const at = chunks.indexOf(phrase);
  const [joint, place] = [chunks[at + 1], chunks[at + 2]];
  if (at < 0 || phrase.head === null || !situations.test(phrase.head) || phrase.referents.length > 0)
    return [];
  if (joint?.kind !== 'preposition' || !grammar.place.at.has(joint.word) || place?.kind !== 'phrase')
    return [];
  return place.referents
    .filter(({ node, as }) => node.type === 'country' && as === 'self')
    .map(({ node }) => ({ node, span: place }));
}

/** French nouns (folded) for what goes on somewhere. */
const situations = /^(?:situation|crise|evenements?|climat|contexte|evolution)$/u;

const isOne = ({ counts, head }: Phrase): boolean =>
  head !== null && !head.endsWith('s') && counts.some((word) => /^(?:une?|an?)$/u.test(word));

/** A body reports on an event, or announces it; a person speaks of it. */
function predicateFor(speaker: NamedNode, node: NamedNode, announces: boolean): string {
  if (node.type !== 'event') return 'spoke-of';
  if (announces) return 'announced';
  return speaker.type === 'agency' || speaker.type === 'organization' ? 'reported-on' : 'spoke-of';
}

/**
 * « une trêve dans le territoire où l'armée poursuit … »: where what is said turns to what goes on in a place, or its
 * end.
 */
function elsewhere({ chunks }: ReadSentence, { from, to }: Saying): number {
  const at = chunks.findIndex(
    (chunk, index) =>
      index > from &&
      index < to &&
      (chunk.kind === 'relative' || chunk.kind === 'subordinator') &&
      /^(?:ou|where)$/u.test(chunk.word) &&
      chunks[index - 1]?.kind === 'phrase',
  );
  return at < 0 ? to : at;
}

/** The events reported in what is said. */
function eventsOf(read: ReadSentence, from: number, to: number): (Topic & { readonly at: number })[] {
  return [...read.events].flatMap(([at, node]) => {
    const chunk = read.chunks[at];
    return at >= from && at < to && chunk !== undefined
      ? [{ node, at, span: { start: chunk.start, end: chunk.end } }]
      : [];
  });
}

/** "in talks aimed at ending the war" is about something else. */
function isAside(read: ReadSentence, at: number): boolean {
  const { chunks } = read;
  const before = chunks[at - 1];
  const told = chunks[at];
  // « X, arrêté en mai, dirigeait le réseau, selon Y »: what is only said of someone by the way.
  if (told?.kind === 'verb' && told.form === 'participle' && actsAround(read, at)) return true;
  return before?.kind === 'verb' && before.form === 'gerund' && chunks[at - 2]?.kind === 'preposition';
}

/** Whether the clause around a participle has a verb of its own. */
function actsAround({ chunks, grammar }: ReadSentence, at: number): boolean {
  const acts = (on: number, step: 1 | -1): boolean => {
    for (let next = on + step; next >= 0 && next < chunks.length && Math.abs(next - on) <= 14; next += step) {
      const chunk = chunks[next];
      if (chunk?.kind === 'break' || chunk?.kind === 'quote' || chunk?.kind === 'subordinator') return false;
      if (chunk?.kind === 'verb' && chunk.form === 'finite' && step < 0)
        return chunks[next - 1]?.kind !== 'relative';
      // « …, a annoncé Y » only reports it.
      if (chunk?.kind === 'verb' && chunk.form === 'finite') return !grammar.cues.saying.has(chunk.lemma);
    }
    return false;
  };
  return acts(at, -1) || acts(at, 1);
}

/**
 * The events that the words are about, where they mention others: « X dit avoir tiré des roquettes en réponse à
 * l'assassinat de Y » reports the firing.
 */
function foremost<T extends { readonly at: number }>(read: ReadSentence, told: readonly T[]): readonly T[] {
  const main = told.filter(({ at }) => {
    const before = read.chunks[at - 1];
    // "in talks aimed at ending the war": not what the words are about.
    // « X, soupçonné d'avoir projeté un attentat, a été arrêté »: nor what an infinitive has for object.
    const aside = read.grammar.headAt === 'first' ? /^(?:gerund|infinitive)$/u : /^gerund$/u;
    // « a procédé à l'arrestation de X »
    const deed = read.chunks[verbBefore(read.chunks, at)];
    if (deed?.kind === 'verb' && deed.lemma === 'procéder') return true;
    return !(before?.kind === 'preposition' || (before?.kind === 'verb' && aside.test(before.form)));
  });
  return main.length > 0 ? main : told;
}
