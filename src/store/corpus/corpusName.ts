import type { CorpusFiles } from '../../domain/basics/corpus.ts';

/** The file in which a corpus says what it is called. */
export const namePath = 'corpus.yaml';

/** A name is a line of a menu. */
const longestName = 120;

/** What the files say that the corpus is called; null when they say nothing. */
export const readName = (files: CorpusFiles): string | null => {
  const [, written = ''] = nameLine.exec(files.get(namePath) ?? '') ?? [];
  const name = tidyName(unquote(written));
  return name === '' ? null : name;
};

/** The text of `corpus.yaml` with that name in it, whatever else it says unchanged. */
export const writeName = (name: string, text = ''): string => {
  const line = `name: ${isPlain(name) ? name : JSON.stringify(name)}`;
  if (nameLine.test(text)) return text.replace(nameLine, () => line);
  return `${line}\n${text}`;
};

/** A name without what no line of a menu can show: line breaks, invisible signs, more than it holds. */
export const tidyName = (name: string): string =>
  [...name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()].slice(0, longestName).join('').trim();

const nameLine = /^name:[ \t]*(.*)$/m;

/** What YAML reads as these very words without quotes. */
const isPlain = (name: string): boolean =>
  /^\p{L}[\p{L}\p{N} ,.’'()–-]*$/u.test(name) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(name);

function unquote(written: string): string {
  const text = written.trim();
  if (text.startsWith("'")) return text.replace(/^'|'(?:\s+#.*)?$/g, '').replaceAll("''", "'");
  if (!text.startsWith('"')) return text.replace(/\s#.*$/, '');
  try {
    return String(JSON.parse(/^"(?:[^"\\]|\\.)*"/.exec(text)?.[0] ?? ''));
  } catch {
    return '';
  }
}
