import { asArticleId, asNodeId } from '../domain/basics/ids.ts';
import { bySpan } from '../domain/basics/span.ts';
import type { GraphNode, Mention } from '../domain/graph/schema.ts';
import { yearsOfEdtf } from '../domain/time/yearsOfEdtf.ts';
import { compareText } from '../lib/compareText.ts';
import { type BareEdge, sortYears } from './buildEdges.ts';
import type { CountriesByNode } from './findCountries.ts';
import type { MinedArticle } from './minedArticle.ts';
import type { Lexicon } from './names/lexicon.ts';
import { passagesIn } from './proposedNodes.ts';
import type { LexiconEntry } from './seeds/readSeeds.ts';

/** The nodes in order of id, each with its mentions in order of publication, then of the text. All stand at 0, 0. */
export function buildNodes(
  articles: readonly MinedArticle[],
  edges: readonly BareEdge[],
  lexicon: Lexicon,
  countries: CountriesByNode,
): GraphNode[] {
  const mentions = mentionsByNode(articles);
  const years = yearsByNode(edges);
  return [...lexicon.entries.values()]
    .map(({ value }): GraphNode => {
      const ownYears = value.when === null ? [] : yearsOfEdtf(value.when);
      return {
        id: asNodeId(value.id),
        type: value.type,
        label: value.label,
        ...(value.short !== undefined && { short: value.short }),
        ...(value.determiner !== undefined && { determiner: value.determiner }),
        ...(value.beside !== undefined &&
          value.beside.length > 0 && {
            beside: value.beside.map(({ nodes, fr, en }) => ({
              nodes: nodes.map(asNodeId),
              text: { fr, en },
            })),
          }),
        aliases: aliasesOf(value),
        countries: countries.get(value.id) ?? [],
        years: sortYears([...(years.get(value.id) ?? []), ...ownYears]),
        when: value.when,
        ...(value.basis !== undefined && { whenBasis: value.basis }),
        ...(value.note !== undefined && { note: value.note }),
        ...(value.coordinates !== undefined && { coordinates: value.coordinates }),
        sameAs: value.sameAs,
        mentions: mentions.get(value.id) ?? [],
        position: { x: 0, y: 0 },
        origin: 'curated',
        ...value.provenance,
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

function mentionsByNode(articles: readonly MinedArticle[]): ReadonlyMap<string, readonly Mention[]> {
  const found = new Map<string, Mention[]>();
  for (const one of articles)
    for (const { node, start, end, how, provenance } of [...one.mentions, ...passagesIn(one)].sort(bySpan)) {
      const list = found.get(node) ?? [];
      list.push({ article: asArticleId(one.article.id), start, end, how, ...provenance });
      found.set(node, list);
    }
  return found;
}

/** The years of each node's dated relations. */
function yearsByNode(edges: readonly BareEdge[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { source, target, evidence } of edges) {
    const years = evidence.flatMap(({ when }) => (when === null ? [] : yearsOfEdtf(when)));
    for (const id of [source, target]) {
      const list = found.get(id) ?? [];
      list.push(...years);
      found.set(id, list);
    }
  }
  return found;
}

/** Its other names, each once: not descriptions and adjectives, and not the label in another case. */
function aliasesOf({ label, names, aliases }: LexiconEntry): string[] {
  const named = names.flatMap((name) =>
    'how' in name && (name.how === 'descriptor' || name.how === 'demonym') ? [] : name.text,
  );
  const labels = [label.fr, label.en].map((text) => text.toLowerCase());
  return [...new Set([...named, ...aliases])].filter((alias) => !labels.includes(alias.toLowerCase()));
}
