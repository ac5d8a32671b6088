import type { Core } from 'cytoscape';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { standsOutsideArticle } from '../../domain/graph/outsideArticle.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { surestOf } from '../../domain/graph/surestOf.ts';

/** The classes that say how a node looks now. This file is the one owner of classes on the canvas. */
export function classesOfNode(id: NodeId, visible: VisibleGraph, emphasis: Emphasis): string[] {
  if (!visible.nodes.has(id)) return ['hidden'];
  const { read } = emphasis;
  if (emphasis.subject === 'none') return read && !read.nodes.has(id) ? ['unread'] : [];
  if (emphasis.litNodes.has(id)) return [];
  if (read?.nodes.has(id)) return ['read'];
  return [emphasis.subject === 'nodes' ? 'faded' : 'dimmed'];
}

/** The classes that say how an edge looks now; thickness and dash speak of the evidence that the filters leave. */
export function classesOfEdge(
  index: GraphIndex,
  edge: Edge,
  visible: VisibleGraph,
  emphasis: Emphasis,
): string[] {
  const evidence = visible.edges.get(edge.id);
  if (evidence === undefined) return ['hidden'];
  const classes: string[] = [];
  const articles = index.corroboration(edge, evidence);
  if (articles >= 2) classes.push(articles >= 3 ? 'by-three' : 'by-two');
  const certainty = surestOf(edge, evidence);
  if (certainty === 'unconfirmed' || certainty === 'denied') classes.push(certainty);
  if (emphasis.subject !== 'none') {
    if (emphasis.litEdges.has(edge.id)) classes.push('lit');
    else if (emphasis.read?.edges.has(edge.id)) classes.push('read');
    else classes.push(emphasis.subject === 'nodes' ? 'faded' : 'dimmed');
  } else if (emphasis.read && !emphasis.read.edges.has(edge.id)) classes.push('unread');
  if (emphasis.marked === edge.id || emphasis.path.includes(edge.id)) {
    classes.push('marked');
    if (standsOutsideArticle(index, edge, evidence)) classes.push('outside');
  }
  if (emphasis.pointedEdge === edge.id) classes.push('pointed');
  if (emphasis.ringed.has(edge.source)) classes.push('from-ringed');
  if (emphasis.ringed.has(edge.target)) classes.push('to-ringed');
  return classes;
}

/** Puts on every element the classes that it should have, touching only those that change. */
export function applyClasses(cy: Core, index: GraphIndex, visible: VisibleGraph, emphasis: Emphasis): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      setClasses(node, classesOfNode(node.id() as NodeId, visible, emphasis));
    });
    cy.edges().forEach((edge) => {
      setClasses(edge, classesOfEdge(index, index.edge(edge.id() as EdgeId), visible, emphasis));
    });
  });
}

interface Classed {
  readonly classes: { (): string[]; (classes: string[]): unknown };
}

function setClasses(element: Classed, wanted: string[]): void {
  const now = element.classes();
  if (now.length !== wanted.length || wanted.some((name) => !now.includes(name))) element.classes(wanted);
}
