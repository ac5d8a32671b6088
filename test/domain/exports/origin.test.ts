import { describe, expect, it } from 'vitest';
import { takePart } from '../../../src/domain/exports/exportPart.ts';
import { writeCsv } from '../../../src/domain/exports/writeCsv.ts';
import { writeGexf } from '../../../src/domain/exports/writeGexf.ts';
import { writeGraphJson } from '../../../src/domain/exports/writeGraphJson.ts';
import { writeGraphml } from '../../../src/domain/exports/writeGraphml.ts';
import { writeJsonLd } from '../../../src/domain/exports/writeJsonLd.ts';
import { writeNeo4j } from '../../../src/domain/exports/writeNeo4j.ts';
import { writeTurtle } from '../../../src/domain/exports/writeTurtle.ts';
import { countProposed, isProposed } from '../../../src/domain/graph/provenance.ts';
import { requestFor } from '../../helpers/exportPart.ts';
import { pencilledIndex, said } from '../../helpers/pencilledGraph.ts';

const part = takePart(requestFor(pencilledIndex, null));
const proposed = countProposed(pencilledIndex.graph);
const edges = pencilledIndex.graph.edges.filter(isProposed).length;
const times = (text: string, words: string) => text.split(words).length - 1;

describe('origin, score and reason of a proposal', () => {
  it('stand in each table of CSV, in a column of their own', () => {
    const { nodes, edges: links, evidence } = writeCsv(part);
    for (const table of [nodes, links, evidence]) expect(table).toMatch(/origin,score,why,proposed_by/);
    expect(times(evidence, `proposed,${said.score},${said.why},${said.by}`)).toBe(proposed.evidence);
    expect(times(links, `proposed,${said.score},${said.why},${said.by}`)).toBe(edges);
    expect(times(nodes, `proposed,${said.score},${said.why},${said.by}`)).toBe(proposed.names);
  });

  it('stand in GraphML and GEXF, in the evidence too', () => {
    for (const text of [writeGraphml(part), writeGexf(part)]) {
      expect(times(text, said.why)).toBe(proposed.names + edges + proposed.evidence);
      expect(text).toContain('score');
    }
  });

  it('stand in Neo4j at nodes, claims and evidence', () => {
    const { nodes, relationships } = writeNeo4j(part);
    expect(times(nodes, `proposed,${said.score},${said.why}`)).toBe(proposed.names + proposed.evidence);
    expect(times(relationships, `proposed,${said.score},${said.why}`)).toBe(edges);
  });

  it('are told in RDF at what they are said of, verified things as such', () => {
    const total = proposed.names + edges + proposed.evidence;
    const turtle = writeTurtle(part);
    expect(times(turtle, 'maillage:origin "proposed"')).toBe(total);
    expect(times(turtle, `maillage:why "${said.why}"`)).toBe(total);
    expect(times(writeJsonLd(part), '"maillage:score"')).toBe(total);
    expect(turtle).toContain('maillage:origin "curated"');
  });

  it('come back from graph.json as they went', () => {
    const { nodes, edges: links } = JSON.parse(writeGraphJson(part)) as typeof pencilledIndex.graph;
    expect(links.filter(isProposed).map(({ score, why, by }) => ({ score, why, by }))).toEqual(
      Array.from({ length: edges }, () => ({ score: said.score, why: said.why, by: said.by })),
    );
    expect(nodes.filter(isProposed)).toHaveLength(proposed.names);
  });
});
