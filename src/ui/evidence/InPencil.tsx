import { kindWords } from '../../domain/graph/kindWords.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { defineMessages, useText } from '../language.tsx';

export const pencilMessages = defineMessages({
  fr: { inPencil: `, ${kindWords.fr.pencilled}` },
  en: { inPencil: `, ${kindWords.en.pencilled}` },
});

interface InPencilProps {
  readonly of: Parameters<typeof isProposed>[0];
}

/** Says aloud of a node or link that is only proposed what its sign shows. */
export function InPencil({ of }: InPencilProps) {
  const { inPencil } = useText(pencilMessages);
  return isProposed(of) ? <span className="sr-only">{inPencil}</span> : null;
}
