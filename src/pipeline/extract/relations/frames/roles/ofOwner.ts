import { foldWord } from '../../../../../lib/fold.ts';
import type { Finding, ReadSentence } from '../../context.ts';
import type { Phrase } from '../../reading/chunks.ts';
import { phrasesWithin } from '../../reading/partsOfPhrase.ts';
import { roleOf } from './roleOf.ts';

/** English: "[French President Emmanuel Macron]’s visit": the title of whoever owns what the phrase is about. */
export function ofOwner(read: ReadSentence, chunk: Phrase, at: number): Finding[] {
  if (read.grammar.headAt !== 'last') return [];
  return phrasesWithin(chunk).flatMap((phrase): Finding[] => {
    const name = phrase.names.find(({ node }) => node.type === 'person');
    if (name === undefined || phrase.head === null || phrase.headSpan.start < name.end) return [];
    if (phrase.referents.some(({ node }) => node === name.node)) return [];
    const { text } = read.article;
    if (!/^['’]s?\s/u.test(text.slice(name.end, name.end + 3))) return [];
    const words = (text.slice(phrase.start, name.start).match(/[\p{L}\p{M}-]+/gu) ?? []).map(foldWord);
    const last = words.at(-1);
    if (last === undefined || !read.grammar.roles.has(last)) return [];
    const title: Phrase = {
      ...phrase,
      end: name.end,
      head: last,
      headClass: 'role',
      headSpan: { start: phrase.start, end: name.start },
      words: words.filter((word) => !phrase.counts.includes(word)),
      names: phrase.names.filter(({ end }) => end <= name.end),
      complements: [],
      appositions: [],
      members: [],
      referents: [{ node: name.node, as: 'self' }],
    };
    return roleOf(read, { title, whole: title, name, at });
  });
}
