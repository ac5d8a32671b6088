import type { NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { SourceNumber } from '../../ui/evidence/SourceNumber.tsx';
import { setWords } from '../../ui/evidence/setWords.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** An article to read: its title, and who published it when. */
export function ArticleOption({ source: { article, number } }: { readonly source: NumberedArticle }) {
  const text = useText(messages);
  const language = useLanguage();
  const { edtf } = article.published;
  return (
    <span className="flex items-start gap-2.5 py-1.5 touch:min-h-hit">
      <span className="mt-px">
        <SourceNumber number={number} />
      </span>
      <span className="min-w-0 flex-1">
        <span lang={article.language} className="type-ui block font-[560] text-pretty">
          {setWords(article.title)}
        </span>
        <span className="type-meta block text-ink-3">
          {article.publisher !== null && `${article.publisher}, `}
          {edtf === null ? text.undated : formatEdtf(edtf, language, 'short')}
        </span>
      </span>
    </span>
  );
}
