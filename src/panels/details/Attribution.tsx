import { attributionOf } from '../../domain/attribution.ts';
import { nameWithDeterminer } from '../../domain/claim.ts';
import type { Evidence } from '../../domain/schema.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Who says it, as a sentence: « Selon Nice-Matin, cité par Al Ahdath Al Maghribia, repris par Kiosque360 ». */
export function Attribution({ evidence }: { readonly evidence: Evidence }) {
  const language = useLanguage();
  const text = useText(messages);
  const index = useIndex();
  const speakers = attributionOf(index, evidence);
  if (!speakers) return <p>{text.byArticle}</p>;
  const links = [text.according, text.citedBy, text.repeatedBy];
  return (
    <p>
      {speakers.map((speaker, at) => {
        const name =
          speaker.kind === 'node' ? nameWithDeterminer(speaker.node, language, index) : speaker.text;
        return (
          <span key={name}>
            {at > 0 && ', '}
            {links[Math.min(at, links.length - 1)]} <strong className="font-[660] text-ink">{name}</strong>
          </span>
        );
      })}
    </p>
  );
}
