import { cutSentences } from '../../../seeds/sentences.ts';
import type { SectionRun } from '../runs.ts';

/** The greatest length of a title that is made from the first sentence, in UTF-16 code units. */
const longest = 160;

/** The article's title, on one line; for a text without one, the beginning of its first sentence. */
export function findTitle(
  runs: readonly SectionRun[],
  language: string,
): { readonly title: string; readonly isGiven: boolean } {
  const own = runs.find(({ kind }) => kind === 'title');
  // A page's own title ends in the site's name: « … | Le Courrier ».
  if (own !== undefined) return { title: oneLine(own.text).replace(/ \| [^|]{2,30}$/, ''), isGiven: true };
  const first =
    runs.find(({ kind }) => kind === 'subtitle' || kind === 'body') ??
    runs.find(({ kind }) => kind !== 'boilerplate') ??
    runs[0];
  const text = first?.text ?? '';
  const sentences = cutSentences(text, { start: 0, end: Math.min(text.length, 4000) }, language);
  // « Kiosque360. La France … »: a word before the sentence.
  const sentence = sentences.find(({ start, end }) => /\s\S+\s/.test(text.slice(start, end))) ?? sentences[0];
  const words = oneLine(sentence === undefined ? text : text.slice(sentence.start, sentence.end))
    .replace(dateline, '')
    .replace(/[.]$/, '');
  return { title: words.length <= longest ? words : shorten(words), isGiven: false };
}

/** « BAMAKO, Jan 12 (Reuters) - », « BAMAKO, Apr 6: », « Alger – ». */
const dateline =
  /^(?:[^a-z]{2}[^()]{0,50}\([^()]{2,30}\) ?[-–—:]|\p{Lu}{2}[\p{Lu}' -]+(?:,[^:–—]{0,25})?(?::| [-–—])|[-–—]) /u;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function shorten(words: string): string {
  const cut = words.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${space > 40 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
