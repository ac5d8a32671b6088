import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { createRoot } from 'react-dom/client';
import type { Graph } from '../../../src/domain/graph/schema.ts';

/*
 * The least that the same libraries can do with the same graph: fetch it and draw it. Whatever our page takes longer
 * than this is the cost of its design and its features.
 */

const layout = { name: 'preset', fit: true };
const stylesheet = [
  { selector: 'node', style: { label: 'data(label)', width: 16, height: 16, 'font-size': 12 } },
  {
    selector: 'edge',
    style: { width: 1.1, 'curve-style': 'unbundled-bezier', 'target-arrow-shape': 'triangle' },
  },
];

function MinimalPage() {
  const [elements, setElements] = useState<ElementDefinition[] | null>(null);
  const [cy, setCy] = useState<Core | null>(null);

  useEffect(() => {
    fetch('graph.json')
      .then((response) => response.json())
      .then((graph: Graph) => setElements(toElements(graph)));
  }, []);

  useEffect(() => {
    cy?.one('render', () => performance.mark('maillage:drawn'));
  }, [cy]);

  if (elements === null) return null;
  return (
    <CytoscapeComponent
      elements={elements}
      layout={layout}
      stylesheet={stylesheet}
      cy={setCy}
      style={{ position: 'absolute', width: '100%', height: '100%' }}
    />
  );
}

/** The types that our page shows at first: neither places nor organizations. */
function toElements(graph: Graph): ElementDefinition[] {
  const shown = graph.nodes.filter(({ type }) => type !== 'place' && type !== 'organization');
  const ids = new Set<string>(shown.map(({ id }) => id));
  return [
    ...shown.map(({ id, label, position }) => ({ data: { id, label: label.fr }, position: { ...position } })),
    ...graph.edges
      .filter(({ source, target }) => ids.has(source) && ids.has(target))
      .map(({ id, source, target }) => ({ data: { id, source, target } })),
  ];
}

const root = document.getElementById('root');
if (root === null) throw new Error('The minimal page has no #root.');
createRoot(root).render(<MinimalPage />);
