import { claimOf } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import { cutQuote } from '../../domain/passages/cutQuote.ts';
import { passageAround } from '../../domain/passages/passages.ts';
import { handOf } from '../../drawing/graph/looks.ts';
import { useIndex } from '../../store/react.tsx';
import { InPencil } from '../../ui/evidence/InPencil.tsx';
import { Isolated } from '../../ui/evidence/Isolated.tsx';
import { LinkSample } from '../../ui/evidence/LinkSample.tsx';
import { MarkedText } from '../../ui/evidence/MarkedText.tsx';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { HiddenMark } from './HiddenMark.tsx';

/** About two lines of the list. */
const longestQuote = 170;

/** A link that was found by what it says: the claim, and below it the proving words. */
export function LinkOption({ edge, hidden }: { readonly edge: Edge; readonly hidden: boolean }) {
  const index = useIndex();
  const language = useLanguage();
  const [evidence] = edge.evidence;
  if (!evidence) return null;
  const { article, number } = index.article(evidence.article);
  const passage = passageAround(index, evidence.article, evidence);
  const quote = cutQuote(article.text, passage, passage.marks, longestQuote);
  return (
    <span className="block py-1.5">
      <span className="type-ui flex items-center gap-2.5 max-phone:flex-wrap">
        <LinkSample family={familyOf(index, edge)} muted={hidden} widthPx={22} hand={handOf(edge)} />
        <span
          className={`min-w-0 flex-1 font-[560] ${hidden ? 'text-ink-2 max-phone:basis-[calc(100%-3rem)]' : ''}`}
        >
          <Isolated>{claimOf(index, edge, language).sentence}</Isolated>
          <InPencil of={edge} />
        </span>
        {hidden && <HiddenMark />}
        <SourceNumber number={number} />
      </span>
      <span lang={article.language} className="type-quote line-clamp-2 block pl-8 text-ink-2">
        {quote.cutBefore && '[…] '}
        <MarkedText text={article.text} {...quote} marks={passage.marks} />
        {quote.cutAfter && ' […]'}
      </span>
    </span>
  );
}
