import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asEdgeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { svg } from '../../../src/drawing/svgElement.ts';
import { PrintSheet } from '../../../src/paper/print/PrintSheet.tsx';
import { gather } from '../../../src/store/dossier/dossier.ts';
import { DossierProvider } from '../../../src/store/dossier/dossierReact.tsx';
import { createDossierStore } from '../../../src/store/dossier/dossierStore.ts';
import { makeArticle, mentionOf } from '../../helpers/graphBuilder.ts';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleEntries } from '../../helpers/sampleDossier.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const picture = svg('svg', { id: 'drawn', viewBox: '0 0 10 10' }, []);
const edge = sampleIndex.graph.edges.toSorted((a, b) => b.evidence.length - a.evidence.length)[0];
const ofEdge = {
  selection: { kind: 'edge', id: asEdgeId(edge?.id ?? ''), evidence: 0 },
} as const;
const quotes = () => [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent ?? '');

describe('the printed sheet', () => {
  it('holds the picture and its legend, and for a link all of its evidence, word for word', () => {
    renderInStore(<PrintSheet picture={picture} />, { view: ofEdge });
    expect(document.querySelector('#drawn')).not.toBeNull();
    const texts = new Map(sampleIndex.graph.articles.map(({ id, text }) => [id, text]));
    const expected = edge?.evidence.map(
      ({ article, start, end }) => texts.get(article)?.slice(start, end) ?? '',
    );
    expect(expected?.length).toBeGreaterThan(1);
    expect(quotes()).toHaveLength(expected?.length ?? 0);
    for (const words of expected ?? []) expect(quotes().some((quote) => quote.includes(words))).toBe(true);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says which filters are in force, and where the view is found', () => {
    renderInStore(<PrintSheet picture={picture} />, { filters: { hiddenTypes: ['person'] }, language: 'en' });
    expect(document.body.textContent).toMatch(/without people|people/i);
    expect(document.body.textContent).toContain('http://localhost');
  });

  it('holds the article that is open, every letter of it, with the open passage marked', () => {
    const [article] = sampleIndex.graph.articles;
    if (article === undefined) throw new Error('The graph has no article.');
    const start = article.text.indexOf('la ');
    const passage = { start, end: start + 40 };
    renderInStore(<PrintSheet picture={picture} />, { view: { reading: { article: article.id, passage } } });
    const printed = [...document.querySelectorAll('.print-article [data-section]')];
    expect(printed.map(({ textContent }) => textContent).join('')).toBe(article.text.replaceAll('\n', ''));
    const marked = [...document.querySelectorAll('.print-article mark')].map(
      ({ textContent }) => textContent,
    );
    expect(marked.join('')).toBe(article.text.slice(start, start + 40).replaceAll('\n', ''));
  });

  it('lists every article where no passage is printed', () => {
    renderInStore(<PrintSheet picture={picture} />);
    expect(quotes()).toEqual([]);
    expect(document.querySelectorAll('.print-sources li')).toHaveLength(sampleIndex.graph.articles.length);
  });

  it('names some hundreds of thousands of articles, and says how many more there are', () => {
    const index = sampleWithArticles(1_000);
    renderInStore(<PrintSheet picture={picture} />, { index });
    expect(document.querySelectorAll('.print-sources li')).toHaveLength(300);
    expect(screen.getByText(/^703 autres articles ne sont pas nommés ici/)).toBeInTheDocument();
  });

  it('prints some hundreds of a node’s thousands of passages, and says how many more there are', () => {
    const lines = Array.from({ length: 350 }, (_, n) => `Au Mali, jour ${n}.`);
    const article = makeArticle('longue', '2014', [{ kind: 'body', text: lines.join('\n') }]);
    const [first, ...others] = sampleGraph.nodes;
    if (!first) throw new Error('the graph has no node');
    const mentions = lines.map((_, n) => mentionOf(article, 'Mali', 'name', n + 1));
    const index = buildGraphIndex({
      ...sampleGraph,
      articles: [...sampleGraph.articles, article],
      nodes: [{ ...first, mentions: [...first.mentions, ...mentions] }, ...others],
    });
    renderInStore(<PrintSheet picture={picture} />, {
      index,
      view: { selection: { kind: 'nodes', ids: [first.id] } },
    });
    expect(quotes()).toHaveLength(300);
    expect(screen.getByText(/^\d+ autres passages ne sont pas imprimés/)).toBeInTheDocument();
  });

  it('holds another display in the picture’s place', () => {
    renderInStore(
      <PrintSheet picture={null}>
        <table aria-label="rows" />
      </PrintSheet>,
    );
    expect(screen.getByRole('table', { name: 'rows' })).toBeInTheDocument();
    expect(document.querySelector('#drawn')).toBeNull();
  });

  it('is the dossier while that is open, in the reader’s order and with the notes', () => {
    const dossier = createDossierStore();
    dossier.setState((state) => {
      const gathered = gather(state, sampleEntries);
      const entries = gathered.dossier.entries.map((entry, at) => ({ ...entry, note: `note ${at}` }));
      return { ...gathered, open: true, dossier: { title: 'Pour le papier', entries } };
    });
    renderInStore(
      <DossierProvider store={dossier}>
        <PrintSheet picture={picture} />
      </DossierProvider>,
    );
    expect(screen.getByRole('heading', { level: 1, name: 'Pour le papier' })).toBeInTheDocument();
    expect(quotes()).toEqual(sampleEntries.map(({ quote }) => quote));
    sampleEntries.forEach((_, at) => {
      expect(screen.getByText(`note ${at}`)).toBeInTheDocument();
    });
    expect(document.querySelector('#drawn')).toBeNull();
  });
});
