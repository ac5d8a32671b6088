import type { Plugin } from 'vite';

/** What is found in Cytoscape's script, and what is put in its place: without it, nothing refers to those parts any more. */
const parts: readonly (readonly [what: string, found: RegExp, put: string])[] = [
  ['algorithms on graphs', /\[[\w$, ]*\btarjanStronglyConnected\$\d\](?=\.forEach\()/, '[]'],
  ['layouts before grid, which it begins with', /(?<=\nvar layout = \[)[^\]]*(?=\{\s*name: 'grid')/, ''],
  [
    'the layout by chance',
    /(?<=impl: PresetLayout\s*\}), \{\s*name: 'random',\s*impl: RandomLayout\s*\}/,
    '',
  ],
];

/** WebGL is slower where there is no graphics card; its part is one of those that the renderer is put together from. */
const webgl = /\b(CRp\$\d+)\.initWebgl = function/;

/**
 * Leaves out of Cytoscape, for the page, what the page never calls: a sixth of it. It comes as one script, of which a bundler
 * by itself leaves nothing out. Throws where a version of it is put together in another way.
 */
export function leaveOutUnused(): Plugin {
  return {
    name: 'leave-out-unused-cytoscape',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /node_modules\/cytoscape\/dist\/cytoscape\.esm\.mjs$/ },
      handler: (script) => ({ code: leaveOut(script), map: null }),
    },
  };
}

/** The script of Cytoscape without what the page never calls. Throws where one of these parts is not found. */
export function leaveOut(script: string): string {
  const drawing = webgl.exec(script)?.[1]?.replace('$', '\\$');
  const all = [
    ...parts,
    ['WebGL', new RegExp(`(?<=\\n\\[CRp\\$[\\w$, ]*)${drawing}, (?=[\\w$, ]*\\]\\.forEach)`), ''] as const,
  ];
  return all.reduce((rest, [what, found, put]) => {
    if (!found.test(rest)) throw new Error(`Cytoscape has ${what} elsewhere: see leaveOutUnused.ts.`);
    return rest.replace(found, () => put);
  }, script);
}
