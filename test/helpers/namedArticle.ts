import type { MentionHow, NodeType, SectionKind } from '../../src/domain/basics/kinds.ts';
import { foldWord } from '../../src/lib/fold.ts';
import type {
  DateMention,
  ExtractLanguage,
  NamedArticle,
  NamedNode,
  NameMention,
  Sentence,
  ShapedToken,
} from '../../src/pipeline/extract/types.ts';

/** The actors in a test's sentences, by id: their types, and the articles before their French names. */
export type Cast = Readonly<
  Record<string, NodeType | { type: NodeType; determiner?: string; label?: string }>
>;

/**
 * An article whose names are marked by hand: « [le Mali|mali] », « [malienne|mali|demonym] », dates « {en 2015|2015} ».
 * Marks may be inside marks. One sentence per line; a line that begins with « # » is a title.
 */
export function namedArticle(marked: string, cast: Cast, language: ExtractLanguage = 'fr'): NamedArticle {
  const mentions: NameMention[] = [];
  const dates: DateMention[] = [];
  let text = '';
  const open: { start: number; close: string }[] = [];
  for (let at = 0; at < marked.length; at++) {
    const sign = marked[at] ?? '';
    if (sign === '[' || sign === '{') open.push({ start: text.length, close: sign === '[' ? ']' : '}' });
    else if (sign === '|') {
      const mark = open.pop();
      if (mark === undefined) throw new Error('a bar outside marks');
      const end = marked.indexOf(mark.close, at);
      const [id = '', how = 'name'] = marked.slice(at + 1, end).split('|');
      const span = { start: mark.start, end: text.length };
      if (mark.close === ']')
        mentions.push({
          ...span,
          node: id,
          how: how as MentionHow as NameMention['how'],
          score: 1,
          why: 'test',
        });
      else dates.push({ ...span, edtf: id === '' ? null : id, basis: id === '' ? 'none' : 'explicit' });
      at = end;
    } else text += sign;
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const { tokens, sentences, sections } = cutText(text, language);
  return {
    id: 'test',
    text,
    title: '',
    publisher: null,
    author: null,
    language,
    published: { edtf: null, basis: 'unknown' },
    sections,
    sentences,
    tokens,
    dates,
    nodes: Object.entries(cast).map(([id, given]) => nodeOf(id, given)),
    mentions,
    doubts: [],
  };
}

function nodeOf(id: string, given: Cast[string]): NamedNode {
  const { type, determiner, label } =
    typeof given === 'string' ? { type: given, determiner: undefined, label: undefined } : given;
  const name =
    label ??
    id.replace(
      /(^|-)(\p{L})/gu,
      (_, joint: string, letter: string) => (joint === '' ? '' : ' ') + letter.toUpperCase(),
    );
  return {
    id,
    type,
    label: { fr: name, en: name },
    ...(determiner === undefined ? {} : { determiner: { fr: determiner } }),
    names: [name],
    countries: [],
    from: 'corpus',
    score: 1,
    why: 'test',
  };
}

/** One sentence per line, words as runs of letters and digits. */
function cutText(text: string, language: ExtractLanguage) {
  const tokens: ShapedToken[] = [];
  const sentences: Sentence[] = [];
  const sections: { kind: SectionKind; start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const firstToken = tokens.length;
    for (const match of line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      const raw = match[0];
      const shape = /^\d/u.test(raw)
        ? 'number'
        : /^\p{Lu}{2,}$/u.test(raw)
          ? 'upper'
          : /^\p{Lu}/u.test(raw)
            ? 'initial'
            : 'lower';
      tokens.push({
        start: start + match.index,
        end: start + match.index + raw.length,
        fold: foldWord(raw),
        shape,
      });
    }
    const section: SectionKind = line.startsWith('#') ? 'title' : 'body';
    if (tokens.length > firstToken) {
      sentences.push({ start, end, section, language, firstToken, lastToken: tokens.length });
      sections.push({ kind: section, start, end });
    }
    start = end + 1;
  }
  return { tokens, sentences, sections };
}
