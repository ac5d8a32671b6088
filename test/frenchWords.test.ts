import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/*
 * The page's own French, as it is printed: spaces that never end a line inside guillemets and before double signs, and
 * typographic apostrophes and dots. Sentences of the extractor's rules get theirs as they are said (`sayWhy`).
 */

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith(join('pipeline', 'extract')),
);

/** A plain space where a printer sets none, a sign that no space precedes, or a typewriter's apostrophe or dots. */
const typed = /« | [»;:!?%]|«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»|\p{L}[;!?](?=\s|$)|'|\.\.\./u;

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly key?: Node & { readonly name?: string };
}

/** All texts below `fr` in a file: literals, and the pieces of templates. */
function frenchIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown, isFrench: boolean): void => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const each of node) visit(each, isFrench);
      return;
    }
    const { type, value, key } = node as Node;
    const name = type === 'Property' ? (key?.name ?? key?.value) : undefined;
    const below = name === 'fr' || (isFrench && name !== 'en');
    const text = type === 'TemplateElement' ? (value as { readonly cooked?: string | null })?.cooked : value;
    if (below && typeof text === 'string') found.push(text);
    for (const [field, child] of Object.entries(node)) if (field !== 'key') visit(child, below);
  };
  visit(parseSync(file, readFileSync(join('src', file), 'utf8')).program.body, false);
  return found;
}

describe('the French of the page', () => {
  const all = files.map((file) => ({ file, texts: frenchIn(file) }));

  it('has no plain space inside guillemets or before double signs, and no straight apostrophe', () => {
    expect(all.flatMap(({ texts }) => texts).length).toBeGreaterThan(1000);
    expect(
      all.flatMap(({ file, texts }) => texts.filter((text) => typed.test(text)).map((text) => [file, text])),
    ).toEqual([]);
  });
});
