import { isProposed } from '../../domain/graph/provenance.ts';
import type { Evidence } from '../../domain/graph/schema.ts';
import { attributionParts } from '../../domain/passages/attributionSentence.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Who says it, as a sentence: « Selon Nice-Matin, cité par Al Ahdath Al Maghribia, repris par Kiosque360 ». */
export function Attribution({ evidence }: { readonly evidence: Evidence }) {
  const language = useLanguage();
  const text = useText(messages);
  const index = useIndex();
  const parts = attributionParts(index, evidence, language);
  const proposed = isProposed(evidence);
  if (!parts) return <p>{proposed ? text.notVerified : text.byArticle}</p>;
  const { language: ofArticle } = index.article(evidence.article).article;
  return (
    <p>
      {parts.map(({ lead, name, verbatim }, at) => (
        <span key={name}>
          {at > 0 && ', '}
          {lead}{' '}
          <strong lang={verbatim ? ofArticle : undefined} className="font-[660] text-ink">
            {name}
          </strong>
        </span>
      ))}
      {proposed && ` (${text.notVerified.toLowerCase()})`}
    </p>
  );
}
