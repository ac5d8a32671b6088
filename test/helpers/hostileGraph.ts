import type { Graph, LocalizedText } from '../../src/domain/graph/schema.ts';

/** Markup that would run, or ask for something, where a writer forgets to escape it in its own place. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)' x='",
  '</title></style></textarea></script><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '[a](javascript:alert(1)) ![b](https://hostile.example/b.png)',
  '<iframe src="https://hostile.example/">',
  '&lt;script&gt;alert(1)&lt;/script&gt; {{alert(1)}}',
] as const;

/** The graph with such markup behind every name, title and note, in one quote of each article, and for addresses. */
export function makeHostile(graph: Graph): Graph {
  let turn = 0;
  const tail = () => hostile[turn++ % hostile.length] ?? '';
  const spoil = (text: LocalizedText): LocalizedText => ({ fr: text.fr + tail(), en: text.en + tail() });
  const quoteOf = (article: string) =>
    graph.edges
      .flatMap(({ evidence }) => evidence)
      .find((item) => item.article === article && item.end - item.start > 70);
  return {
    ...graph,
    articles: graph.articles.map((article) => {
      const quote = quoteOf(article.id);
      const words = tail().padEnd(70, '.').slice(0, 70);
      return {
        ...article,
        title: article.title + tail(),
        publisher: `${article.publisher}${tail()}`,
        author: `${article.author}${tail()}`,
        url: 'javascript:alert(1)',
        ...(quote && {
          text: article.text.slice(0, quote.start) + words + article.text.slice(quote.start + words.length),
        }),
      };
    }),
    predicates: Object.fromEntries(
      Object.entries(graph.predicates).map(([id, one]) => [id, { ...one, label: spoil(one.label) }]),
    ),
    nodes: graph.nodes.map((node) => ({
      ...node,
      label: spoil(node.label),
      ...(node.short && { short: spoil(node.short) }),
      aliases: [...node.aliases, tail()],
      note: spoil(node.note ?? { fr: '', en: '' }),
    })),
    regions: graph.regions.map((region) => ({ ...region, label: spoil(region.label) })),
  };
}
