import { invisibleSigns } from '../../../lib/invisible.ts';
import type { Block } from './blocks.ts';
import { type ArticleNote, say } from './notes.ts';
import type { SectionRun } from './runs.ts';

/** A line of at least this many UTF-16 code units is reported as long. */
const longLine = 20_000;

const insideWord = new RegExp(`(?<=[\\p{L}\\p{M}])[${invisibleSigns}]+(?=[\\p{L}\\p{M}])`, 'gu');

/** Notes on how a text is written where that is unusual and affects its reading. */
export function noteManner(
  text: string,
  blocks: readonly Block[],
  runs: readonly SectionRun[],
  language: string,
): ArticleNote[] {
  const notes: ArticleNote[] = [];
  const invisible = text.match(insideWord)?.length ?? 0;
  if (invisible > 0) notes.push(say('invisible-signs', { count: invisible }));
  const lost = text.match(/\p{L}\?\p{Ll}/gu)?.length ?? 0;
  if (lost >= 5 && lost > text.length / 1000) notes.push(say('accents-lost', { count: lost }));
  if (/[A-Za-z]\p{Mn}/u.test(text)) notes.push(say('accents-apart'));
  if (blocks.some(({ lines }) => lines > 1)) notes.push(say('hard-wrapped'));
  const longest = blocks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (longest >= longLine) notes.push(say('one-long-line', { count: longest }));
  if (language === 'und') notes.push(say('language-unknown'));
  else if (!/^(?:fr|en)(?:-|$)/i.test(language))
    notes.push(say('language-without-rules', { words: language }));

  const own = runs.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'related');
  const sample = own
    .slice(0, 200)
    .map((run) => run.text.slice(0, 4000))
    .join('\n')
    .slice(0, 40_000);
  const lower = sample.match(/\p{Ll}/gu)?.length ?? 0;
  const upper = sample.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper > 40 && lower * 10 < upper) notes.push(say('all-capitals'));
  if (lower > 100 && upper === 0) notes.push(say('no-capitals'));
  // A title alone, of whatever length, is no list.
  if (
    own.length > 1 &&
    !own.some((run) => run.lastToken - run.firstToken >= 8 && /[.!?…؟۔।。！？]/u.test(run.text))
  )
    notes.push(say('no-sentences'));
  return notes;
}
