import { lexer, type Token, type Tokens } from 'marked';
import { decodeArticle } from '../extract/article/decode/decodeArticle.ts';
import { failWith, faultOfNote } from './faults.ts';
import { settleText } from './settleText.ts';
import { faultOf, type ReadSource, type SourceFile } from './types.ts';

/**
 * An article in Markdown as its words: the marks of headings, emphasis and links are removed, front matter is left out.
 */
export function readMarkdown({ bytes }: SourceFile): ReadSource {
  const { text, notes } = decodeArticle(bytes);
  const [error] = notes;
  if (text === null) return faultOf(error === undefined ? failWith('no-text') : faultOfNote(error));
  const body = text.replace(/^---\n[\s\S]*?\n(?:---|\.\.\.)(?:\n|$)/, '');
  return settleText(writeBlocks(lexer(body, { gfm: true, breaks: false })), undefined, notes);
}

function writeBlocks(tokens: readonly Token[]): string {
  return tokens
    .map(writeBlock)
    .filter((block) => block.trim() !== '')
    .join('\n\n');
}

function writeBlock(token: Token): string {
  switch (token.type) {
    case 'blockquote':
      return writeBlocks(token.tokens ?? []);
    case 'list':
      return (token as Tokens.List).items.map(({ tokens }) => `– ${writeBlocks(tokens)}`).join('\n\n');
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows]
        .map((row) => row.map(({ tokens }) => writeWords(tokens)).join(' | '))
        .join('\n\n');
    }
    case 'code':
      return (token as Tokens.Code).text;
    case 'hr':
    case 'space':
    case 'def':
      return '';
    case 'html':
      return stripTags(token.raw);
    default:
      return 'tokens' in token && token.tokens !== undefined
        ? writeWords(token.tokens)
        : unescapeEntities('text' in token ? String(token.text) : token.raw);
  }
}

/** A run of words on one line: soft line breaks become spaces. */
function writeWords(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'image') return '';
      if (token.type === 'html') return stripTags(token.raw);
      if ('tokens' in token && token.tokens !== undefined) return writeWords(token.tokens);
      return unescapeEntities('text' in token ? String(token.text) : token.raw);
    })
    .join('')
    .replace(/ *\n */g, ' ');
}

const stripTags = (markup: string): string => unescapeEntities(markup.replace(/<[^>]*>/g, ''));

/** Decodes the character references that the Markdown parser leaves as written. */
const unescapeEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  '#39': "'",
};
