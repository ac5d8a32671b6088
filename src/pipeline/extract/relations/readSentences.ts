import type { Span } from '../../../domain/basics/span.ts';
import { isHeadline } from '../events/eventPhrase.ts';
import type { Grammar } from '../languages/grammar.ts';
import { rulesOf } from '../languages/grammars.ts';
import type { DateMention, NamedArticle } from '../types.ts';
import type { ReadSentence } from './context.ts';
import { isBehind } from './reading/isNext.ts';
import { type OuterMention, outerMentions, readItems } from './reading/items/readItems.ts';
import { joinHeadline } from './reading/joins/joinChunks.ts';
import { mainState } from './reading/mainState.ts';
import { resolvePronouns } from './reading/pronouns/resolvePronouns.ts';
import { readChunks } from './reading/readChunks.ts';
import { newThread } from './reading/thread.ts';

/** The sentences for which there are rules, read into phrases and verbs. */
export function readSentences(article: NamedArticle): Reading[] {
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
    const items = readItems(article, sentence, {
      mentions: named,
      dates,
      compounds: grammar.compounds,
      isQualifier: (word) => isQualifier(grammar, word),
    });
    const follows = thread.after !== null && isBehind(thread.after, sentence);
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

/** A sentence that has been read, before anything is known of its events. */
export type Reading = Pick<
  ReadSentence,
  'article' | 'sentence' | 'grammar' | 'chunks' | 'dates' | 'topic' | 'topicPerson' | 'mainState'
>;

/** A sentence of more words than this is a list or a table that lost its line breaks: no relations are read from it. */
const longestSentence = 250;

/** English: whether a word behind a hyphen is a participle or a gerund, which then says what the noun is like. */
const isQualifier = (grammar: Grammar, word: string): boolean =>
  grammar.headAt === 'last' &&
  grammar.verbForms.get(word)?.some(({ form }) => form === 'participle' || form === 'gerund') === true &&
  !grammar.roles.has(word) &&
  !grammar.eventNouns.has(word);

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
