import type { CorpusFiles } from '../../domain/basics/corpus.ts';

/** The file that contains the corpus's name. */
export const namePath = 'corpus.yaml';

/** A name must fit on one line of a menu. */
const longestName = 120;

/** The corpus's name according to its files; null when they give none. */
export const readName = (files: CorpusFiles): string | null => {
  const [, written = ''] = nameLine.exec(files.get(namePath) ?? '') ?? [];
  const name = tidyName(unquote(written));
  return name === '' ? null : name;
};

/** The text of `corpus.yaml` with that name in it; everything else in it is unchanged. */
export const writeName = (name: string, text = ''): string => {
  const line = `name: ${isPlain(name) ? name : JSON.stringify(name)}`;
  if (nameLine.test(text)) return text.replace(nameLine, () => line);
  return `${line}\n${text}`;
};

/** A name without what a line of a menu cannot show: line breaks, invisible characters, excess length. */
export const tidyName = (name: string): string =>
  [...name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()].slice(0, longestName).join('').trim();

const nameLine = /^name:[ \t]*(.*)$/m;

/** Whether YAML reads the name unchanged without quotes. */
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
