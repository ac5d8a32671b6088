import type { Certainty as CertaintyKind, SectionKind } from '../../domain/basics/kinds.ts';
import { otherLanguage } from '../../domain/basics/languages.ts';
import { claimOf } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import type { GraphNode } from '../../domain/graph/schema.ts';
import type { ArticleRow } from '../../domain/passages/articleRows.ts';
import type { NamingRow, PassageRow, ProofRow } from '../../domain/passages/passageRows.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { directionOf } from '../../lib/direction.ts';
import { useActions, useIndex } from '../../store/react.tsx';
import { openArticle, selectEdge } from '../../store/view/transitions.ts';
import { Glyph } from '../../ui/evidence/Glyph.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { CertaintySample, LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { MarkedText } from '../../ui/evidence/MarkedText.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useLanguage } from '../../ui/language.tsx';

/** A node's glyph and name; beside it the name in the other language, if that differs and `alone` is not set. */
export function NodeCell({ node, alone = false }: { readonly node: GraphNode; readonly alone?: boolean }) {
  const language = useLanguage();
  const other = otherLanguage(language);
  const name = nameOf(node, language);
  return (
    <>
      <Glyph name={node.type} sizePx={12} hand={handOf(node)} />
      <span className="min-w-0 truncate text-ink">
        <span className={alone ? '' : 'font-[560]'}>
          <Isolated>{name}</Isolated>
        </span>
        {!alone && node.label[other] !== name && (
          <>
            {' '}
            <span lang={other} className="text-ink-3">
              <Isolated>{node.label[other]}</Isolated>
            </span>
          </>
        )}
      </span>
    </>
  );
}

/** More than a column has room for, unless its reader widens it. */
const mostFramed = 12;

/** The numbers of articles, in the same form as everywhere; where they are many, those that the column cuts off are bare. */
export function SourceNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  const bare = numbers.slice(mostFramed);
  return (
    <span className="inline-flex gap-1">
      {numbers.slice(0, mostFramed).map((number) => (
        <SourceNumber key={number} number={number} />
      ))}
      {bare.length > 0 && <span className="type-code">{bare.join(' ')}</span>}
    </span>
  );
}

export function Certainty({ certainty, name }: { readonly certainty: CertaintyKind; readonly name: string }) {
  return (
    <>
      <CertaintySample certainty={certainty} />
      <span className="truncate">{name}</span>
    </>
  );
}

/** The whole passage, and under it the claims that it proves, each leading to its link; or the nodes that it names. */
export function QuoteWithClaims({ row }: { readonly row: PassageRow }) {
  const { text, language } = row.source.article;
  return (
    <span className="grid min-w-0 gap-1">
      <span lang={language} dir={directionOf(language)} className="type-quote text-ink">
        <MarkedText text={text} {...row.passage} />
      </span>
      {row.kind === 'proof' ? <Claims row={row} /> : <Named row={row} />}
    </span>
  );
}

function Claims({ row }: { readonly row: ProofRow }) {
  const index = useIndex();
  const language = useLanguage();
  const { changeView, pointAt } = useActions();
  return row.claims.map(({ edge, evidence, item }) => (
    <button
      key={edge.id}
      type="button"
      data-control=""
      tabIndex={-1}
      onPointerMove={(event) => {
        event.stopPropagation();
        pointAt({ kind: 'edge', id: edge.id });
      }}
      onClick={(event) => {
        event.stopPropagation();
        changeView((view) => openArticle(selectEdge(view, edge.id, evidence), item.article, item));
      }}
      className="type-meta -mx-1 flex min-h-6 items-center gap-2 rounded-tag px-1 text-left text-ink-2 hover:text-ink hover:underline hover:underline-offset-3 touch:min-h-hit"
    >
      <LinkSample family={familyOf(index, edge)} widthPx={22} hand={handOf(edge)} />
      <span>
        <Isolated>{claimOf(index, edge, language).sentence}</Isolated>
      </span>
      {item.certainty !== 'stated' && <CertaintySample certainty={item.certainty} />}
    </button>
  ));
}

function Named({ row }: { readonly row: NamingRow }) {
  const language = useLanguage();
  return (
    <span className="type-meta flex flex-wrap gap-x-3 gap-y-0.5 text-ink-3">
      {row.nodes.map((node) => (
        <span key={node.id} className="inline-flex items-center gap-1.5">
          <Glyph name={node.type} sizePx={11} hand={handOf(node)} />
          <Isolated>{nameOf(node, language, 'short')}</Isolated>
        </span>
      ))}
    </span>
  );
}

/** Several values of one row, one below the other. */
export function Lines({ words }: { readonly words: readonly string[] }) {
  return (
    <span className="grid gap-1">
      {words.map((one) => (
        <span key={one}>
          <Isolated>{one}</Isolated>
        </span>
      ))}
    </span>
  );
}

/** An article's title, and under it its first lines. */
export function TitleAndOpening({ row: { source, opening } }: { readonly row: ArticleRow }) {
  const { article, number } = source;
  return (
    <span className="flex min-w-0 items-start gap-2.5">
      <span className="mt-0.5">
        <SourceNumber number={number} />
      </span>
      <span lang={article.language} dir={directionOf(article.language)} className="grid gap-0.5">
        <span className="type-article-title text-ink">{setWords(article.title)}</span>
        <span className="type-quote text-ink-2">
          {setWords(article.text.slice(opening.start, opening.end))}
          {opening.end < article.text.trimEnd().length && ' […]'}
        </span>
      </span>
    </span>
  );
}

/** The section of the article; words that are not the article's own are framed, as in the panels. */
export function Section({ section, name }: { readonly section: SectionKind; readonly name: string }) {
  if (section !== 'related' && section !== 'boilerplate') return <span className="truncate">{name}</span>;
  return (
    <span className="type-code inline-flex h-[1.0625rem] items-center truncate rounded-tag border border-dashed border-ink-3 px-1 text-ink-2">
      {name}
    </span>
  );
}
