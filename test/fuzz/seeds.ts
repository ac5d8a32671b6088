import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { readReview } from '../../src/pipeline/review/readReview.ts';
import { runPipeline } from '../../src/pipeline/runPipeline.ts';
import type { SeedFile } from '../../src/pipeline/seeds/seedFiles.ts';
import { utf8 } from '../helpers/madeFiles.ts';
import { smallSeeds } from '../pipeline/smallSeeds.ts';
import { type ByteEdit, editBytes, makeByteEdit } from './byteEdits.ts';
import { followGraph } from './followGraph.ts';
import { hostileText, shrinkText, type Text, textOf } from './hostileText.ts';
import { pick, type Target, withoutParts, withSmallerParts } from './target.ts';
import { editText, makeTextEdit, shrinkTextEdit, type TextEdit } from './textEdits.ts';

/** One change of a file in a folder of seeds. */
type SeedEdit =
  | { readonly file: string; readonly edit: TextEdit }
  | { readonly file: string; readonly bytes: ByteEdit }
  /** The nth value of the file (what follows a colon) becomes this text. */
  | { readonly file: string; readonly value: number; readonly text: Text }
  /** The nth line is repeated so that it stands there `times` times; 0 removes it. */
  | { readonly file: string; readonly line: number; readonly times: number }
  | { readonly file: string; readonly rename: string };

const folder: Readonly<Record<string, string>> = {
  ...smallSeeds,
  'lexicon/regions.yaml': '- { id: maghreb, label: { fr: Maghreb, en: Maghreb }, around: algerie }\n',
  'proposals/teaser-article.yaml': `article: teaser-article
nodes:
  - { id: bataillon, type: group, label: { fr: Bataillon, en: Battalion }, names: [Cémoc] }
relations:
  - { source: algerie, predicate: cooperated, target: mali, quote: La coopération algéro-malienne tient, by: test }
`,
};
const paths = Object.keys(folder);

/**
 * Folders of seeds as strangers might write them: they give problems with words and a place, or a graph that the page
 * accepts.
 */
export const seeds: Target<readonly SeedEdit[]> = {
  make: (random) =>
    Array.from({ length: 1 + Math.floor(random() ** 2 * 4) }, (): SeedEdit => {
      const file = pick(random, paths);
      const chance = random();
      if (chance < 0.5)
        return { file, value: Math.floor(random() * 30), text: quoted(random() < 0.5, hostileText(random)) };
      if (chance < 0.75) return { file, edit: makeTextEdit(random) };
      if (chance < 0.88)
        return { file, line: Math.floor(random() * 25), times: pick(random, [0, 2, 2, 3, 200]) };
      if (chance < 0.96) return { file, bytes: makeByteEdit(random) };
      return {
        file,
        rename: pick(random, [...paths, '../x.yaml', 'lexicon/__proto__.yaml', 'articles/a\\b.txt']),
      };
    }),
  probe: async (edits) => {
    const files = new Map<string, Uint8Array>(paths.map((path) => [path, utf8(folder[path] ?? '')]));
    for (const edit of edits) apply(files, edit);
    const read: SeedFile[] = [...files].map(([path, bytes]) => ({ path, bytes }));
    const { graph, problems } = runPipeline({ seeds: read, anchors: null });
    for (const { file, line, message } of problems)
      if (file === '' || !(line >= 1) || message === '' || message.length > 3000)
        return 'tells of a problem without a place, without words, or with too many';
    if (graph === null)
      return problems.some(({ severity }) => severity === 'error')
        ? null
        : 'is no graph, and nobody is told why';
    readReview(read);
    const parsed = parseGraph(JSON.stringify(graph));
    return parsed.ok ? followGraph(parsed.graph) : `gives a graph that the page refuses: ${parsed.detail}`;
  },
  shrink: (edits) => [...withoutParts(edits), ...withSmallerParts(edits, shrinkEdit)],
};

function apply(files: Map<string, Uint8Array>, change: SeedEdit): void {
  const bytes = files.get(change.file);
  if (bytes === undefined) return;
  if ('rename' in change) {
    files.delete(change.file);
    files.set(change.rename, bytes);
    return;
  }
  if ('bytes' in change) {
    files.set(change.file, editBytes(bytes, [change.bytes]));
    return;
  }
  const text = new TextDecoder().decode(bytes);
  files.set(change.file, utf8(changeText(text, change)));
}

function changeText(
  text: string,
  change: Exclude<SeedEdit, { rename: string } | { bytes: ByteEdit }>,
): string {
  if ('edit' in change) return editText(text, [change.edit]);
  if ('line' in change) {
    const lines = text.split('\n');
    const at = change.line % lines.length;
    return lines.toSpliced(at, 1, ...Array.from({ length: change.times }, () => lines[at] ?? '')).join('\n');
  }
  const values = [...text.matchAll(/(?<=: )[^\n,{}[\]]+/g)];
  const one = values[change.value % Math.max(1, values.length)];
  if (one === undefined) return text;
  return text.slice(0, one.index) + textOf(change.text) + text.slice(one.index + one[0].length);
}

/** The text, quoted so that YAML reads it as one text whatever is in it, where `isQuoted`. */
const quoted = (isQuoted: boolean, text: Text): Text =>
  isQuoted && typeof text === 'string' ? JSON.stringify(text) : text;

function shrinkEdit(change: SeedEdit): readonly SeedEdit[] {
  if ('edit' in change) return shrinkTextEdit(change.edit).map((edit) => ({ ...change, edit }));
  if ('text' in change) return shrinkText(change.text).map((text) => ({ ...change, text }));
  if ('times' in change && change.times > 2) return [{ ...change, times: 2 }];
  return [];
}
