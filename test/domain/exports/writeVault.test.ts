import { strFromU8, strToU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { takePart } from '../../../src/domain/exports/exportPart.ts';
import { nameFiles } from '../../../src/domain/exports/nameFiles.ts';
import { vaultOf, writeVault } from '../../../src/domain/exports/writeVault.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { parts, requestFor } from '../../helpers/exportPart.ts';
import { makeHostile } from '../../helpers/hostileGraph.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.md$/, '');
const bodyOf = (note: string): string => note.slice(note.indexOf('\n---\n', 4) + 5);

describe.each(parts)('the vault of %s', (_, part) => {
  const vault = vaultOf(part);

  it('has a note for each node and article, and one that leads to them', () => {
    expect(vault.size).toBe(part.nodes.length + part.articles.length + 1);
    expect(new Set([...vault.keys()].map((path) => path.toUpperCase())).size).toBe(vault.size);
    for (const path of vault.keys()) {
      expect(path).toMatch(/^([^/]+\/)?[^/\\:*?"<>|#^[\]]+\.md$/);
      expect(strToU8(path.replace(/^.*\//, '')).length).toBeLessThanOrEqual(255);
    }
  });

  it('has no link that leads nowhere, down to the paragraph', () => {
    const notes = new Map([...vault].map(([path, note]) => [nameOf(path), note]));
    for (const note of vault.values())
      for (const [, name = '', paragraph] of note.matchAll(
        /\[\[([^\]|#]+)(?:#(\^p\d+))?(?:\|[^\]]*)?\]\]/g,
      )) {
        const target = notes.get(name);
        if (target === undefined) throw new Error(`There is no note « ${name} ».`);
        if (paragraph !== undefined) expect(target).toMatch(new RegExp(` \\${paragraph}$`, 'm'));
      }
  });

  it('says in front of each node what it is, as YAML', () => {
    const byId = new Map(
      [...vault.values()].map((note) => {
        const front = parseYaml(note.slice(4, note.indexOf('\n---\n', 4)));
        return [front.id, front];
      }),
    );
    for (const { node } of part.nodes)
      expect(byId.get(node.id)).toMatchObject({ type: node.type, origin: node.origin });
  });

  it('keeps a name in one line, whatever it holds', () => {
    for (const note of vault.values()) {
      expect(bodyOf(note)).toMatch(/^\n# .+\n\n/);
      const [, claims = ''] = /\n## Liens\n\n([\s\S]*?)(?:\n\n|\n$)/.exec(note) ?? [];
      for (const line of claims === '' ? [] : claims.split(/[\n\r\u2028\u2029]/))
        expect(line).toMatch(/^(- \*\*.*\*\* · \[\[.*\]\]| {2}- .*\(http.*\))$/);
    }
  });

  it('lets no word of an article become markup', async () => {
    // Not every program that shows Markdown knows that there is front matter.
    for (const note of vault.values())
      for (const text of [note, bodyOf(note)])
        expect(await marked.parse(text)).not.toMatch(/<(script|img|iframe|svg|f)\b|href="javascript:/i);
  });

  it('comes as one zip of exactly these notes, the same bytes each time', () => {
    const zip = writeVault(part);
    const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(new Map(files as [string, string][])).toEqual(vault);
    expect(writeVault(part)).toEqual(zip);
    // Each entry of the directory at the end is marked as made under Unix, and its name as UTF-8 where that matters.
    const directory = strFromU8(zip, true).split('PK\u0001\u0002').slice(1);
    expect(directory).toHaveLength(vault.size);
    for (const entry of directory) expect(entry.charCodeAt(1)).toBe(3);
  });
});

describe('a vault of hostile names', () => {
  it('has no markup, and no link that runs', async () => {
    const index = buildGraphIndex(makeHostile(sampleIndex.graph));
    const notes = [...vaultOf(takePart(requestFor(index, null))).values()];
    const shown = await marked.parse(notes.join('\n\n'));
    expect(shown).toContain('alert(1)');
    expect(shown).not.toMatch(/<(script|img|iframe|svg)\b|href="javascript:/i);
  });
});

describe('the front matter', () => {
  it('is YAML whatever a name holds', () => {
    const [, part] = parts[0] ?? [];
    if (part === undefined) throw new Error('There is no sample.');
    const name = 'a\u0085b\u007f\u2028\ufeff: "c" # d\n---\ne';
    const [first, ...others] = part.nodes;
    if (first === undefined) throw new Error('The sample has no node.');
    const node = { ...first.node, aliases: [name] };
    const note = [...vaultOf({ ...part, nodes: [{ ...first, node }, ...others] }).values()][1] ?? '';
    expect(parseYaml(note.slice(4, note.indexOf('\n---\n', 4)))).toMatchObject({ id: node.id });
    expect(note).not.toMatch(/[\u0085\u007f\u2028\ufeff]/);
    expect(parseYaml(note.slice(4, note.indexOf('\n---\n', 4))).aliases).toContain(name);
  });
});

describe('names of files', () => {
  it('differ beyond case, and hold nothing that a file system or a wiki link refuses', () => {
    const names = nameFiles([
      ['a', 'Daech'],
      ['b', 'DAECH'],
      ['c', 'a/b\\c: [d] #e ^f|g'],
      ['d', 'CON'],
      ['e', '...'],
      ['f', `${'é'.repeat(300)}`],
      ['g', 'الجزائر'],
      ['h', '法'.repeat(300)],
      ['i', 'ΟΔΟΣ'],
      ['j', 'οδος'],
      ['k', 'com¹.a'],
    ]);
    expect([...names.values()]).toEqual([
      'Daech',
      'DAECH (2)',
      'a b c d e f g',
      'CON_',
      '_',
      'é'.repeat(100),
      'الجزائر',
      '法'.repeat(66),
      'ΟΔΟΣ',
      'οδος (2)',
      'com¹.a_',
    ]);
  });
});
