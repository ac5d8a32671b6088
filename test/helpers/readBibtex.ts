/** What a BibTeX file says: an entry's type, key and fields, the values as in TeX, with braces balanced. */
interface BibtexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads BibTeX letter by letter, as a naive judge of what we write: it knows `@type{key, name = {value} or macro, }`
 * and throws at anything else, including unbalanced braces.
 */
export function readBibtex(text: string): BibtexEntry[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`BibTeX: ${what} expected at ${at}: ${text.slice(at, at + 30)}`);
  };
  const skip = () => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const take = (pattern: RegExp, what: string): string => {
    skip();
    const found = new RegExp(pattern.source, 'y');
    found.lastIndex = at;
    const word = found.exec(text)?.[0] ?? fail(what);
    at += word.length;
    return word;
  };
  const value = (): string => {
    skip();
    if (text[at] !== '{') return take(/[a-z]+/, 'a macro');
    const start = at + 1;
    let depth = 0;
    do {
      if (text[at] === '\\') at += 1;
      else if (text[at] === '{') depth += 1;
      else if (text[at] === '}') depth -= 1;
      if (at >= text.length) fail('a closing brace');
      at += 1;
    } while (depth > 0);
    return text.slice(start, at - 1);
  };
  const entries: BibtexEntry[] = [];
  for (skip(); at < text.length; skip()) {
    const type = take(/@[a-z]+/, 'an entry').slice(1);
    take(/\{/, 'a brace');
    const key = take(/[A-Za-z0-9:-]+/, 'a key');
    const fields: Record<string, string> = {};
    take(/,/, 'a comma');
    for (skip(); text[at] !== '}'; skip()) {
      const name = take(/[a-z]+/, 'a field');
      take(/=/, 'an equals sign');
      fields[name] = value();
      take(/,/, 'a comma');
    }
    at += 1;
    entries.push({ type, key, fields });
  }
  return entries;
}

/** A TeX value as the reader of the printed page sees it. */
export function readTex(value: string): string {
  return value
    .replace(/^\{(.*)\}$/s, '$1')
    .replace(/\\textbackslash\{\}|\\textasciicircum\{\}|\\textasciitilde\{\}|\\[{}$&%#_]|~/g, (code) => {
      const printed: Record<string, string> = {
        '\\textbackslash{}': '\\',
        '\\textasciicircum{}': '^',
        '\\textasciitilde{}': '~',
        '~': '\u00a0',
      };
      return printed[code] ?? code.slice(1);
    });
}
