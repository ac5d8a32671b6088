import { html } from '../../lib/html.ts';

/**
 * The files beside the page from which a self-contained page is made; fetched when one is asked for. They are plain
 * text, so that no later step of the build touches them and their fingerprints hold.
 */
export const aloneFiles = {
  script: 'alone/script.txt',
  style: 'alone/style.txt',
  hashes: 'alone/hashes.json',
} as const;

/**
 * The fingerprints of script and style that the self-contained page must name in its policy, and their sizes in bytes.
 */
export interface AloneHashes {
  readonly script: string;
  readonly style: string;
  readonly bytes: number;
}

/** The element that holds the graph. */
export const graphElementId = 'maillage-graph';

interface AlonePage {
  /** The title in the browser's tab. */
  readonly title: string;
  /** A graph.json. */
  readonly graph: Blob;
  readonly script: string;
  readonly style: string;
  readonly hashes: AloneHashes;
}

/**
 * One HTML file that contains the page, the graph and the texts. Its policy names its own script and style by their
 * fingerprints and forbids every request: it can be opened from a disk and sent to others, and never reports anything
 * about its reader. The graph goes in as it comes, piece by piece: of a large one the whole is never a text.
 */
export async function writeAlonePage({ title, graph, script, style, hashes }: AlonePage): Promise<Blob> {
  const policy = [
    "default-src 'none'",
    `script-src '${hashes.script}'`,
    `style-src '${hashes.style}'`,
    // Fonts, icons and the atlas lie in the file itself.
    'font-src data:',
    'img-src data: blob:',
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const before = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${html`<title>${title}</title>`.markup}
<meta id="__________cytoscape_stylesheet" name="cytoscape-style" content="page">
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<noscript>Maillage a besoin de JavaScript. · Maillage needs JavaScript.</noscript>
<script type="application/json" id="${graphElementId}">`;
  const after = `</script>
<script>${script}</script>
</body>
</html>
`;
  return new Blob([before, ...(await withoutMarkup(graph)), after], { type: 'text/html;charset=utf-8' });
}

const lessThan = '<'.charCodeAt(0);

/** The bytes of a JSON text in which every « < » is written as JSON can write it too: none of its words is markup. */
async function withoutMarkup(json: Blob): Promise<(string | Uint8Array<ArrayBuffer>)[]> {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  const reader = json.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const { value } = read;
    let from = 0;
    for (let at = value.indexOf(lessThan); at !== -1; at = value.indexOf(lessThan, from)) {
      parts.push(value.subarray(from, at), '\\u003c');
      from = at + 1;
    }
    parts.push(value.subarray(from));
  }
  return parts;
}
