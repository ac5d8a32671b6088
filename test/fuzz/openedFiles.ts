import { graphPath } from '../../src/domain/basics/corpus.ts';
import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { packCorpus } from '../../src/worker/corpusFile/packCorpus.ts';
import { openCorpusFile } from '../../src/worker/requests/openCorpusFile.ts';
import { utf8 } from '../helpers/madeFiles.ts';
import { smallSeeds } from '../pipeline/smallSeeds.ts';
import { type ByteEdit, editBytes, makeByteEdit, shrinkByteEdit } from './byteEdits.ts';
import { followGraph } from './followGraph.ts';
import { pick, type Target, withoutParts, withSmallerParts } from './target.ts';
import { editText, makeTextEdit, shrinkTextEdit, type TextEdit } from './textEdits.ts';

/** A file from another program, or a saved corpus, that the reader opens. */
interface FileCase {
  readonly kind: keyof typeof wholes;
  readonly edits: readonly TextEdit[];
  readonly bytes: readonly ByteEdit[];
}

const wholes = {
  gexf: '<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="type" type="string"/></attributes><nodes><node id="a" label="Mali"><attvalues><attvalue for="0" value="country"/></attvalues></node><node id="b" label="AQMI"/></nodes><edges><edge id="0" source="a" target="b" label="combat" weight="2"/><edge id="1" source="b" target="b"/></edges></graph></gexf>',
  graphml:
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="edge" attr.name="date" attr.type="string"/><graph edgedefault="directed"><node id="n0"><data key="d0">Mali</data></node><node id="n1"/><edge source="n0" target="n1"><data key="d1">2012-03</data></edge></graph></graphml>',
  csv: 'source,target,relation,date\nMali,AQMI,combat,2012\n"Alger, ville",Mali,"a ""dit""",2013-01-02\n',
  tsv: 'source\ttarget\nMali\tAQMI\nAQMI\tAlger\n',
  zip: '',
} as const;

/** Files opened as graphs or corpora: each is refused in both languages, or gives a graph that the page can work with. */
export const openedFiles: Target<FileCase> = {
  make: (random) => {
    const kind = pick(random, Object.keys(wholes) as FileCase['kind'][]);
    const count = 1 + Math.floor(random() ** 2 * 4);
    return {
      kind,
      edits: kind === 'zip' ? [] : Array.from({ length: count }, () => makeTextEdit(random)),
      bytes:
        kind === 'zip' || random() < 0.2 ? Array.from({ length: count }, () => makeByteEdit(random)) : [],
    };
  },
  probe: async ({ kind, edits, bytes }) => {
    const whole =
      kind === 'zip' ? packCorpus(new Map(Object.entries(smallSeeds))) : utf8(editText(wholes[kind], edits));
    const opened = await openCorpusFile(
      { name: `file.${kind}`, bytes: editBytes(whole, bytes) },
      { tell: () => {}, pause: async () => {} },
    );
    if (opened.kind === 'other') return null;
    if (opened.kind === 'fault')
      return opened.message.fr !== '' && opened.message.en !== '' ? null : 'is refused without words';
    const text = opened.files.get(graphPath);
    if (text === undefined) return null;
    const parsed = parseGraph(text);
    return parsed.ok
      ? followGraph(parsed.graph)
      : `is opened as a graph that the page refuses: ${parsed.detail}`;
  },
  shrink: (input) => [
    ...withoutParts(input.edits).map((edits) => ({ ...input, edits })),
    ...withoutParts(input.bytes).map((bytes) => ({ ...input, bytes })),
    ...(input.bytes.length > 0 && input.edits.length > 0 ? [{ ...input, bytes: [] }] : []),
    ...withSmallerParts(input.edits, shrinkTextEdit).map((edits) => ({ ...input, edits })),
    ...withSmallerParts(input.bytes, shrinkByteEdit).map((bytes) => ({ ...input, bytes })),
  ],
};
