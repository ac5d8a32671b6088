import { fileNameOf } from '../../lib/fileName.ts';

/**
 * An unused path among a corpus's articles for each name, made from the name's own words, so that a person finds the
 * text again. Folders in a name are dropped.
 */
export function pathsFor(names: readonly string[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const [bare = ''] = name.split(/[/\\›]/).slice(-1);
    const stem = fileNameOf(bare.trim().replace(/\.[A-Za-z0-9]{1,8}$/, ''), 'article', 'txt').replace(
      /\.txt$/,
      '',
    );
    for (let number = 1; ; number++) {
      const path = `articles/${stem}${number === 1 ? '' : `-${number}`}.txt`;
      if (used.has(path)) continue;
      used.add(path);
      return path;
    }
  });
}
