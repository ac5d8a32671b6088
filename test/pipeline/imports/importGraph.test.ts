import { describe, expect, it } from 'vitest';
import { takePart } from '../../../src/domain/exports/exportPart.ts';
import { writeGexf } from '../../../src/domain/exports/writeGexf.ts';
import { writeGraphml } from '../../../src/domain/exports/writeGraphml.ts';
import { graphLimits } from '../../../src/domain/graph/limits.ts';
import { parseGraph } from '../../../src/domain/graph/parseGraph.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import { runToEnd } from '../../../src/lib/runToEnd.ts';
import { importInSteps } from '../../../src/pipeline/imports/importGraph.ts';
import { requestFor } from '../../helpers/exportPart.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const importGraph = (name: string, bytes: Uint8Array) => runToEnd(importInSteps(name, bytes));

const bytesOf = (text: string) => new TextEncoder().encode(text);

const taken = (name: string, text: string) => {
  const imported = importGraph(name, bytesOf(text));
  if (!imported.ok) throw new Error(imported.fault);
  return imported.told;
};

/** Each link by the words of its evidence. */
const linesOf = ({ edges, articles }: Graph): readonly string[] =>
  edges.flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => articles[0]?.text.slice(start, end) ?? ''),
  );

/** Checks that the page opens it, and that all of it is in pencil, with a source for each line. */
function expectSound(graph: Graph): void {
  expect(parseGraph(JSON.stringify(graph))).toMatchObject({ ok: true });
  const text = graph.articles[0]?.text ?? '';
  for (const { label, mentions, origin } of graph.nodes) {
    expect(origin).toBe('proposed');
    for (const { start, end } of mentions) expect(text.slice(start, end)).toBe(label.fr);
  }
  for (const { origin, evidence } of graph.edges) {
    expect(origin).toBe('proposed');
    expect(evidence.length).toBeGreaterThan(0);
  }
}

describe('a graph of another program', () => {
  const part = takePart(requestFor(sampleIndex, null));

  it.each([
    ['GEXF', 'sample.gexf', writeGexf(part)],
    ['GraphML', 'sample.graphml', writeGraphml(part)],
  ])('comes in from %s with its names, kinds, dates and links', (_, name, text) => {
    const { graph, leftOut, untyped } = taken(name, text);
    expectSound(graph);
    expect([leftOut, untyped]).toEqual([0, 0]);
    const kindsOf = (nodes: Graph['nodes'], of: (node: Graph['nodes'][number]) => string) =>
      nodes.map((node) => `${of(node)} ${node.type}`).sort();
    expect(kindsOf(graph.nodes, ({ label }) => label.fr)).toEqual(
      kindsOf(sampleIndex.graph.nodes, ({ label, short }) => (short ?? label).fr),
    );
    expect(graph.edges).toHaveLength(sampleIndex.graph.edges.length);
  });

  it('keeps what NetworkX writes: bare ids, no kinds, an undirected graph', () => {
    const { graph, untyped } = taken(
      'karate.graphml',
      `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="d0" for="edge" attr.name="weight" attr.type="long"/>
        <graph edgedefault="undirected"><node id="0"/><node id="1"/><node id="2"/>
        <edge source="0" target="1"><data key="d0">4</data></edge></graph></graphml>`,
    );
    expectSound(graph);
    expect(untyped).toBe(3);
    expect(linesOf(graph)).toEqual(['0 — 1 (weight 4)']);
    expect(Object.values(graph.predicates)).toMatchObject([{ symmetric: true }]);
    // A node without links has a line with its name.
    expect(graph.articles[0]?.text).toMatch(/\n2$/);
  });

  it('keeps the label that yEd writes into its drawing', () => {
    const { graph } = taken(
      'yed.graphml',
      `<graphml><key for="node" id="d6" yfiles.type="nodegraphics"/><graph edgedefault="directed">
        <node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Bamako</y:NodeLabel></y:ShapeNode></data></node></graph></graphml>`,
    );
    expect(graph.nodes.map(({ label }) => label.fr)).toEqual(['Bamako']);
  });

  it.each([
    ['commas', 'source,target,relation,date\nMaroc,Mali,aide,2013\nMaroc,Mali,aide,2014-02\n'],
    [
      'semicolons, as French spreadsheets save',
      'De;Vers;Relation;Année\r\nMaroc;Mali;aide;2013\r\nMaroc;Mali;aide;2014-02\r\n',
    ],
    [
      'tabs and a byte order mark',
      '\ufeffFrom\tTo\tLabel\tYear\nMaroc\tMali\taide\t2013\nMaroc\tMali\taide\t2014-02\n',
    ],
  ])('comes in from a table with %s; the same link twice is one with two lines', (_, text) => {
    const { graph } = taken('liens.csv', text);
    expectSound(graph);
    expect(graph.edges).toMatchObject([{ id: 'maroc--aide--mali', years: [2013, 2014] }]);
    expect(linesOf(graph)).toEqual(['Maroc — aide — Mali (2013)', 'Maroc — aide — Mali (2014-02)']);
  });

  it('comes in from the table of links that Gephi saves: directions are not what links say, weights are', () => {
    const { graph } = taken(
      'edges.csv',
      'Source,Target,Type,Id,Label,timeset,Weight\n1,2,Directed,0,,,1.0\n2,4,Undirected,1,voisins,,2.5\n',
    );
    expectSound(graph);
    expect(linesOf(graph)).toEqual(['1 — 2', '2 — voisins — 4 (weight 2.5)']);
    expect(Object.values(graph.predicates).map(({ symmetric = false }) => symmetric)).toEqual([false, true]);
  });

  it.each([
    ['little-endian', (wide: Buffer) => wide],
    ['big-endian', (wide: Buffer) => wide.swap16()],
  ])('comes in from a table in UTF-16, %s, as Excel’s « Unicode text » is', (_, order) => {
    const text = '\ufeffSource\tCible\tRelation\tDate\r\nAlgérie\tالمغرب\taide\t2013\r\n';
    const imported = importGraph('liens.csv', order(Buffer.from(text, 'utf16le')));
    expect(imported.ok && linesOf(imported.told.graph)).toEqual(['Algérie — aide — المغرب (2013)']);
  });

  it('comes in from a table whose first line names what stands between cells, as Excel has it', () => {
    const { graph } = taken('liens.csv', 'sep=|\r\nsource|target|relation\r\nA, B|C; D|aide\r\n');
    expect(linesOf(graph)).toEqual(['A, B — aide — C; D']);
  });

  it('keeps dates that it cannot read as the file has them, and counts them', () => {
    const { graph, undated } = taken(
      'liens.csv',
      'de;vers;relation;date\nMaroc;Mali;aide;25/03/2013\nMaroc;Niger;aide;04/03/2013\nMaroc;Tchad;aide;printemps\n',
    );
    expectSound(graph);
    expect(undated).toBe(1);
    expect(graph.edges.map(({ evidence }) => evidence[0]?.when)).toEqual(['2013-03-25', '2013-03-04', null]);
    expect(linesOf(graph)[2]).toBe('Maroc — aide — Tchad (printemps)');
    const ofNode = taken('x.gexf', '<gexf><graph><nodes><node id="a" start="jadis"/></nodes></graph></gexf>');
    expect([ofNode.undated, ofNode.graph.nodes[0]?.note?.en]).toEqual([1, 'Date in the file: jadis']);
  });

  it('finds the name of a link’s end where date and weight hold it too', () => {
    const { graph } = taken('liens.csv', 'de;vers;année;poids\nMaroc;4;2013;4\nMaroc;2013;2013;0,5\n');
    expect(linesOf(graph)).toEqual(['Maroc — 4 (2013, poids 4)', 'Maroc — 2013 (2013, poids 0.5)']);
    const text = graph.articles[0]?.text ?? '';
    for (const { mentions } of graph.nodes)
      for (const { start } of mentions) expect(text.slice(0, start)).toMatch(/(^|\n| — )$/);
  });

  it('reads letters that are written as numbers', () => {
    const { graph } = taken(
      'numbers.gexf',
      '<gexf><graph><nodes><node id="1" label="Alg&#233;rie &amp;#10; &#x1F600;&#10;&lt;b&gt;"/></nodes></graph></gexf>',
    );
    expect(graph.nodes.map(({ label }) => label.fr)).toEqual(['Algérie &#10; 😀 <b>']);
  });

  it('reads the timestamps and weights of GEXF 1.3', () => {
    const { graph } = taken(
      'new.gexf',
      `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph mode="dynamic" timerepresentation="timestamp">
        <nodes><node id="a" label="A" timestamp="2013"/><node id="b" label="B"/></nodes>
        <edges><edge source="a" target="b" weight="3.0"><spells><spell timestamp="2014-02-01"/></spells></edge></edges></graph></gexf>`,
    );
    expect(linesOf(graph)).toEqual(['A — B (2014-02-01, weight 3)']);
    expect(graph.nodes.map(({ years }) => years)).toEqual([[2013], []]);
  });

  it('keeps the attributes of nodes and of edges apart where a GEXF numbers both from zero', () => {
    const { graph, undated } = taken(
      'numbered.gexf',
      `<gexf><graph><attributes class="node"><attribute id="0" title="type"/></attributes>
        <attributes class="edge"><attribute id="0" title="year"/></attributes>
        <nodes><node id="a" label="A"><attvalues><attvalue for="0" value="country"/></attvalues></node><node id="b" label="B"/></nodes>
        <edges><edge source="a" target="b"><attvalues><attvalue for="0" value="2013"/></attvalues></edge></edges></graph></gexf>`,
    );
    expect(graph.nodes.map(({ type }) => type)).toEqual(['country', 'person']);
    expect([undated, graph.edges[0]?.years]).toEqual([0, [2013]]);
  });

  it('becomes several articles where it is long, with all lines of a link in one of them', () => {
    const rows = Array.from(
      { length: 8000 },
      (_, n) => `${'a'.repeat(60)}${n % 1700},b${n % 1700},aide,2013`,
    );
    const { graph } = taken('long.csv', `source,target,relation,date\n${rows.join('\n')}\n`);
    expect(parseGraph(JSON.stringify(graph))).toMatchObject({ ok: true });
    expect(graph.articles.map(({ title }) => title)).toEqual(['long.csv (1/2)', 'long.csv (2/2)']);
    const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
    for (const { evidence, source } of graph.edges) {
      expect(new Set(evidence.map(({ article }) => article)).size).toBe(1);
      const name = graph.nodes.find(({ id }) => id === source)?.label.fr;
      for (const { article, start, end } of evidence)
        expect(texts.get(article)?.slice(start, end)).toMatch(new RegExp(`^${name} — aide — b`));
    }
    expect(graph.edges.flatMap(({ evidence }) => evidence)).toHaveLength(rows.length);
  });

  it('comes in however long its names: no article grows past what a graph may hold', () => {
    const rows = Array.from({ length: 12_000 }, (_, n) => `${'x'.repeat(190)}${n % 50},${n % 1000}`);
    const { graph } = taken('wide.csv', `source,target\n${rows.join('\n')}\n`);
    const largest = Math.max(...graph.articles.map(({ text }) => text.length));
    expect(largest).toBeLessThan(graphLimits.text);
    expect(parseGraph(JSON.stringify(graph))).toMatchObject({ ok: true });
  }, 60_000);

  it('reads a table in the encoding of old spreadsheets', () => {
    const text = 'source;target\nAlgérie;Forêt\n';
    const imported = importGraph(
      'liens.csv',
      Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
    );
    expect(imported.ok && imported.told.graph.nodes.map(({ label }) => label.fr)).toEqual([
      'Algérie',
      'Forêt',
    ]);
  });

  it('tells names of JavaScript’s own, equal names and names without Latin letters apart', () => {
    const rows = ['__proto__,constructor,toString', 'الجزائر,المغرب,valueOf', 'A,a,x', 'x,x,loop'];
    const { graph, leftOut } = taken('hostile.csv', `source,target,relation\n${rows.join('\n')}\n`);
    expectSound(graph);
    expect(leftOut).toBe(1);
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['broken', 'x.gexf', 'not xml at all'],
    ['broken', 'x.graphml', '<html><body/></html>'],
    ['empty', 'x.gexf', '<gexf><graph><nodes/></graph></gexf>'],
    ['no-columns', 'x.csv', 'a,b\n1,2\n'],
    ['empty', 'x.csv', 'source,target\n'],
    ['too-parallel', 'x.csv', `source,target\n${'a,b\n'.repeat(1001)}`],
    [
      'too-parallel',
      'x.csv',
      `source,target,relation\n${Array.from({ length: 101 }, (_, n) => (n % 2 === 0 ? `a,b,r${n}\n` : `b,a,r${n}\n`)).join('')}`,
    ],
  ])('says that a file is %s (%s)', (fault, name, text) => {
    expect(importGraph(name, bytesOf(text))).toEqual({ ok: false, fault });
  });

  it('does not let a file multiply what stands in it', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
      <gexf><graph><nodes><node id="1" label="&c;"/></nodes></graph></gexf>`;
    const imported = importGraph('bomb.gexf', bytesOf(bomb));
    if (imported.ok) expect(JSON.stringify(imported.told.graph).length).toBeLessThan(5000);
    else expect(imported.fault).toBe('broken');
  });
});
