import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { DetailsPanel } from '../../src/panels/details/DetailsPanel.tsx';
import { CountrySentence } from '../../src/panels/filters/CountrySentence.tsx';
import { FilterChips } from '../../src/panels/filters/FilterChips.tsx';
import { FocusChips } from '../../src/panels/focus/FocusChips.tsx';
import { BestAttested } from '../../src/panels/statistics/BestAttested.tsx';
import { renderInStore } from '../helpers/renderInStore.tsx';
import { sampleGraph } from '../helpers/sampleGraph.ts';

const maroc = asNodeId('maroc');
/** Every name is the country's in Arabic, with a number that must not change sides. */
const arabic = { fr: 'الجزائر 2', en: 'الجزائر 2' };
const index = buildGraphIndex({
  ...sampleGraph,
  nodes: sampleGraph.nodes.map(({ short: _, ...node }) => ({ ...node, label: arabic })),
});

/** Arabic on the screen outside an isolated run of its own; the articles' own words follow their language. */
function bareArabic(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const bare: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (/[\u0600-\u06ff]/.test(node.nodeValue ?? '') && !node.parentElement?.closest('bdi, [dir], .sr-only'))
      bare.push(node.nodeValue ?? '');
  return bare;
}

describe('a name written from right to left', () => {
  it.each<[string, ReactElement, Parameters<typeof renderInStore>[1]]>([
    ['the chip of a filter', <FilterChips key="1" />, { filters: { countries: [maroc] } }],
    ['what a filter of countries leaves', <CountrySentence key="2" />, { filters: { countries: [maroc] } }],
    [
      'the chip of what is isolated',
      <FocusChips key="3" />,
      { view: { focus: { around: [maroc], depth: 2, isolated: true, expanded: [] } } },
    ],
    [
      'the panel of a node',
      <DetailsPanel key="4" />,
      { view: { selection: { kind: 'nodes', ids: [maroc] } } },
    ],
    ['the figures', <BestAttested key="5" />, {}],
  ])('stays apart from the words and numbers around it in %s', (_, view, options) => {
    renderInStore(view, { ...options, index });
    expect(document.body.textContent).toContain('الجزائر');
    expect(bareArabic()).toEqual([]);
  });
});
