import type { SectionKind } from '../../../../src/domain/basics/kinds.ts';
import type { Span } from '../../../../src/domain/basics/span.ts';
import { tokenize } from '../../../../src/lib/tokens.ts';
import type {
  ExtractLanguage,
  Sentence,
  ShapedToken,
  UnderstoodArticle,
} from '../../../../src/pipeline/extract/types.ts';
import { cutSentences } from '../../../../src/pipeline/seeds/sentences.ts';

/** An article whose frame is given: the input of the names stage. */
export function understand(
  text: string,
  language: ExtractLanguage = 'fr',
  sections: readonly (Span & { readonly kind: SectionKind })[] = [
    { start: 0, end: text.length, kind: 'body' },
  ],
  id = 'article',
): UnderstoodArticle {
  const tokens = tokenize(text).map(
    ({ start, end, raw, fold }): ShapedToken => ({ start, end, fold, shape: shapeOf(raw) }),
  );
  const sentences: Sentence[] = [];
  let token = 0;
  for (const section of sections) {
    let start = section.start;
    for (const line of text.slice(section.start, section.end).split('\n')) {
      for (const span of cutSentences(text, { start, end: start + line.length }, language)) {
        while (token < tokens.length && (tokens[token]?.start ?? 0) < span.start) token++;
        const firstToken = token;
        while (token < tokens.length && (tokens[token]?.start ?? 0) < span.end) token++;
        sentences.push({ ...span, section: section.kind, language, firstToken, lastToken: token });
      }
      start += line.length + 1;
    }
  }
  return {
    id,
    text,
    title: '',
    publisher: null,
    author: null,
    language,
    published: { edtf: null, basis: 'unknown' },
    sections,
    sentences,
    tokens,
    dates: [],
  };
}

function shapeOf(raw: string): ShapedToken['shape'] {
  if (/^\p{N}+$/u.test(raw)) return 'number';
  if (raw === raw.toLowerCase()) return 'lower';
  if (raw.length > 1 && raw === raw.toUpperCase()) return 'upper';
  return /^\p{Lu}/u.test(raw) ? 'initial' : 'mixed';
}
