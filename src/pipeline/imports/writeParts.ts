import { type ArticleId, asArticleId } from '../../domain/basics/ids.ts';
import type { Article, Passage } from '../../domain/graph/schema.ts';

/** A line of the text that stands for a graph of another program. Offsets are UTF-16 code units of the line. */
export interface Line {
  readonly text: string;
  /** Where it names nodes, by their keys in the file. */
  readonly names: readonly { readonly key: string; readonly at: number; readonly length: number }[];
  readonly when: string | null;
}

/** A line in its article, with its offset there. */
interface WrittenLine {
  readonly article: ArticleId;
  readonly start: number;
  readonly line: Line;
}

/** What a part may hold before the next begins: the reader opens one at once, and each article has its own bounds. */
const partLimits = { lines: 5_000, characters: 500_000 } as const;

/**
 * Writes lines, a paragraph each, as one article under a title, or as several where they are very many: « Title (2/3) ».
 * Lines of the same run stay in the same article. The lines come back in their order.
 */
export function writeParts(
  runs: readonly (readonly Line[])[],
  title: string,
): { readonly articles: Article[]; readonly lines: readonly WrittenLine[] } {
  const parts = cut(runs);
  const lines: WrittenLine[] = [];
  const articles = parts.map((part, at) => {
    const id = asArticleId(at === 0 ? 'imported' : `imported-${at + 1}`);
    const head = parts.length === 1 ? title : `${title} (${at + 1}/${parts.length})`;
    const texts = [head];
    const passages: Passage[] = [];
    let end = head.length;
    for (const line of part) {
      const start = end + paragraphBreak.length;
      end = start + line.text.length;
      texts.push(line.text);
      passages.push({ start, end, paragraph: passages.length + 2, section: 'body' });
      lines.push({ article: id, start, line });
    }
    return articleOf(id, head, texts.join(paragraphBreak), passages);
  });
  return { articles, lines };
}

const paragraphBreak = '\n\n';

function cut(runs: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  let part: Line[] = [];
  let characters = 0;
  for (const run of runs) {
    if (parts.length === 0 || part.length >= partLimits.lines || characters >= partLimits.characters) {
      part = [];
      characters = 0;
      parts.push(part);
    }
    for (const line of run) {
      part.push(line);
      characters += line.text.length;
    }
  }
  return parts;
}

function articleOf(id: ArticleId, title: string, text: string, passages: readonly Passage[]): Article {
  return {
    id,
    file: `${id}.txt`,
    title,
    publisher: null,
    author: null,
    url: null,
    language: 'und',
    published: { edtf: null, basis: 'unknown' },
    sections: [
      { kind: 'title', start: 0, end: title.length },
      {
        kind: 'body',
        start: Math.min(title.length + paragraphBreak.length, text.length - 1),
        end: text.length,
      },
    ],
    passages: [...passages],
    text,
  };
}
