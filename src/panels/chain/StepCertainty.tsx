import { isProposed } from '../../domain/graph/provenance.ts';
import type { Evidence } from '../../domain/graph/schema.ts';
import { attributionSentence } from '../../domain/passages/attributionSentence.ts';
import { useIndex } from '../../store/react.tsx';
import { CertaintySample } from '../../ui/evidence/LinkSample.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** How certain the words are, and according to whom: « Attribué, selon Nicolas Lerner ». */
export function StepCertainty({ item }: { readonly item: Evidence }) {
  const text = useText(messages);
  const language = useLanguage();
  const who = attributionSentence(useIndex(), item, language);
  return (
    <p className="flex items-start gap-2">
      <span className="flex h-[1.0625rem] items-center">
        <CertaintySample certainty={item.certainty} />
      </span>
      <span className="min-w-0">
        {text.certainties[item.certainty]}
        {isProposed(item) && `, ${text.onlyProposed}`}
        {who !== null && `, ${who.charAt(0).toLowerCase()}${who.slice(1)}`}
      </span>
    </p>
  );
}
