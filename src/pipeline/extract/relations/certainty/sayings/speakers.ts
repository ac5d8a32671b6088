import type { Span } from '../../../../../domain/basics/span.ts';
import { documents, spokespeople } from '../../../languages/sources.ts';
import type { NamedNode } from '../../../types.ts';
import type { ReadSentence, Saying } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { onlyReferent } from '../../reading/partsOfPhrase.ts';
import type { WithoutSayings } from './sayingRule.ts';

/** Who says something: a node, or the text's own words where none stands for the speaker. */
export type Speaker = Pick<Saying, 'speaker' | 'words' | 'written' | 'together'>;

/** A speaker who is not named, as « il » may be. */
export const unnamed: Speaker = { speaker: null, words: null };

/** The node that a speaker is, or the text's words for the speaker. */
export function speakerOf(read: Pick<ReadSentence, 'article' | 'standsFor'>, phrase: Phrase): Speaker {
  const [one, ...more] = read
    .standsFor(phrase)
    .filter(
      ({ as, node }) =>
        (as === 'self' || as === 'authority') && node.type !== 'event' && node.type !== 'place',
    );
  // « l'association X » names who speaks; « les pays d'Asie » do not speak as one.
  const named =
    phrase.headClass !== 'kind' ||
    phrase.names.some(({ node }) => node === one?.node) ||
    (phrase.definite && phrase.complements.length === 0);
  if (one !== undefined && more.length === 0 && named) return { speaker: one.node, words: null };
  const author = documents.test(phrase.head ?? '') ? authorOf(phrase) : null;
  if (author !== null) return { speaker: author, words: null, written: true };
  const sender = spokespeople.test(phrase.head ?? '') ? senderOf(phrase) : null;
  if (sender !== null) return { speaker: sender, words: null };
  const words = wordsOf(read, phrase);
  const each = phrase.members.map((member) => speakerOf(read, member).speaker);
  const together = each.filter((node) => node !== null);
  return together.length > 1 && together.length === each.length
    ? { speaker: null, words, together }
    : { speaker: null, words };
}

/** « selon des sources citées par X », « a dit un officier, cité par X »: the speaker, or else who passes on the words. */
export function speakerOrMedium(read: WithoutSayings, phrase: Phrase, at: number): Speaker {
  const speaker = speakerOf(read, phrase);
  return speaker.speaker === null ? (mediumBehind(read, at) ?? speaker) : speaker;
}

/** Who cites someone without a name, whose phrase is at `at`; null where nobody is said to. */
function mediumBehind(read: WithoutSayings, at: number): Speaker | null {
  const { chunks, grammar } = read;
  const set = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const [verb, by, medium] = chunks.slice(set, set + 3);
  if (chunks[at]?.kind !== 'phrase' || by?.kind !== 'preposition') return null;
  if (verb?.kind !== 'verb' || verb.form !== 'participle' || !/^(?:citer|quote|cite)$/u.test(verb.lemma))
    return null;
  if (!grammar.place.by.has(by.word) || medium?.kind !== 'phrase') return null;
  const { speaker } = speakerOf(read, medium);
  return speaker?.type === 'organization' ? { speaker, words: null } : null;
}

/** "a report by Tass", "a statement from the ministry": whose words the document at `at` has; null where none says. */
export function authorBehind(read: WithoutSayings, at: number): Speaker | null {
  const [document, by, author] = read.chunks.slice(at, at + 3);
  if (document?.kind !== 'phrase' || !documents.test(document.head ?? '')) return null;
  if (by?.kind !== 'preposition' || !/^(?:by|from)$/u.test(by.word) || author?.kind !== 'phrase') return null;
  const { speaker } = speakerOf(read, author);
  return speaker !== null && isOffice(speaker) ? { speaker, words: null, written: true } : null;
}

/** « des experts mandatés par l'ONU »: the one body for whom those at `at` write; null where they write for none. */
export function senderBehind({ chunks, grammar }: WithoutSayings, at: number): Speaker | null {
  const [experts, verb, by, sender] = chunks.slice(at, at + 4);
  if (experts?.kind !== 'phrase' || !documents.test(experts.head ?? '')) return null;
  if (verb?.kind !== 'verb' || verb.form !== 'participle') return null;
  if (by?.kind !== 'preposition' || !grammar.place.by.has(by.word) || sender?.kind !== 'phrase') return null;
  const one = onlyReferent(sender);
  return one?.as === 'self' && isOffice(one.node) ? { speaker: one.node, words: null, written: true } : null;
}

/** The one body for which an unnamed person speaks: « un responsable de l'ONU », "a Hamas official". */
function senderOf({ names, complements, members }: Phrase): NamedNode | null {
  if (members.length > 0 || names.some(({ node }) => node.type === 'person')) return null;
  const named = names.filter(({ mention }) => mention.how !== 'demonym').map(({ node }) => node);
  const of = complements.flatMap(({ referents }) =>
    referents.filter(({ as }) => as === 'self').map(({ node }) => node),
  );
  const [one, ...more] = new Set([...named, ...of]);
  return one !== undefined && more.length === 0 && (isOffice(one) || one.type === 'group') ? one : null;
}

/** « un rapport d'experts de l'ONU », "a UN report": the one body whose words these are; null where it is of none. */
export function authorOf({ names, complements }: Phrase): NamedNode | null {
  const origins = names.filter(({ node }) => isOffice(node));
  const inner = complements[0];
  if (origins.length > 0 || inner === undefined || complements.length > 1)
    return origins.length === 1 && complements.length === 0 ? (origins[0]?.node ?? null) : null;
  const [one, ...more] = inner.referents.filter(
    ({ node, as }) => (as === 'self' || as === 'authority') && isOffice(node),
  );
  if (one !== undefined) return more.length === 0 ? one.node : null;
  return documents.test(inner.head ?? '') ? authorOf(inner) : null;
}

/** Reports are those of bodies; « les experts australiens » are nobody's. */
const isOffice = ({ type }: NamedNode): boolean => type === 'agency' || type === 'organization';

/** The article’s own words from the start of one span to the end of another, on one line. */
export const wordsOf = ({ article }: Pick<ReadSentence, 'article'>, from: Span, to: Span = from): string =>
  article.text.slice(from.start, to.end).replace(/\s+/gu, ' ');
