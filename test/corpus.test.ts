import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../src/cli/readFolder.ts';
import { asArticleId } from '../src/domain/basics/ids.ts';
import { contains } from '../src/domain/basics/span.ts';
import { graphSchema } from '../src/domain/graph/schema.ts';
import { formatJson } from '../src/lib/formatJson.ts';
import { foldSpaces } from '../src/lib/spaces.ts';
import { runPipeline } from '../src/pipeline/runPipeline.ts';
import { corpusFacts } from './corpusFacts.ts';

const stored = readFileSync('public/graph.json', 'utf8');
const graph = v.parse(graphSchema, JSON.parse(stored));
const textOf = new Map(graph.articles.map(({ id, text }) => [id, text]));
const sectionsOf = new Map(graph.articles.map(({ id, sections }) => [id, sections]));

describe('public/graph.json', () => {
  it('is what the seeds give, to the byte', () => {
    const { graph: fresh, problems } = runPipeline({ seeds: readFolder('seeds') });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(stored === formatJson(fresh)).toBe(true);
  });

  it('holds the articles as they stand among the seeds', () => {
    for (const { file, text } of graph.articles)
      expect(text).toBe(new TextDecoder().decode(readFileSync(`seeds/articles/${file}`)));
    expect(graph.articles).toHaveLength(5);
  });

  it('has no node and no edge without words that lie in one section of an article, boilerplate excepted', () => {
    const spans = [
      ...graph.nodes.flatMap(({ mentions }) => mentions),
      ...graph.edges.flatMap(({ evidence }) => evidence),
    ];
    expect(spans.length).toBeGreaterThan(500);
    for (const span of spans) {
      expect(textOf.get(span.article)?.slice(span.start, span.end)).toMatch(/^\S(.*\S)?$/s);
      const section = sectionsOf.get(span.article)?.find((candidate) => contains(candidate, span));
      expect(section?.kind).toMatch(/^(?!boilerplate)./);
    }
    expect(graph.nodes.every(({ mentions }) => mentions.length > 0)).toBe(true);
    expect(graph.edges.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  it('has sections that cover every visible character of an article once', () => {
    for (const { text, sections } of graph.articles) {
      let end = 0;
      for (const section of sections) {
        expect(text.slice(end, section.start).trim()).toBe('');
        end = section.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }
  });

  it.each(corpusFacts)('holds what $article says: $source $predicate $target', (fact) => {
    const edge = graph.edges.find(({ id }) => id === `${fact.source}--${fact.predicate}--${fact.target}`);
    const evidence = (edge?.evidence ?? [])
      .filter(({ article }) => article === fact.article)
      .map(({ start, end, certainty, attributedTo }) => ({
        quote: foldSpaces(textOf.get(asArticleId(fact.article))?.slice(start, end) ?? '').text,
        certainty,
        attributedTo: attributedTo ?? null,
      }));
    const { certainty, attributedTo } = fact;
    expect(evidence).toContainEqual({ quote: foldSpaces(fact.quote).text, certainty, attributedTo });
  });
});
