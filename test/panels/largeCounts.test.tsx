import { describe, expect, it } from 'vitest';
import { Legend } from '../../src/canvas/Legend.tsx';
import { asArticleId } from '../../src/domain/basics/ids.ts';
import type { Language } from '../../src/domain/basics/languages.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../src/domain/graph/schema.ts';
import { NodeTabs } from '../../src/panels/details/NodeTabs.tsx';
import { CertaintyFilter } from '../../src/panels/filters/CertaintyFilter.tsx';
import { CountryFilter } from '../../src/panels/filters/CountryFilter.tsx';
import { TypeFilter } from '../../src/panels/filters/TypeFilter.tsx';
import { renderInStore } from '../helpers/renderInStore.tsx';
import { sampleIndex } from '../helpers/sampleGraph.ts';

const copies = 1100;

/** The sample graph, with its first article, and all that is found in it, many times over. */
function repeated(graph: Graph): Graph {
  const [first] = graph.articles;
  if (first === undefined) throw new Error('the sample has articles');
  const ids = Array.from({ length: copies }, (_, n) => asArticleId(`${first.id}-copie-${n}`));
  const repeat = <Found extends { readonly article: string }>(found: readonly Found[]): Found[] => [
    ...found,
    ...ids.flatMap((article) =>
      found.filter((one) => one.article === first.id).map((one) => ({ ...one, article })),
    ),
  ];
  return {
    ...graph,
    articles: [...graph.articles, ...ids.map((id) => ({ ...first, id }))],
    nodes: graph.nodes.map((node) => ({ ...node, mentions: repeat(node.mentions) })),
    edges: graph.edges.map((edge) => ({ ...edge, evidence: repeat(edge.evidence) })),
  };
}

const index = buildGraphIndex(repeated(sampleIndex.graph));
const most = index.graph.nodes.reduce((a, b) =>
  index.passageCount(a.id) > index.passageCount(b.id) ? a : b,
);

/** Everything that is written or said on the page, apart from the numbers of articles, which are names. */
const said = (): string[] =>
  [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes]
      .filter((child) => child.nodeType === Node.TEXT_NODE && !element.matches('.type-code'))
      .map((child) => child.textContent ?? ''),
    ...['aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
  ]);

describe('counts over a thousand', () => {
  it.each<[Language, RegExp]>([
    ['fr', /\b\d\u202f\d{3}\b/],
    ['en', /\b\d,\d{3}\b/],
  ])('are grouped wherever they stand, in words or alone: %s', (language, grouped) => {
    renderInStore(
      <>
        <TypeFilter />
        <CountryFilter />
        <CertaintyFilter />
        <Legend />
        <NodeTabs node={most} idOf={(part) => part} />
      </>,
      { index, language, search: null },
    );
    const all = said();
    expect(all.filter((words) => grouped.test(words)).length).toBeGreaterThan(5);
    // A year stands alone, or at the end or the beginning of a range.
    expect(all.filter((words) => /\d{4}/.test(words.replace(/\b(19|20)\d\d\b/g, '')))).toEqual([]);
  });
});
