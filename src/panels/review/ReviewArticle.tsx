import { memo, useEffect, useMemo, useRef } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { overlaps, type Span } from '../../domain/basics/span.ts';
import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { sentenceRun, sentencesOf } from '../../domain/graph/sentences.ts';
import { layOutArticle } from '../../domain/passages/layOutArticle.ts';
import { segmentText } from '../../domain/passages/segmentText.ts';
import type { Proposal } from '../../domain/review/proposal.ts';
import { tokenPalette } from '../../drawing/palette.ts';
import { directionOf } from '../../lib/direction.ts';
import { useIndex } from '../../store/react.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';

/** A stretch of the text and how it is displayed. */
interface Mark extends Span {
  readonly kind: 'sentence' | 'end' | 'mention' | 'trigger';
  readonly type?: NodeType;
  readonly pencil?: boolean;
}

/** The article of the present proposal: its sentence marked, its ends underlined, the words it rests on highlighted. */
export function ReviewArticle({
  source,
  proposal,
}: {
  readonly source: NumberedArticle;
  readonly proposal: Proposal | null;
}) {
  const index = useIndex();
  const box = useRef<HTMLElement>(null);
  const { article } = source;
  const marks = useMarks(source, proposal);
  const lines = useMemo(
    () =>
      layOutArticle(article).flatMap(({ section, parts }) =>
        section === 'boilerplate'
          ? []
          : parts.flatMap((part) => (part.kind === 'line' ? [{ ...part, section }] : [])),
      ),
    [article],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal is at another place in the text.
  useEffect(() => {
    box.current?.querySelector('[data-now]')?.scrollIntoView?.({ block: 'center' });
  }, [proposal?.id, index.articles.length]);
  return (
    <article
      ref={box}
      lang={article.language}
      dir={directionOf(article.language)}
      className="max-w-[36.75rem] pb-8 font-text text-[1rem]/[1.5625rem] text-ink"
    >
      {lines.map((line) => (
        <div key={line.start} className="relative pb-3 pl-7">
          {line.paragraph !== null && (
            <span aria-hidden="true" className="type-num absolute top-0.5 left-0 text-ink-3">
              {line.paragraph}
            </span>
          )}
          <p
            className={
              line.section === 'title' ? 'type-article-title' : line.section === 'body' ? '' : 'text-ink-2'
            }
          >
            <Line text={article.text} line={line} marks={marks} />
          </p>
        </div>
      ))}
    </article>
  );
}

const Line = memo(function Line({
  text,
  line,
  marks,
}: {
  readonly text: string;
  readonly line: Span;
  readonly marks: readonly Mark[];
}) {
  const here = marks.filter((mark) => overlaps(mark, line));
  return segmentText(line, here).map(({ start, end, layers }) => {
    const words = text.slice(start, end);
    const has = (kind: Mark['kind']) => layers.find((layer) => layer.kind === kind);
    const [now, own, mention, trigger] = [has('sentence'), has('end'), has('mention'), has('trigger')];
    const named = own ?? mention;
    const classes = [
      trigger ? 'marker' : now ? 'marker-soft' : '',
      own ? 'font-[640] underline decoration-3 underline-offset-4' : '',
      named && !own
        ? `underline underline-offset-4 ${named.pencil ? 'decoration-dashed decoration-[1.4px]' : 'decoration-2'}`
        : '',
    ];
    return (
      <span
        key={start}
        data-now={now ? '' : undefined}
        className={classes.filter((one) => one !== '').join(' ')}
        style={named?.type && { textDecorationColor: tokenPalette.nodes[named.type] }}
      >
        {setWords(words)}
      </span>
    );
  });
});

/** What is marked in an article while one of its proposals is in view. */
export function useMarks(source: NumberedArticle, proposal: Proposal | null): readonly Mark[] {
  const index = useIndex();
  const names = useReview((state) => state.review.names);
  return useMemo(() => {
    const { article } = source;
    const ends = proposal === null ? [] : endsOf(proposal);
    const sentence = sentenceOf(source, proposal);
    const mentions = index.mentionsIn(article.id).map(({ node, mention }): Mark => {
      const isEnd =
        ends.includes(node.id) &&
        sentence !== null &&
        overlaps(mention, proposal?.span ?? sentence) &&
        mention.how !== 'passage';
      const kind = isEnd ? 'end' : 'mention';
      return { start: mention.start, end: mention.end, kind, type: node.type, pencil: isProposed(mention) };
    });
    const own: Mark[] =
      proposal?.span && proposal.body.list !== 'relations' && proposal.body.list !== 'events'
        ? [{ ...proposal.span, kind: 'end', ...typeOf(proposal, names) }]
        : [];
    const isStory = (mark: Mark) => mark.end - mark.start > 80;
    return [
      ...(sentence ? [{ ...sentence, kind: 'sentence' as const }] : []),
      ...mentions.filter((mark) => !isStory(mark)),
      ...own.filter((mark) => !isStory(mark)),
      ...(proposal?.trigger ? [{ ...proposal.trigger, kind: 'trigger' as const }] : []),
    ];
  }, [index, names, source, proposal]);
}

const typeOf = ({ body }: Proposal, names: ReadonlyMap<NodeId, { readonly type: NodeType }>) => {
  const id = body.list === 'same' ? body.nodes[1] : body.list === 'relations' ? null : body.node;
  const type = body.list === 'names' ? body.type : id && names.get(id)?.type;
  return type ? { type } : {};
};

const endsOf = ({ body }: Proposal): readonly NodeId[] =>
  body.list === 'relations'
    ? [...body.source, ...body.target]
    : body.list === 'same'
      ? body.nodes
      : [body.node];

/** The sentence, or sentences, with the words of a proposal; null where it rests on no words. */
export function sentenceOf({ article }: NumberedArticle, proposal: Proposal | null): Span | null {
  if (!proposal?.span) return null;
  const sentences = sentencesOf(article);
  const { first, last } = sentenceRun(sentences, proposal.span);
  const [start, end] = [sentences[first], sentences[last]];
  return start && end ? { start: start.start, end: end.end } : proposal.span;
}
