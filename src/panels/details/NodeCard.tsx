import { Fragment } from 'react';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import {
  type DatedPassage,
  firstAndLastMention,
  passagesPerYear,
  strongestPartners,
} from '../../domain/summaries/entityCard.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { useActions, useIndex, useVisible } from '../../store/react.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { Disagreements } from './Disagreements.tsx';
import { messages } from './messages.ts';
import { YearBars } from './YearBars.tsx';

/** What the articles say of a node at a glance: when, with whom, and where they disagree. */
export function NodeCard({ node }: { readonly node: GraphNode }) {
  const index = useIndex();
  return (
    <div className="type-meta mt-2 flex flex-col gap-1 text-ink-2">
      <FirstAndLast node={node} />
      <YearBars years={passagesPerYear(index, node.id)} />
      <Partners node={node} />
      <Disagreements node={node} />
    </div>
  );
}

function FirstAndLast({ node }: { readonly node: GraphNode }) {
  const text = useText(messages);
  const found = firstAndLastMention(useIndex(), node.id);
  if (!found) return null;
  const { first, last } = found;
  const once = first.passage === last.passage;
  return (
    <p>
      {once ? text.onlyMention : text.firstMention} <MentionLink {...first} />
      {!once && (
        <>
          {', '}
          {text.lastMention} <MentionLink {...last} />
        </>
      )}
    </p>
  );
}

function MentionLink({ source: { article, number }, passage }: DatedPassage) {
  const language = useLanguage();
  const text = useText(messages);
  const { openArticle } = useActions();
  const date = formatEdtf(article.published.edtf ?? '', language, 'short');
  return (
    <span className="inline-flex items-center gap-1">
      <button
        type="button"
        aria-label={text.readMention(date, number)}
        onClick={() => openArticle(article.id, passage)}
        className="text-ink max-phone:min-h-8"
      >
        <span className="quiet-link">{date}</span>
      </button>
      <SourceNumber number={number} />
    </span>
  );
}

function Partners({ node }: { readonly node: GraphNode }) {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  const { selectNode, pointAt } = useActions();
  const partners = strongestPartners(index, node.id, useVisible());
  if (partners.length < 2) return null;
  return (
    <p>
      {text.partners}{' '}
      {partners.map(({ node: other, articles, passages }, at) => (
        <Fragment key={other.id}>
          {at > 0 && ', '}
          <button
            type="button"
            title={`${text.articles(articles)}, ${text.passages(passages)}`}
            aria-label={`${nameOf(other, language, 'short')}, ${text.articles(articles)}, ${text.passages(passages)}`}
            onClick={() => selectNode(other.id)}
            onPointerEnter={() => pointAt({ kind: 'node', id: other.id })}
            onPointerLeave={() => pointAt(null)}
            className="font-[620] text-ink hover:underline max-phone:min-h-8"
          >
            <Isolated>{nameOf(other, language, 'short')}</Isolated>
          </button>
        </Fragment>
      ))}
    </p>
  );
}
