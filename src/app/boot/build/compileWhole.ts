import type { Plugin } from 'vite';

/** Has to be the first line of a script. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Asks of the scripts with these names, of which the first view calls much, that they be compiled whole: Chromium does so
 * beside the page while they come in, and not function by function on the page's own thread. Other browsers see a comment.
 */
export function compileWhole(names: readonly string[]): Plugin {
  return {
    name: 'compile-whole',
    apply: 'build',
    // After all that puts something before a script.
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const part of Object.values(bundle))
          if (part.type === 'chunk' && names.includes(part.name)) part.code = `${hint}${part.code}`;
      },
    },
  };
}
