import { useMemo } from 'react';
import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { useIndex } from '../../store/react.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { letterScale } from '../../ui/letterScale.ts';
import type { TableColumn } from './column.ts';
import { messages } from './messages.ts';

/** What columns need in order to word their cells. */
export interface Wording {
  readonly index: GraphIndex;
  readonly language: Language;
  readonly text: ReturnType<typeof useText<(typeof messages)['fr']>>;
}

/**
 * The columns of a table in the reader's language, scaled with the reader's letter size; the same until graph or
 * language change.
 */
export function useColumns<Row>(
  define: (wording: Wording) => readonly TableColumn<Row>[],
): readonly TableColumn<Row>[] {
  const index = useIndex();
  const language = useLanguage();
  const text = useText(messages);
  return useMemo(() => {
    const letters = letterScale();
    return define({ index, language, text }).map((column) => ({
      ...column,
      widthPx: column.widthPx * letters,
    }));
  }, [define, index, language, text]);
}
