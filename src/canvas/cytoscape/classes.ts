import type { Core } from 'cytoscape';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { Emphasis } from '../../domain/filter/emphasis.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { handOf, lookOfLink, standingOfNode } from '../../drawing/graph/looks.ts';
import type { Articles } from '../../drawing/linkMarks.ts';
import type { LinkLook } from '../../drawing/linkShapes.ts';

/*
 * The classes that describe how an element looks now. Only this file sets them; `stylesheet.ts` says what each means.
 */

function classesOfNode(index: GraphIndex, id: NodeId, visible: VisibleGraph, emphasis: Emphasis): string[] {
  if (!visible.nodes.has(id)) return ['hidden'];
  const standing = standingOfNode(id, emphasis);
  return [
    ...(handOf(index.node(id)) === 'pencil' ? ['pencil'] : []),
    ...(standing === 'plain' ? [] : [standing]),
  ];
}

function classesOfEdge(
  index: GraphIndex,
  edge: Edge,
  visible: VisibleGraph,
  emphasis: Emphasis,
  atRest: boolean,
): string[] {
  const look = lookOfLink(index, edge, visible, emphasis, atRest);
  return look === null ? ['hidden'] : classesOfLink(look);
}

/** The classes for a link's look. */
export const classesOfLink = (look: LinkLook): string[] =>
  [
    look.hand === 'pencil' && 'pencil',
    articleClasses[look.articles],
    (look.certainty === 'unconfirmed' || look.certainty === 'denied') && look.certainty,
    look.standing !== 'plain' && look.standing,
    look.faint && 'faint',
    look.marked !== 'no' && 'marked',
    look.marked === 'outside' && 'outside',
    look.pointed && 'pointed',
    look.sourceRinged && 'from-ringed',
    look.targetRinged && 'to-ringed',
  ].filter((name) => typeof name === 'string');

export const articleClasses = { 1: false, 2: 'by-two', 3: 'by-three' } as const satisfies Readonly<
  Record<Articles, string | false>
>;

/** Gives every element its classes, changing only those that differ. `atRest`: whether the whole graph is in view. */
export function applyClasses(
  cy: Core,
  index: GraphIndex,
  visible: VisibleGraph,
  emphasis: Emphasis,
  atRest = false,
): void {
  cy.batch(() => {
    cy.nodes().forEach((node) => {
      setClasses(node, classesOfNode(index, node.id() as NodeId, visible, emphasis));
    });
    cy.edges().forEach((edge) => {
      setClasses(edge, classesOfEdge(index, index.edge(edge.id() as EdgeId), visible, emphasis, atRest));
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
