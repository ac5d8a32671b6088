import type { Span } from '../../../../domain/basics/span.ts';
import type { NamedNode } from '../../types.ts';
import { argumentsOf } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { subjectOf } from '../clauses/subjectOf.ts';
import type { ReadSentence, Saying } from '../context.ts';
import type { Chunk, Phrase, VerbGroup } from '../reading/chunks.ts';

type Reading = Omit<ReadSentence, 'sayings'>;

/** The patterns of attribution, in the order in which they are tried. */
const rules: readonly ((read: Reading) => Saying[])[] = [sources, saidThat, saidBefore];

/** Who says what in a sentence: « selon X », « X affirme que … », « …, a déclaré X ». */
export function findSayings(read: Reading): Saying[] {
  return rules.flatMap((rule) => rule(read));
}

/** « Selon X, … » and « …, selon X »: the whole stretch between two breaks is attributed to X. */
function sources(read: Reading): Saying[] {
  const { chunks, grammar } = read;
  const found: Saying[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'preposition' || !grammar.cues.sources.has(chunk.word)) return;
    const phrase = chunks[at + 1];
    if (phrase?.kind !== 'phrase') return;
    const anonymous = /source/u.test(chunk.word);
    const sender = sentBy(read, at + 1);
    const named = anonymous
      ? { speaker: null, words: sourceWords(read, chunk, phrase) }
      : sender !== null
        ? { speaker: sender, words: null, written: true as const }
        : (writtenBy(read, at + 1) ?? nameOrMedium(read, phrase, at));
    const rumour = phrase.headClass === 'rumour' && isUnofficial(phrase);
    found.push({
      ...named,
      ...stretch(chunks, at),
      certainty: rumour ? 'unconfirmed' : 'attributed',
      trigger: { start: chunk.start, end: chunk.end },
      kind: rumour ? 'rumour' : 'source',
    });
  });
  return found;
}

/** « selon des sources citées par X »: the source, or else who passes on its words. */
function nameOrMedium(read: Reading, phrase: Phrase, at: number): ReturnType<typeof speakerOf> {
  const told = speakerOf(read, phrase);
  return told.speaker === null ? (citedBy(read, at) ?? told) : told;
}

/** "a report by Tass", "a statement from the ministry": whose words a document has. */
function writtenBy(read: Reading, at: number): Pick<Saying, 'speaker' | 'words' | 'written'> | null {
  const [document, by, author] = read.chunks.slice(at, at + 3);
  if (document?.kind !== 'phrase' || document.head === null || !documents.test(document.head)) return null;
  if (by?.kind !== 'preposition' || !/^(?:by|from)$/u.test(by.word) || author?.kind !== 'phrase') return null;
  const { speaker } = speakerOf(read, author);
  return speaker !== null && writes(speaker) ? { speaker, words: null, written: true } : null;
}

/** « des experts mandatés par l'ONU »: the one body for whom they write. */
function sentBy({ chunks, grammar }: Reading, at: number): NamedNode | null {
  const [experts, verb, by, sender] = chunks.slice(at, at + 4);
  if (experts?.kind !== 'phrase' || experts.head === null || !documents.test(experts.head)) return null;
  if (verb?.kind !== 'verb' || verb.form !== 'participle') return null;
  if (by?.kind !== 'preposition' || !grammar.place.by.has(by.word) || sender?.kind !== 'phrase') return null;
  const [one, ...more] = sender.referents;
  return one !== undefined && more.length === 0 && one.as === 'self' && writes(one.node) ? one.node : null;
}

/** « X affirme que … », « X a déclaré : « … » », « X dément que … ». */
function saidThat(read: Reading): Saying[] {
  const { chunks, grammar } = read;
  const found: Saying[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.form === 'participle' || chunk.negated) return;
    const denies = grammar.cues.denying.has(chunk.lemma);
    const known = makesKnown(chunks, at);
    if (!(denies || known || grammar.cues.saying.has(chunk.lemma)) || chunk.passive) return;
    const from = contentStart(read, known ? at + 1 : at);
    if (from === null) return;
    const named = speaker(read, at);
    if (named === null) return;
    const rumour = named.phrase?.headClass === 'rumour' && isUnofficial(named.phrase);
    found.push({
      speaker: named.speaker,
      words: named.words,
      ...(named.together === undefined ? {} : { together: named.together }),
      ...(named.written === true ? { written: true } : {}),
      from,
      to:
        chunks[from - 1]?.kind === 'colon'
          ? chunks.length
          : whileAfter(chunks, from, stretch(chunks, from).to),
      certainty: denies ? 'denied' : rumour || chunk.conditional ? 'unconfirmed' : 'attributed',
      trigger: chunk.headSpan,
      kind: denies ? 'denied' : rumour ? 'rumour' : 'said',
    });
  });
  return found;
}

/** « …, a fait savoir X », « …, a laissé entendre X »: two verbs that say as one. */
function makesKnown(chunks: readonly Chunk[], at: number): boolean {
  const [verb, infinitive] = [chunks[at], chunks[at + 1]];
  return (
    verb?.kind === 'verb' &&
    infinitive?.kind === 'verb' &&
    infinitive.form === 'infinitive' &&
    /^(?:faire savoir|laisser entendre)$/u.test(`${verb.lemma} ${infinitive.lemma}`)
  );
}

/** Verbs of those who pass on what they were told. */
const relays = new Set(['apprendre', 'learn']);

/** Verbs that mean saying only behind quoted words: « « Nous restons », a lancé X ». */
const afterQuotes = new Set([
  'lancer',
  'poursuivre',
  'trancher',
  'glisser',
  'nuancer',
  'tempérer',
  'dénoncer',
  'regretter',
  'déplorer',
  'promettre',
  'accuser',
  'réagir',
  'répliquer',
  'renchérir',
  'ironiser',
  'tonner',
  'asséner',
  'exclamer',
  'indigner',
  'insurger',
  'réjouir',
  'féliciter',
  'fustiger',
  'exhorter',
  'menacer',
  'continue',
]);

function isBehindQuote(chunks: readonly Chunk[], at: number): boolean {
  const last = chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  return chunks[last]?.kind === 'quote';
}

/** « …, a déclaré X. » and « …, X said. »: X says what precedes. */
function saidBefore(read: Reading): Saying[] {
  const { chunks, grammar } = read;
  const found: Saying[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.form !== 'finite' || chunk.passive) return;
    const known = makesKnown(chunks, at);
    const calls = afterQuotes.has(chunk.lemma) && isBehindQuote(chunks, at);
    if (!known && !calls && !grammar.cues.saying.has(chunk.lemma)) return;
    const before = chunks[at - 1];
    // « …, comme l'a révélé X »
    const likewise = before?.kind === 'preposition' && before.word === 'comme' && chunk.objectPronoun;
    const inverted = before?.kind === 'comma' || before?.kind === 'quote' || likewise;
    const last = known ? at + 1 : at;
    const after =
      argumentsOf(chunks, last, true).direct ?? putOff(chunks, last) ?? pronounAfter(chunks, last);
    if (inverted && after !== null) {
      const told = after === 'pronoun' ? { speaker: null, words: null } : speakerOf(read, after);
      const named = told.speaker === null ? (citedBy(read, last) ?? told) : told;
      const end = chunks[at - 2]?.kind === 'quote' ? at - 2 : at - 1;
      found.push({
        ...named,
        from: stretch(chunks, end).from,
        to: end,
        certainty: 'attributed',
        trigger: chunk.headSpan,
        kind: relays.has(chunk.lemma) ? 'relayed' : 'said',
      });
      return;
    }
    // "…, the minister said": the subject follows the comma, and nothing more is said after the verb.
    if (grammar.headAt !== 'last' || contentStart(read, at) !== null) return;
    const subject = subjectOf(chunks, at);
    if (subject === null) return;
    const comma = chunks[subject.at - 1];
    if (comma?.kind !== 'comma' && comma?.kind !== 'quote') return;
    if (chunk.lemma !== 'tell' && argumentsOf(chunks, at, true).direct !== null) return;
    const named =
      subject.kind === 'phrase' ? speakerOf(read, subject.phrase) : { speaker: null, words: null };
    found.push({
      ...named,
      from: stretch(chunks, subject.at - 1).from,
      to: subject.at - 1,
      certainty: 'attributed',
      trigger: chunk.headSpan,
      kind: 'said',
    });
  });
  return found;
}

/** « …, a déclaré un officier, cité par X »: who passes on the words of someone without a name. */
function citedBy(read: Reading, at: number): Pick<Saying, 'speaker' | 'words'> | null {
  const { chunks, grammar } = read;
  const set = chunks[at + 2]?.kind === 'comma' ? at + 3 : at + 2;
  const [verb, by, medium] = chunks.slice(set, set + 3);
  if (chunks[at + 1]?.kind !== 'phrase' || by?.kind !== 'preposition') return null;
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || !/^(?:citer|quote|cite)$/u.test(verb.lemma))
    return null;
  if (!grammar.place.by.has(by.word) || medium?.kind !== 'phrase') return null;
  const { speaker } = speakerOf(read, medium);
  return speaker?.type === 'organization' ? { speaker, words: null } : null;
}

/** « …, ont annoncé mardi, X et Y »: the speakers behind the day's comma, where nothing else is said of them. */
function putOff(chunks: readonly Chunk[], at: number): Phrase | null {
  const [date, comma, phrase, next] = chunks.slice(at + 1, at + 5);
  return date?.kind === 'date' &&
    comma?.kind === 'comma' &&
    phrase?.kind === 'phrase' &&
    phrase.referents.length > 0 &&
    (next === undefined || next.kind === 'comma' || next.kind === 'preposition')
    ? phrase
    : null;
}

function pronounAfter(chunks: readonly Chunk[], at: number): 'pronoun' | null {
  return chunks[at + 1]?.kind === 'pronoun' ? 'pronoun' : null;
}

/** Where the reported words begin after a verb of saying: after « que », after a colon; null when there are none. */
function contentStart(read: Reading, at: number): number | null {
  const { chunks, grammar } = read;
  const verb = chunks[at];
  const told = verb?.kind === 'verb' && verb.lemma === 'tell';
  const denies = verb?.kind === 'verb' && grammar.cues.denying.has(verb.lemma);
  for (let next = at + 1; next < chunks.length && next <= at + 8; next++) {
    const chunk = chunks[next];
    if (chunk === undefined) return null;
    if (chunk.kind === 'subordinator') return isThat(chunk.word) ? next + 1 : null;
    if (chunk.kind === 'relative')
      return grammar.headAt === 'last' && chunk.word === 'that' ? next + 1 : null;
    if (chunk.kind === 'colon') return next + 1;
    // "X said “the raid was …”"
    if (chunk.kind === 'quote' && grammar.headAt === 'last' && !denies) return next + 1;
    // « X dit avoir recensé six attaques », unlike « X pense partir ».
    if (chunk.kind === 'verb' && next === at + 1 && claims(chunk) && !denies) return next;
    // "said in a report published on Tuesday that …"
    const behind = chunks[next - 1];
    const describes =
      chunk.kind === 'verb' && /^(?:publi|release|issue)/u.test(chunk.lemma) && behind?.kind === 'phrase';
    if (describes && chunks[next - 2]?.kind === 'preposition') continue;
    if (chunk.kind === 'verb' || chunk.kind === 'break' || chunk.kind === 'quote') return null;
    // "told reporters that …": whoever is told; « a dit lundi à la presse que … »: when, where and to whom.
    if (chunk.kind === 'phrase' && !told && chunks[next - 1]?.kind !== 'preposition') return null;
  }
  return null;
}

/** « avoir recensé », « être parti »: what an infinitive says is past. */
const claims = (verb: VerbGroup): boolean => verb.form === 'infinitive' && verb.headSpan.start > verb.start;

const isThat = (word: string): boolean => word === 'que' || word === 'qu' || word === 'that';

/** Who says what the verb at `at` reports. */
function speaker(
  read: Reading,
  at: number,
): (Pick<Saying, 'speaker' | 'words' | 'written' | 'together'> & { phrase: Phrase | null }) | null {
  const quoted = quotedAs(read, at);
  if (quoted?.head === null) return { ...speakerOf(read, quoted), phrase: quoted };
  const verb = read.chunks[at];
  // « …, ajoutant que »: whoever does what the sentence says.
  const gerund = verb?.kind === 'verb' && verb.form === 'gerund' && read.chunks[at - 1]?.kind === 'comma';
  const subject =
    (gerund ? doerOf(read.grammar, read.chunks, at)?.subject : undefined) ?? subjectOf(read.chunks, at);
  if (subject === null) return null;
  if (subject.kind === 'pronoun') return { speaker: null, words: null, phrase: null };
  return {
    ...(writtenBy(read, subject.at) ?? speakerOf(read, subject.phrase)),
    phrase: subject.phrase,
  };
}

/** "Y quoted X as saying that …", "X was quoted by Y as saying that …": whose words they are. */
function quotedAs({ chunks, grammar }: Reading, at: number): Phrase | null {
  const as = chunks[at - 1];
  if (grammar.headAt !== 'last' || as?.kind !== 'preposition' || as.word !== 'as') return null;
  for (let back = at - 2; back >= 0 && back >= at - 8; back--) {
    const verb = chunks[back];
    if (verb?.kind !== 'verb') continue;
    if (!/^(?:quote|cite)$/u.test(verb.lemma)) return null;
    if (!verb.passive) return argumentsOf(chunks, back, true).direct;
    const subject = subjectOf(chunks, back);
    return subject?.kind === 'phrase' ? subject.phrase : null;
  }
  return null;
}

/** The node that a speaker is, or the text's words for the speaker. */
export function speakerOf(
  read: Pick<ReadSentence, 'article' | 'standsFor'>,
  phrase: Phrase,
): Pick<Saying, 'speaker' | 'words' | 'written' | 'together'> {
  const self = read
    .standsFor(phrase)
    .filter(
      ({ as, node }) =>
        (as === 'self' || as === 'authority') && node.type !== 'event' && node.type !== 'place',
    );
  const [one, ...more] = self;
  // « l'association X » names who speaks; « les pays d'Asie » do not speak as one.
  const named =
    phrase.headClass !== 'kind' ||
    phrase.names.some(({ node }) => node === one?.node) ||
    (phrase.definite && phrase.complements.length === 0);
  if (one !== undefined && more.length === 0 && named) return { speaker: one.node, words: null };
  const author = phrase.head !== null && documents.test(phrase.head) ? authorOf(phrase) : null;
  if (author !== null) return { speaker: author, words: null, written: true };
  const sender = phrase.head !== null && spokesmen.test(phrase.head) ? senderOf(phrase) : null;
  if (sender !== null) return { speaker: sender, words: null };
  const words = read.article.text.slice(phrase.start, phrase.end).replace(/\s+/gu, ' ');
  const each = phrase.members.map((member) => speakerOf(read, member).speaker);
  const together = each.filter((node) => node !== null);
  return together.length > 1 && together.length === each.length
    ? { speaker: null, words, together }
    : { speaker: null, words };
}

/** Nouns (folded, of either language) for what a body says in writing or through those it has sent to find out. */
const documents =
  /^(?:rapports?|communiques?|declarations?|informations?|chiffres|donnees|estimations?|etudes?|enquete|bilan|enqueteurs|experts|inspecteurs|reports?|statements?|communique|study|survey|investigators|inspectors)$/u;

/** Those (folded nouns, of either language) who, unnamed, speak for a body: « un porte-parole de l'armée ». */
const spokesmen =
  /^(?:porte|parole|porte-parole|responsables?|journalistes?|correspondante?s?|reporters?|photographes?|spokes(?:man|woman|person|people)|officials?)$/u;

/** The one body for which an unnamed person speaks: « un responsable de l'ONU », "a Hamas official". */
function senderOf({ names, complements, members }: Phrase): NamedNode | null {
  if (members.length > 0 || names.some(({ node }) => node.type === 'person')) return null;
  const named = names.filter(({ mention }) => mention.how !== 'demonym').map(({ node }) => node);
  const of = complements.flatMap(({ referents }) =>
    referents.filter(({ as }) => as === 'self').map(({ node }) => node),
  );
  const [one, ...more] = new Set([...named, ...of]);
  return one !== undefined && more.length === 0 && (writes(one) || one.type === 'group') ? one : null;
}

/** Reports are those of bodies; « les experts australiens » are nobody's. */
const writes = ({ type }: NamedNode): boolean => type === 'agency' || type === 'organization';

/** « un rapport d'experts de l'ONU », "a UN report": the one body or state whose words these are. */
export function authorOf(phrase: Phrase): Saying['speaker'] {
  const origins = phrase.names.filter(({ node }) => writes(node));
  const inner = phrase.complements[0];
  if (origins.length > 0 || inner === undefined || phrase.complements.length > 1)
    return origins.length === 1 && phrase.complements.length === 0 ? (origins[0]?.node ?? null) : null;
  const [one, ...more] = inner.referents.filter(
    ({ node, as }) => (as === 'self' || as === 'authority') && writes(node),
  );
  if (one !== undefined) return more.length === 0 ? one.node : null;
  return inner.head !== null && documents.test(inner.head) ? authorOf(inner) : null;
}

function sourceWords(read: Reading, preposition: Span, phrase: Phrase): string {
  const words = read.article.text.slice(preposition.start, phrase.end).replace(/\s+/gu, ' ');
  return words.replace(/^\S+\s+(?=sources?\b)/u, '');
}

const isUnofficial = (phrase: Phrase): boolean =>
  phrase.head !== null &&
  (/^(?:rumeur|bruit|speculation|fuite|rumor|rumour|leak)/u.test(phrase.head) ||
    phrase.words.includes('officielles') ||
    phrase.words.includes('unofficial') ||
    phrase.words.includes('unconfirmed'));

/** « X a déclaré que …, tandis que Y … »: where what another does meanwhile begins, or the end. */
function whileAfter(chunks: readonly Chunk[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'subordinator' && /^(?:tandis|while|whereas)$/u.test(chunk.word)) return at;
  }
  return to;
}

/** The chunks around `at` up to a strong break on either side. */
function stretch(chunks: readonly Chunk[], at: number): { from: number; to: number } {
  let from = at;
  while (from > 0 && chunks[from - 1]?.kind !== 'break') from--;
  let to = at;
  while (to < chunks.length && chunks[to]?.kind !== 'break') to++;
  return { from, to };
}
