import { claimOf } from '../domain/claim.ts';
import type { EdgeId } from '../domain/ids.ts';
import { standsOutsideArticle } from '../domain/outsideArticle.ts';
import { passageAround } from '../domain/passages.ts';
import { surestOf } from '../domain/surestOf.ts';
import { LinkSample } from '../ui/LinkSample.tsx';
import { useText } from '../ui/language.tsx';
import { CardQuote } from './CardQuote.tsx';
import { messages } from './messages.ts';
import type { Scene } from './scene.ts';

/** A link in short: what it claims, how surely, how many articles attest it, the first words that prove it. */
export function EdgeCard({ scene, id }: { readonly scene: Scene; readonly id: EdgeId }) {
  const text = useText(messages);
  const { index, language, visible } = scene;
  const edge = index.edge(id);
  const evidence = visible.edges.get(id) ?? [];
  const family = index.graph.predicates[edge.predicate]?.family ?? 'co-mention';
  const articles = index.corroboration(edge, evidence);
  const first = edge.evidence[evidence[0] ?? 0];
  const outside = standsOutsideArticle(index, edge, evidence);

  return (
    <>
      <p className="type-meta flex items-center gap-2 text-ink-2">
        <LinkSample family={family} />
        {text.families[family]}
        <span className="text-ink-3">{text.certainties[surestOf(edge, evidence)]}</span>
        {articles >= 2 && (
          <span className="type-code ml-auto rounded-tag border border-rule-2 px-1.5 text-ink">
            {text.articles(articles)}
          </span>
        )}
      </p>
      <p className="mt-1 font-text text-[1.0625rem]/[1.3125rem] font-[540]">
        {claimOf(index, edge, language).sentence}
      </p>
      {outside && <p className="type-meta mt-0.5 text-ink-2">{text.outsideArticle}</p>}
      {first && (
        <CardQuote
          article={index.article(first.article)}
          passage={passageAround(index, first.article, first)}
        />
      )}
    </>
  );
}
